using System.Globalization;
using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Telephone numbers of Thailand in every grouping, and foreign ones with their country code, checked against the numbering plan. A
/// spreadsheet that takes a number for a quantity drops its leading zero: it is put back, with a warning.
/// </summary>
public static partial class PhoneCell
{
    private const string Thailand = "TH";
    private const int ThailandCode = 66;
    private const string ThailandDigits = "66";

    // National numbers without the leading zero: eight digits on land lines, nine on mobiles.
    private const int ShortestNational = 8;
    private const int LongestNational = 9;

    // E.164 allows 15 digits, of which up to three are the country's.
    private const int LongestNumber = 15;
    private const int LongestCountryCode = 3;

    // Characters of one number with its signs and spaces.
    private const int LongestGrouped = 40;

    private static readonly PhoneNumberUtil Plan = PhoneNumberUtil.GetInstance();

    private static readonly CellError Invalid = new("invalid_phone",
        "หมายเลขโทรศัพท์ไม่ถูกต้องตามแผนเลขหมาย โปรดกรอก 9 หรือ 10 หลัก เช่น 08x-xxx-xxxx",
        "This is no valid telephone number: give the 9 or 10 digits, such as 08x-xxx-xxxx");

    private static readonly CellError PrecisionLost = new("precision_lost",
        "โปรแกรมตารางแปลงหมายเลขเป็นรูปยกกำลังและตัวเลขหายไป โปรดตั้งช่องเป็นข้อความแล้วกรอกใหม่",
        "The spreadsheet turned the number into powers of ten and lost digits: format the cell as text and type it again");

    /// <summary>Reads a telephone number.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <returns>
    /// The first number of the cell, with <see cref="CellWarnings.LeadingZeroRestored"/> and, where the cell holds further numbers,
    /// <see cref="CellWarnings.Multiple"/>; or the errors <c>invalid_phone</c> and <c>precision_lost</c>.
    /// </returns>
    public static CellReading<ContactPhone> Read(string? cell)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.MarksNothing(text)) return default;
        if (Scientific.IsMatch(text)) return new(PrecisionLost);
        string? extension = null;
        text = ExtensionPart.Replace(FloatTail.Replace(text, ""), match =>
        {
            extension ??= match.Groups["digits"].Value;
            return " ";
        });

        var parts = NumberText.Matches(text).Select(m => m.Value).Where(p => p.Count(char.IsAsciiDigit) >= ShortestNational).ToList();
        if (parts.Count == 0) return new(Invalid);
        if (ReadFirst(parts[0]) is not { } first) return new(Invalid);
        var warnings = new List<string>();
        if (first.ZeroRestored) warnings.Add(CellWarnings.LeadingZeroRestored);
        if (first.MoreFollows || parts.Count > 1) warnings.Add(CellWarnings.Multiple);
        return new(new ContactPhone(first.E164, extension), warnings);
    }

    /// <summary>
    /// The number at the start of a run of digit groups; the run may hold a second number, or "-8" for the last line of a group of lines.
    /// </summary>
    private static (string E164, bool ZeroRestored, bool MoreFollows)? ReadFirst(string run)
    {
        if (ReadWhole(run) is { } whole) return (whole.E164, whole.ZeroRestored, false);
        foreach (Match boundary in GroupBoundary.Matches(run))
        {
            if (boundary.Index > LongestGrouped) break;
            if (ReadWhole(run[..boundary.Index]) is { } first) return (first.E164, first.ZeroRestored, true);
        }

        return null;
    }

    private static (string E164, bool ZeroRestored)? ReadWhole(string text)
    {
        var international = text.StartsWith('+') || text.StartsWith("00", StringComparison.Ordinal);
        var digits = string.Concat(TrunkInBrackets.Replace(text, "").Where(char.IsAsciiDigit));
        if (digits.Length > LongestNumber) return null;
        if (international) return International(digits.TrimStart('0')) is { } foreign ? (foreign, false) : null;
        if (digits.StartsWith('0')) return National(digits[1..]) is { } full ? (full, false) : null;
        if (digits.Length is ShortestNational or LongestNational && National(digits) is { } restored) return (restored, true);
        if (digits.StartsWith(ThailandDigits, StringComparison.Ordinal) && National(digits[2..].TrimStart('0')) is { } withCode)
            return (withCode, false);

        // Toll-free numbers, 1800, are dialled without a zero.
        return digits.StartsWith('1') && National(digits) is { } free ? (free, false) : null;
    }

    private static string? National(string digits) => Valid(ThailandCode, digits, Thailand);

    private static string? International(string digits)
    {
        for (var length = 1; length <= LongestCountryCode && length < digits.Length; length++)
        {
            var country = int.Parse(digits[..length], CultureInfo.InvariantCulture);
            var region = Plan.GetRegionCodeForCountryCode(country);
            if (region is not null and not "ZZ")
                return Valid(country, country == ThailandCode ? digits[length..].TrimStart('0') : digits[length..], null);
        }

        return null;
    }

    private static string? Valid(int country, string national, string? region)
    {
        if (national.Length is 0 or > LongestNumber || national[0] == '0') return null;
        var number = new PhoneNumber.Builder()
            .SetCountryCode(country)
            .SetNationalNumber(ulong.Parse(national, CultureInfo.InvariantCulture))
            .Build();
        var valid = region is null ? Plan.IsValidNumber(number) : Plan.IsValidNumberForRegion(number, region);
        return valid ? Plan.Format(number, PhoneNumberFormat.E164) : null;
    }

    [GeneratedRegex(@"^\d(?:\.\d+)?\s?e\s?\+?\s?\d{1,2}$")]
    private static partial Regex Scientific { get; }

    // A number that a spreadsheet kept as a quantity.
    [GeneratedRegex(@"(?<=^\d{6,11})\.0+$")]
    private static partial Regex FloatTail { get; }

    [GeneratedRegex(@"(?:ต่อ|ext\.?|extension|กด|(?<=\d\s?)x|\#)\s?:?\s?(?<digits>\d{1,6})(?:\s?[-,/]\s?\d{1,6}(?!\d))*")]
    private static partial Regex ExtensionPart { get; }

    [GeneratedRegex(@"\+?\d(?:[\s\-.()]{0,3}\d)*")]
    private static partial Regex NumberText { get; }

    [GeneratedRegex(@"(?<=\d)[\s\-.()]+(?=\d)")]
    private static partial Regex GroupBoundary { get; }

    // +66 (0)81: the zero is for callers inside the country.
    [GeneratedRegex(@"\(0\)")]
    private static partial Regex TrunkInBrackets { get; }
}
