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

    /// <summary>The row again.</summary>
    public static SheetRow Unprotect(PersonalDataVault vault, int number, byte[] ciphertext) =>
        new(number, JsonSerializer.Deserialize<string[]>(vault.Unprotect(ciphertext))!);
}
