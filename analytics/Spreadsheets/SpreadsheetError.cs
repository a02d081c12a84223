using System.Collections.Frozen;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// What a spreadsheet shows where a formula gives no value, such as <c>#REF!</c>. Nothing is known in such a cell, but somebody meant
/// something to stand there.
/// </summary>
public static class SpreadsheetError
{
    private static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
    [
        "#N/A", "#N/A!", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#ERROR!", "#GETTING_DATA", "#SPILL!", "#CALC!",
        "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
    ], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell holds such an error and nothing else.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    public static bool Marks(string? cell) =>
        cell is not null && cell.Contains('#', StringComparison.Ordinal) && Codes.Contains(cell.Trim());
}
