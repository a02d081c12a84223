using System.Globalization;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Days: Thai and English months, day/month/year, ISO, serial days of a spreadsheet, years of the Buddhist or the Common Era. Day and
/// month are never exchanged: 13/25/2564 is no date here, and 11/12/2564 is 11 December.
/// </summary>
public static partial class DateCell
{
    /// <summary>The first year that a day of the programme or of its land papers may lie in, Common Era.</summary>
    public const int FirstYear = 1980;

    /// <summary>The last such year.</summary>
    public const int LastYear = 2100;

    // A year of four digits says its era by its size; two digits are the last two of a year of the Buddhist era that begins with 25.
    private const int FirstBuddhistYear = 2400;
    private const int LastBuddhistYear = 2699;
    private const int FirstCommonYear = 1900;
    private const int LastCommonYear = 2099;
    private const int CenturyOfShortYears = 2500;

    // Serial days count from here in the 1900 system, from 1 March 1900 on (the system holds a 29 February 1900 that never was).
    private static readonly DateOnly SerialDayZero = new(1899, 12, 30);

    // No place on earth keeps a time further from UTC.
    private static readonly TimeSpan LargestOffset = TimeSpan.FromHours(14);

    private static readonly CellError NoSuchDay = new("invalid_date",
        "ไม่มีวันที่นี้ในปฏิทิน โปรดตรวจ วัน/เดือน/ปี (วันมาก่อนเดือน)",
        "There is no such day in the calendar: check day/month/year (the day comes first)");

    private static readonly CellError Unreadable = new("invalid_date",
        "ช่องนี้ไม่ใช่วันที่ที่ครบทั้งวัน เดือน ปี โปรดกรอกเช่น 15 ธ.ค. 2564 หรือ 15/12/2564",
        "This is no date with day, month and year: write it as 15 Dec 2021 or 15/12/2564");

    private static readonly CellError OutOfRange = new("out_of_range",
        $"ปีต้องอยู่ระหว่าง พ.ศ. {FirstYear + ThaiDate.BuddhistEraOffset} ถึง {LastYear + ThaiDate.BuddhistEraOffset} โปรดตรวจปี",
        $"The year must lie between {FirstYear} and {LastYear} of the Common Era: check the year");

    private enum Era
    {
        Unstated,
        Buddhist,
        Common,
    }

    /// <summary>Reads a day.</summary>
    /// <param name="cell">
    /// The cell as the sheet holds it. A time of day is dropped; a moment with an offset from UTC is the day in Bangkok.
    /// </param>
    /// <returns>
    /// The day; or the errors <c>invalid_date</c> (no such day, or no date at all) and <c>out_of_range</c> (the year is a slip).
    /// </returns>
    public static CellReading<DateOnly> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        if (Moment.Match(text) is { Success: true } moment) return ReadMoment(moment);
        if (Number.Match(text) is { Success: true } number)
            return ReadNumber(number.Groups["whole"].Value, number.Groups["fraction"].Success);

        text = TimeOfDay.Replace(text, "");
        text = Ordinal.Replace(Caption.Replace(text, " "), "").Trim(' ', ',', '.', '(', ')');
        var era = Era.Unstated;
        text = EraWord.Replace(text, match =>
        {
            era = match.Groups["buddhist"].Success ? Era.Buddhist : Era.Common;
            return " ";
        }).Trim(' ', '.', ',');

        foreach (var form in (ReadOnlySpan<Regex>)[DayMonthYear, YearMonthDay, MonthDayYear])
        {
            if (form.Match(text) is { Success: true } match)
                return Assemble(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value, era);
        }

