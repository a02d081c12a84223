namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Plain text cells: the words in the one spelling, nothing for a marker of absence, and <see cref="None"/> for ไม่มี, which is an
/// answer.
/// </summary>
public static class NullCell
{
    /// <summary>What stands for the answer ไม่มี in any of its spellings.</summary>
    public const string None = "none";

    /// <summary>Reads a text.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The text, <see cref="None"/>, or a missing cell.</returns>
    public static CellReading<string> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        return MissingMarker.Marks(text) ? default : new(MissingMarker.MarksNone(text) ? None : text);
    }
}
