using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// How much is done: a share such as 0.4, or a percentage with its sign, 40 % or ร้อยละ 40. A number above 1 without a sign is refused:
/// nobody can tell 1 from 1 %, so the sign is asked for wherever a percentage is meant.
/// </summary>
public static partial class ProgressCell
{
    private const decimal Percent = 100;

    private static readonly CellError Unreadable = new("invalid_progress",
        "ความก้าวหน้าต้องเป็นร้อยละพร้อมเครื่องหมาย เช่น 40% หรือสัดส่วนระหว่าง 0 ถึง 1 เช่น 0.4",
        "Progress is a percentage with its sign, such as 40%, or a share between 0 and 1, such as 0.4");

    /// <summary>Reads a progress.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>The share, 0 to 1; nothing for a blank cell; or the error <c>invalid_progress</c>.</returns>
    public static CellReading<double> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        if (Share.Match(text) is not { Success: true } match || !CellNumber.TryRead(match.Groups["number"].Value, out var number))
            return new(Unreadable);
        var isPercent = match.Groups["before"].Success || match.Groups["after"].Success;
        var share = isPercent ? number / Percent : number;
        return share <= 1 ? new((double)share) : new(Unreadable);
    }

    [GeneratedRegex("^(?<before>ร้อยละ|เปอร์เซ็นต์)?\\s?(?<number>" + CellNumber.Pattern + ")\\s?(?<after>%|เปอร์เซ็นต์|percent)?$")]
    private static partial Regex Share { get; }
}
