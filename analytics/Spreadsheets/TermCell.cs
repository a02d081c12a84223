using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>Lengths of a right of use: years and months in digits or Thai words, "at least" so many, or a first and a last day.</summary>
public static partial class TermCell
{
    private const int MonthsPerYear = 12;

    // No right in land is registered for longer than a century; more is a slip.
    private const int LongestMonths = 100 * MonthsPerYear;

    // Two days in words, with captions, are shorter than this.
    private const int LongestDays = 200;

    private static readonly CellError Ambiguous = new("ambiguous_term",
        "อ่านระยะเวลาได้มากกว่าหนึ่งอย่าง โปรดระบุหน่วยและจำนวนเดียว เช่น 5 ปี หรือ 60 เดือน",
        "The term can be read in more than one way: give one number with its unit, such as 5 years or 60 months");

    private static readonly CellError Unreadable = new("invalid_term",
        "ช่องนี้ไม่ใช่ระยะเวลา โปรดกรอกเป็นปีหรือเดือนเต็ม หรือวันเริ่มถึงวันสิ้นสุด",
        "This is not a length of time: give whole years or months, or the first and the last day");

    private static readonly CellError OutOfRange = new("out_of_range",
        $"ระยะเวลาต้องมากกว่า 0 และไม่เกิน {LongestMonths / MonthsPerYear} ปี โปรดตรวจ",
        $"A term must be more than 0 and at most {LongestMonths / MonthsPerYear} years: check it");