        return new(Unreadable);
    }

    private static CellReading<DateOnly> Assemble(string dayText, string monthText, string yearText, Era era)
    {
        var month = char.IsAsciiDigit(monthText[0]) ? int.Parse(monthText, CultureInfo.InvariantCulture) : MonthNames.Find(monthText);
        if (month is null || CommonYear(yearText, era) is not { } year) return new(Unreadable);
        if (year is < FirstYear or > LastYear) return new(OutOfRange);
        var day = int.Parse(dayText, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)
            ? new(new DateOnly(year, month.Value, day))
            : new(NoSuchDay);
    }

    /// <summary>
    /// The year in the Common Era; 0, which is out of range, for four digits of neither era; null for a number that is no year.
    /// </summary>
    private static int? CommonYear(string text, Era era)
    {
        var year = int.Parse(text, CultureInfo.InvariantCulture);
        return (text.Length, era) switch
        {
            (2, not Era.Common) => CenturyOfShortYears + year - ThaiDate.BuddhistEraOffset,
            (4, Era.Buddhist) => year - ThaiDate.BuddhistEraOffset,
            (4, Era.Common) => year,
            (4, _) when year is >= FirstBuddhistYear and <= LastBuddhistYear => year - ThaiDate.BuddhistEraOffset,
            (4, _) when year is >= FirstCommonYear and <= LastCommonYear => year,
            (4, _) => 0,
            _ => null,
        };
    }

    /// <summary>
    /// Digits alone: five are a serial day, eight are day-month-year or year-month-day where only one of the two is a date.
    /// </summary>
    private static CellReading<DateOnly> ReadNumber(string digits, bool hasFraction)
    {
        if (digits.Length == 5) return InRange(SerialDayZero.AddDays(int.Parse(digits, CultureInfo.InvariantCulture)));
        if (digits.Length != 8 || hasFraction) return new(Unreadable);
        var dayFirst = Assemble(digits[..2], digits[2..4], digits[4..], Era.Unstated);
        var yearFirst = Assemble(digits[6..], digits[4..6], digits[..4], Era.Unstated);
        return dayFirst.HasValue && yearFirst.HasValue ? new(Unreadable)
            : dayFirst.HasValue ? dayFirst
            : yearFirst.HasValue ? yearFirst
            : new(Unreadable);
    }

    private static CellReading<DateOnly> ReadMoment(Match match)
    {
        var day = Assemble(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value, Era.Unstated);
        if (!day.HasValue) return day;
        var (hour, minute) = (Int(match, "hour"), Int(match, "minute"));
        var offset = match.Groups["sign"].Success ? new TimeSpan(Int(match, "offsethour"), Int(match, "offsetminute"), 0) : TimeSpan.Zero;
        if (match.Groups["sign"].Value == "-") offset = -offset;
        if (hour > 23 || minute > 59 || offset.Duration() > LargestOffset) return new(Unreadable);
        return InRange(DateOnly.FromDateTime(day.Value.ToDateTime(new TimeOnly(hour, minute)) - offset + ThaiDate.Offset));
    }

    private static CellReading<DateOnly> InRange(DateOnly day) => day.Year is < FirstYear or > LastYear ? new(OutOfRange) : new(day);

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})[t ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d+)?)?\s?(?:z"
        + @"|(?<sign>[+-])(?<offsethour>\d{2}):?(?<offsetminute>\d{2}))$")]
    private static partial Regex Moment { get; }

    [GeneratedRegex(@"^(?<whole>\d{1,9})(?<fraction>\.\d+)?$")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?:[t\s,]+|\s*เวลา\s*)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:น\.?|a\.?m\.?|p\.?m\.?)?$")]
    private static partial Regex TimeOfDay { get; }

    [GeneratedRegex(@"(?:เมื่อ|ลง|ณ|ภายใน)?\s?วัน\s?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)?\s?(?:ที่)?|^(?:จันทร์"
        + @"|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)\s?(?:ที่)?|^(?:เมื่อ|ณ)\s|เดือน|ปี(?=\s?(?:\d|พ|ค))|\b(?:mon|tues|wednes"
        + @"|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b|\bdate\b")]
    private static partial Regex Caption { get; }

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b")]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex(@"(?<buddhist>พ\s?\.?\s?ศ\s?\.?|พุทธศักราช|\bb\.?e\.?(?![a-z]))|ค\s?\.?\s?ศ\s?\.?|คริสต์?ศักราช|\b(?:a\.?d"
        + @"|c\.?e)\.?(?![a-z])")]
    private static partial Regex EraWord { get; }

    [GeneratedRegex(@"^(?<day>\d{1,2})[\s\-/.,]*(?<month>(?<=[\s\-/.,])\d{1,2}(?=[\s\-/.,])"
        + @"|[^\d\s\-/.,][^\d\-/]*?)[\s\-/.,']*(?<=\D)(?<year>\d{1,4})$")]
    private static partial Regex DayMonthYear { get; }

    [GeneratedRegex(@"^(?<year>\d{4})[\s\-/.,]*(?<month>(?<=[\s\-/.,])\d{1,2}(?=[\s\-/.,])"
        + @"|[^\d\s\-/.,][^\d\-/]*?)[\s\-/.,]*(?<=\D)(?<day>\d{1,2})$")]
    private static partial Regex YearMonthDay { get; }

    [GeneratedRegex(@"^(?<month>[a-z]+)[\s\-/.]*(?<day>\d{1,2})[\s\-/,]+(?<year>\d{4})$")]
    private static partial Regex MonthDayYear { get; }
}
