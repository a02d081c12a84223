using System.Text.RegularExpressions;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Former occupations: a code of ISCO-08 or TSCO, with or without words beside it, or words alone. Words that are the whole name of a known
/// trade stand for its occupation, with a warning; other words are kept and have no code. A number of years, months or people is no code.
/// </summary>
public static partial class OccupationCell
{
    /// <summary>Digits of a unit group; TSCO goes on below it.</summary>
    private const int UnitDigits = 4;

    /// <summary>Digits of the longest code of TSCO.</summary>
    private const int MostDigits = 6;

    private static readonly CellError Unknown = new("unknown_occupation",
        "ไม่มีรหัสอาชีพนี้ใน ISCO-08 โปรดตรวจรหัส หรือเขียนชื่ออาชีพเป็นคำโดยไม่ใส่รหัส",
        "ISCO-08 has no such code: check it, or name the occupation in words without a code");

    /// <summary>Reads an occupation.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// A code of one to four digits, empty for words without one; with <see cref="CellWarnings.OccupationFromWords"/> where words stood for
    /// it. Or the error <c>unknown_occupation</c>.
    /// </returns>
    public static CellReading<string> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        if (Code.Match(text) is { Success: true } match)
        {
            var digits = match.Groups["code"].Value;
            var unit = digits[..Math.Min(digits.Length, UnitDigits)];
            return digits.Length <= MostDigits && OccupationCodes.Exists(unit) ? new(unit) : new(Unknown);
        }

        return SkillCell.Named(text) is { } trade ? new(trade.OccupationCodes[0], CellWarnings.OccupationFromWords) : new("");
    }

    [GeneratedRegex(
        @"^(?:isco(?:-?08)?|tsco|รหัส)?[\s:.]*(?<code>\d+)(?:\.0+)?(?!\s*(?:ปี|เดือน|วัน|คน(?![\p{L}\p{M}])|(?:years?|yrs?|months?|days?|people)\b))(?:$|[\s:\-–(].*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code { get; }
}
