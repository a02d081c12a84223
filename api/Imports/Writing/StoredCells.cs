using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// The cells of a row as they are kept in the record of the import: encrypted, so that nothing of a refused row is lost or shown.
/// </summary>
internal static class StoredCells
{
    /// <summary>The cells, encrypted.</summary>
    public static byte[] Protect(PersonalDataVault vault, SheetRow row) => vault.Protect(JsonSerializer.Serialize(row.Cells));

    /// <summary>The cells, encrypted with a key of one person.</summary>
    public static byte[] Protect(PersonKey key, SheetRow row) => PersonVault.Protect(key, JsonSerializer.Serialize(row.Cells));

    /// <summary>The row of a person again; null once its key was destroyed.</summary>
    public static SheetRow? Unprotect(PersonVault vault, long slot, int number, byte[] ciphertext) =>
        vault.Unprotect(slot, ciphertext) is { } cells ? new(number, JsonSerializer.Deserialize<string[]>(cells)!) : null;

    /// <summary>The row again.</summary>
    public static SheetRow Unprotect(PersonalDataVault vault, int number, byte[] ciphertext) =>
        new(number, JsonSerializer.Deserialize<string[]>(vault.Unprotect(ciphertext))!);
}
