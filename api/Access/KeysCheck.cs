using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Access;

/// <summary>Whether this installation has the keys that the database's personal data were encrypted with.</summary>
public static class KeysCheck
{
    /// <summary>How many values are tried from either end: keys change with time, so the oldest and the newest tell of all.</summary>
    private const int Tried = 100;

    /// <summary>Tries the oldest and the newest values; reads only and tells none of them.</summary>
    public static async Task<CheckResult> RunAsync(
        SedzDb db, PersonalDataVault vault, PersonVault persons, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(vault);
        ArgumentNullException.ThrowIfNull(persons);
        var details = db.PersonalDetails.AsNoTracking().Where(d => d.Subject != PersonalSubject.Worker);
        var oldest = await details.OrderBy(d => d.Id).Take(Tried).Select(d => d.Ciphertext).ToListAsync(cancellationToken);
        var newest = await details.OrderByDescending(d => d.Id).Take(Tried).Select(d => d.Ciphertext).ToListAsync(cancellationToken);
        byte[][] tried = [.. oldest, .. newest];
        var unreadable = tried.Count(value => !CanRead(() => vault.Unprotect(value)));

        var values = from detail in db.PersonalDetails.AsNoTracking()
                     where detail.Subject == PersonalSubject.Worker
                     join worker in db.Workers on detail.SubjectId equals worker.Id
                     where worker.KeySlot != null
                     select new { detail.Id, detail.Ciphertext, Slot = worker.KeySlot!.Value };
        var first = await values.OrderBy(v => v.Id).Take(Tried).ToListAsync(cancellationToken);
        var last = await values.OrderByDescending(v => v.Id).Take(Tried).ToListAsync(cancellationToken);
        var own = first.Concat(last).ToList();
        var destroyed = own.Count(value => CanRead(() => persons.Keys.Find(value.Slot)) && persons.Keys.Find(value.Slot) is null);
        unreadable += own.Count(value => !CanRead(() => persons.Unprotect(value.Slot, value.Ciphertext)));
        return new(
            "keys", unreadable == 0 && destroyed == 0,
            $"{tried.Length + own.Count} values tried, {unreadable} cannot be read, {destroyed} belong to persons whose keys were destroyed");
    }

    private static bool CanRead(Func<object?> read)
    {
        try
        {
            _ = read();
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
