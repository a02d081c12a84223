using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Access;

/// <summary>Whether this installation has the keys that the database's personal data were encrypted with.</summary>
public static class KeysCheck
{
    /// <summary>How many values are tried from either end: keys change with time, so the oldest and the newest tell of all.</summary>
    private const int Tried = 100;

    /// <summary>Tries the oldest and the newest values; reads only and tells none of them.</summary>
    public static async Task<CheckResult> RunAsync(SedzDb db, PersonalDataVault vault, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(vault);
        var details = db.PersonalDetails.AsNoTracking();
        var oldest = await details.OrderBy(d => d.Id).Take(Tried).Select(d => d.Ciphertext).ToListAsync(cancellationToken);
        var newest = await details.OrderByDescending(d => d.Id).Take(Tried).Select(d => d.Ciphertext).ToListAsync(cancellationToken);
        byte[][] tried = [.. oldest, .. newest];
        var unreadable = tried.Count(value => !CanRead(vault, value));
        return new("keys", unreadable == 0, $"{tried.Length} values tried, {unreadable} cannot be read");
    }

    private static bool CanRead(PersonalDataVault vault, byte[] value)
    {
        try
        {
            vault.Unprotect(value);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