    /// <summary>Reads a term.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The term, perhaps with <see cref="CellWarnings.Approximate"/>; or the errors <c>ambiguous_term</c> (no unit, a range, an upper
    /// bound, no end), <c>invalid_term</c>, and <c>out_of_range</c>.
    /// </returns>
    public static CellReading<UseTerm> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        if (ReadDays(text) is { } days) return days;
        var approximate = Approximation.Strip(text, out text);
        text = WordHalf.Replace(HalfYear.Replace(ThaiNumberWords.ToDigits(text), "6 เดือน"), match =>
            match.Groups["decimals"].Success ? match.Value
            : match.Groups["number"].Success ? $"{match.Groups["number"].Value}.5 ปี"
            : "1.5 ปี");
        if (Bracketed.Match(text) is { Success: true } bracketed && Contradicts(text[..bracketed.Index], bracketed.Groups["inner"].Value))
            return new(Ambiguous);
        text = Remark.Replace(text, "").Trim();
        if (UpperBound.IsMatch(text) || Endless.IsMatch(text) || Range.IsMatch(text)) return new(Ambiguous);
        text = LowerBound.Replace(Caption.Replace(text, ""), "").Trim(' ', '.', ',', ':');
        if (NumberAlone.IsMatch(text)) return new(text.StartsWith('-') ? OutOfRange : Ambiguous);
        if (Length.Match(text) is not { Success: true } match) return new(Unreadable);
        if (!TryAmount(match.Groups["years"], out var years) || !TryAmount(match.Groups["months"], out var months)) return new(OutOfRange);
        var total = (years * MonthsPerYear) + months;
        if (match.Groups["minus"].Success || total is <= 0 or > LongestMonths) return new(OutOfRange);
        if (total != decimal.Truncate(total)) return new(Unreadable);
        var term = new UseTerm((int)total);
        return approximate ? new(term, CellWarnings.Approximate) : new(term);
    }

    /// <summary>A first and a last day; null where the cell does not hold two readable days.</summary>
    private static CellReading<UseTerm>? ReadDays(string text)
    {
        if (text.Length > LongestDays) return null;
        text = DaysCaption.Replace(text, "");
        foreach (Match separator in Between.Matches(text))
        {
            var from = DateCell.Read(text[..separator.Index]);
            var to = DateCell.Read(text[(separator.Index + separator.Length)..]);
            if (from.Error?.Code == OutOfRange.Code || to.Error?.Code == OutOfRange.Code) return new(OutOfRange);
            if (!from.HasValue || !to.HasValue) continue;
            if (RightLength.MonthsBetween(from.Value, to.Value) is not (> 0 and <= LongestMonths and var months))
                return new(OutOfRange);
            return new(new UseTerm(months, from.Value, to.Value));
        }

        return null;
    }

    /// <summary>Whether a cell gives its term twice, as in "5 ปี (60 เดือน)", and the two differ.</summary>
    private static bool Contradicts(string first, string second) =>
        Read(second) is { HasValue: true } restated
        && Read(first) is { HasValue: true } stated
        && stated.Value.Months != restated.Value.Months;

    private static bool TryAmount(Group group, out decimal amount)
    {
        amount = 0;
        return !group.Success || (CellNumber.TryRead(group.Value, out amount) && amount <= LongestMonths);
    }

    [GeneratedRegex(@"(?<=\d|[ก-๙.\s])\s?(?:-|ถึง|จนถึง|\bto\b|\buntil\b)\s?(?:วันที่\s?)?(?=\d)")]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"^(?:ตั้งแต่|เริ่ม|ระหว่าง|นับแต่|from)(?:วันที่|\s)*|\s*\(.*\)\s*$")]
    private static partial Regex DaysCaption { get; }

    [GeneratedRegex(@"(?:(?<![\d.])(?<number>\d+)(?<decimals>\.\d+)?\s?)?ปี\s?ครึ่ง")]
    private static partial Regex WordHalf { get; }

    [GeneratedRegex(@"(?<!\d\s?)ครึ่งปี")]
    private static partial Regex HalfYear { get; }

    [GeneratedRegex(@"\((?<inner>[^()]*)\)$")]
    private static partial Regex Bracketed { get; }

    // What follows the length and does not change it: from when it counts, that it may be renewed, or a bracketed note.
    [GeneratedRegex(@"\s*\(.*\)\s*$|(?<=\S)\s*(?:นับ(?:แต่|จาก|ตั้งแต่)|ตั้งแต่|เริ่ม|(?:และ)?(?:สามารถ)?ต่อ(?:อายุ|สัญญา|ได้)).*$")]
    private static partial Regex Remark { get; }

    [GeneratedRegex(@"ไม่เกิน|ไม่มากกว่า|น้อยกว่า(?<!ไม่น้อยกว่า)|ต่ำกว่า(?<!ไม่ต่ำกว่า)|ไม่ถึง|\bup to\b|\bat most\b|\bless than\b")]
    private static partial Regex UpperBound { get; }

    [GeneratedRegex(@"ตลอด|ไม่มีกำหนด|ไม่กำหนด|ไม่จำกัด|ไม่สิ้นสุด|จนกว่า|\bunlimited\b|\bindefinite(?:ly)?\b|\bpermanent\b")]
    private static partial Regex Endless { get; }

    [GeneratedRegex(@"\d\s?(?:ปี|เดือน)?\s?(?:-|ถึง|หรือ|\bto\b)\s?\d")]
    private static partial Regex Range { get; }

    [GeneratedRegex(@"ไม่น้อยกว่า|ไม่ต่ำกว่า|มากกว่า|อย่างน้อย|เกินกว่า|เกิน|ตั้งแต่|ขึ้นไป|\bat least\b|\bnot less than\b"
        + @"|\bno less than\b|\bmore than\b|\bminimum\b|>=|≥|>|\+$")]
    private static partial Regex LowerBound { get; }

    [GeneratedRegex(@"^(?:(?:กำหนด)?(?:ระยะเวลา|เวลา)|เป็นเวลา|ระยะ|สัญญา(?:เช่า)?|อายุ(?:สัญญา)?|จำนวน|เช่า|กำหนด|ยินยอม(?:ให้ใช้)?|term"
        + @"|[\s:])+|(?:เต็ม|ถ้วน|พอดี)$")]
    private static partial Regex Caption { get; }

    [GeneratedRegex(@"^-?\s?[\d.,]+$")]
    private static partial Regex NumberAlone { get; }

    [GeneratedRegex("^(?<minus>-)?\\s?(?:(?<years>" + CellNumber.Pattern + @")\s?(?:ปี(?:งบประมาณ|เต็ม)?|ป\.?|years?|yrs?\.?"
        + @"|y))?(?:\s*(?:และ|กับ|and|,)?\s*(?<months>" + CellNumber.Pattern
        + @")\s?(?:เดือน|ด\.?|months?|mths?\.?|mos?\.?|m))?(?<=.)$")]
    private static partial Regex Length { get; }
}
