using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>A whole number of people: with commas, คน, ราย, persons.</summary>
public static partial class PeopleCell
{
    /// <summary>The most people of one cell; more is a slip.</summary>
    private const int Most = 1_000_000;

    private static readonly CellError Unreadable = new("invalid_count",
        $"ต้องเป็นจำนวนคนเต็มตั้งแต่ 0 ถึง {Most:N0} เช่น 30 หรือ 30 คน หากไม่ทราบให้เว้นว่าง",
        $"This is a whole number of people from 0 to {Most:N0}, such as 30: leave it blank while it is not known");

    /// <summary>Reads a number of people.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The number, "none" being 0; nothing for a blank cell; or the error <c>invalid_count</c>.</returns>
    public static CellReading<int> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNone(text)) return new(0);
        if (MissingMarker.Marks(text)) return default;
        return Count.Match(text) is { Success: true } match && CellNumber.TryRead(match.Groups["number"].Value, out var number)
            && number <= Most && decimal.Truncate(number) == number
                ? new((int)number)
                : new(Unreadable);
    }

    [GeneratedRegex("^(?:จำนวน)?\\s?(?<number>" + CellNumber.Pattern + ")\\s?(?:คน|ราย|ท่าน|people|persons?)?\\.?$")]
    private static partial Regex Count { get; }
}
