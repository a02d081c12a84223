using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Partners;

/// <summary>
/// Who speaks for an organisation, where a correction names another. The former contact is kept encrypted with the correction, so that it
/// can be put back; a contact that is removed is kept nowhere, nor are those before it and those of organisations merged into this one.
/// </summary>
internal sealed class PartnerContacts(SedzDb db, PersonalDataVault vault)
{
    private readonly SubjectDetails details = new(db, vault, PersonalSubject.Partner);

    /// <summary>Puts a contact in the place of the one that is kept, or removes it.</summary>
    /// <param name="partnerId">Number of the organisation.</param>
    /// <param name="contact">The new contact; empty to remove what is kept.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What changed; and the former contact, encrypted, where it is to be kept.</returns>
    public async Task<(IReadOnlyList<CorrectedContact> Changed, byte[]? Before)> ReplaceAsync(
        int partnerId, SortedDictionary<PersonalDetailKind, string> contact, CancellationToken cancellationToken)
    {
        var before = await details.ReadAsync(partnerId, cancellationToken);
        await details.ReplaceAsync(partnerId, contact, cancellationToken);
        CorrectedContact[] changed =
        [
            .. before.Keys.Union(contact.Keys).Order()
                .Where(kind => before.GetValueOrDefault(kind) != contact.GetValueOrDefault(kind))
                .Select(kind => new CorrectedContact(kind, before.ContainsKey(kind), contact.ContainsKey(kind))),
        ];
        if (contact.Count > 0) return (changed, changed.Length == 0 ? null : details.Pack(before));
        await ForgetAsync([partnerId], cancellationToken);
        return (changed, null);
    }

    /// <summary>Removes the former contacts of organisations, and all contacts of those that were merged into them.</summary>
    private async Task ForgetAsync(IReadOnlyCollection<int> partnerIds, CancellationToken cancellationToken)
    {
        await db.PartnerChanges
            .Where(c => EF.Parameter(partnerIds).Contains(c.PartnerId) && c.PersonalBeforeCiphertext != null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.PersonalBeforeCiphertext, (byte[]?)null), cancellationToken);
        var merged = await db.Partners.Where(p => p.MergedIntoId != null && EF.Parameter(partnerIds).Contains(p.MergedIntoId.Value))
            .Select(p => p.Id).ToListAsync(cancellationToken);
        if (merged.Count == 0) return;
        foreach (var id in merged)
            await details.ReplaceAsync(id, [], cancellationToken);
        await ForgetAsync(merged, cancellationToken);
    }

    /// <summary>Puts a former contact back.</summary>
    /// <param name="partnerId">Number of the organisation.</param>
    /// <param name="before">The former contact, encrypted; null where there was none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task PutBackAsync(int partnerId, byte[]? before, CancellationToken cancellationToken) =>
        details.ReplaceAsync(partnerId, details.Unpack(before), cancellationToken);
}
