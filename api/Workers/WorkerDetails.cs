using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Workers;

namespace Sedz.Api.Workers;

/// <summary>
/// The personal details of workers, encrypted with each person's own key. Every reading is entered in the access log, in the transaction of
/// the reader: who, of whom, when and why.
/// </summary>
public sealed class WorkerDetails(PersonVault vault, TimeProvider clock)
{
    /// <summary>Reads the plain values and logs it; empty where there are none, or the person's key was destroyed.</summary>
    /// <param name="db">The caller's context; the caller saves.</param>
    /// <param name="worker">Whose.</param>
    /// <param name="by">Who reads.</param>
    /// <param name="purpose">Why, without personal data.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SortedDictionary<PersonalDetailKind, string>> ReadAsync(
        SedzDb db, Worker worker, string by, string purpose, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(worker);
        var values = new SortedDictionary<PersonalDetailKind, string>();
        if (KeyOf(worker) is not { } key) return values;
        foreach (var detail in await Of(db, worker.Id).AsNoTracking().ToListAsync(cancellationToken))
            values[detail.Kind] = PersonVault.Unprotect(key, detail.Ciphertext);
        if (values.Count > 0)
        {
            db.PersonalAccesses.Add(new()
            {
                At = clock.GetUtcNow().UtcDateTime,
                By = by,
                Subject = PersonalSubject.Worker,
                SubjectId = worker.Id,
                Kinds = [.. values.Keys],
                Purpose = purpose,
            });
        }

        return values;
    }

    /// <summary>Puts new values in the place of all old ones; the worker's key must stand.</summary>
    public async Task ReplaceAsync(
        SedzDb db, Worker worker, IReadOnlyDictionary<PersonalDetailKind, string> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(worker);
        ArgumentNullException.ThrowIfNull(values);
        await Of(db, worker.Id).ExecuteDeleteAsync(cancellationToken);
        if (values.Count == 0) return;
        var key = KeyOf(worker) ?? throw new InvalidOperationException($"Worker {worker.Id} has no key to encrypt with.");
        db.PersonalDetails.AddRange(values.Select(v => new PersonalDetail
        {
            Subject = PersonalSubject.Worker,
            SubjectId = worker.Id,
            Kind = v.Key,
            Ciphertext = PersonVault.Protect(key, v.Value),
        }));
    }

    /// <summary>All values in one ciphertext of the person's key; nothing when there are none.</summary>
    public byte[]? Pack(Worker worker, SortedDictionary<PersonalDetailKind, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count > 0 && KeyOf(worker) is { } key ? PersonVault.Protect(key, JsonSerializer.Serialize(values)) : null;
    }

    /// <summary>The values again; none once the person's key was destroyed.</summary>
    public SortedDictionary<PersonalDetailKind, string> Unpack(Worker worker, byte[]? ciphertext) =>
        ciphertext is not null && KeyOf(worker) is { } key
            ? JsonSerializer.Deserialize<SortedDictionary<PersonalDetailKind, string>>(PersonVault.Unprotect(key, ciphertext))!
            : [];

    private PersonKey? KeyOf(Worker worker)
    {
        ArgumentNullException.ThrowIfNull(worker);
        return worker.KeySlot is { } slot ? vault.Keys.Find(slot) : null;
    }

    private static IQueryable<PersonalDetail> Of(SedzDb db, int workerId) =>
        db.PersonalDetails.Where(d => d.Subject == PersonalSubject.Worker && d.SubjectId == workerId);
}
