using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// The encrypted details of one kind of person, such as the holder of a site: read, replaced, and packed into one ciphertext for an undo.
/// </summary>
internal sealed class SubjectDetails(SedzDb db, PersonalDataVault vault, PersonalSubject subject)
{
    /// <summary>The plain values by kind.</summary>
    public async Task<SortedDictionary<PersonalDetailKind, string>> ReadAsync(int subjectId, CancellationToken cancellationToken)
    {
        var details = await Of(subjectId).AsNoTracking().ToListAsync(cancellationToken);
        return new(details.ToDictionary(d => d.Kind, d => vault.Unprotect(d.Ciphertext)));
    }

    /// <summary>Puts new values in the place of all old ones.</summary>
    public async Task ReplaceAsync(
        int subjectId, IEnumerable<KeyValuePair<PersonalDetailKind, string>> values, CancellationToken cancellationToken)
    {
        await Of(subjectId).ExecuteDeleteAsync(cancellationToken);
        db.PersonalDetails.AddRange(values.Select(v => new PersonalDetail
        {
            Subject = subject,
            SubjectId = subjectId,
            Kind = v.Key,
            Ciphertext = vault.Protect(v.Value),
        }));
    }

    /// <summary>All values in one ciphertext; nothing when there are none.</summary>
    public byte[]? Pack(SortedDictionary<PersonalDetailKind, string> values) =>
        values.Count == 0 ? null : vault.Protect(JsonSerializer.Serialize(values));

    /// <summary>The values again.</summary>
    public SortedDictionary<PersonalDetailKind, string> Unpack(byte[]? ciphertext) =>
        ciphertext is null ? [] : JsonSerializer.Deserialize<SortedDictionary<PersonalDetailKind, string>>(vault.Unprotect(ciphertext))!;

    private IQueryable<PersonalDetail> Of(int subjectId) =>
        db.PersonalDetails.Where(d => d.Subject == subject && d.SubjectId == subjectId);
}
