using System.Globalization;
using System.Text.RegularExpressions;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// How often something happened, as maps and tables of recurrent hazards write it: a number, a range, or a class in words. An open end
/// ("more than 8 times") is not read, since nothing says how far it goes.
/// </summary>
/// <param name="From">The least number of times.</param>
/// <param name="To">The greatest number of times, not below <paramref name="From"/>.</param>
/// <param name="OutOfYears">The years over which it was counted, where the text says so.</param>
internal sealed partial record FrequencyText(int From, int To, int? OutOfYears)
{
    /// <summary>A greater number is a slip, or not a number of times.</summary>
    private const int MostTimes = 1_000;

    /// <summary>
    /// A text that gives no upper or no lower end. "Up to n" has one: a class is drawn where it happened, so it begins with once.
    /// </summary>
    private static readonly string[] OpenWords = ["มากกว่า", "เกิน", "ขึ้นไป", "อย่างน้อย", "more", "over", "least", ">", "+"];

    /// <summary>Reads a text in one spelling; null where it is no count, range or class with both ends.</summary>
    public static FrequencyText? Read(string text)
    {
        var outOfYears = ReadYears(text);
        var rest = Years.Replace(text, " ");
        var upTo = UpTo.IsMatch(rest);
        rest = UpTo.Replace(rest, " ");

        // Words beside the numbers are read only where one says that they count times: "3-ม.ค." is what a spreadsheet makes of 3-1.
        var saysTimes = outOfYears is not null || upTo || Times.IsMatch(rest);
        if ((!saysTimes && !Bare.IsMatch(rest)) || OpenWords.Any(word => rest.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var numbers = Number.Matches(rest).Select(match => match.Value).ToList();
        var range = Range.Match(rest);
        return (numbers, range.Success, upTo) switch
        {
            ([var only], false, true) => Of("1", only, outOfYears),
            ([var only], false, false) => Of(only, only, outOfYears),
            ([var from, var to], true, false) => Of(from, to, outOfYears),
            _ => null,
        };
    }

    /// <summary>The number of years that a text such as "ในรอบ 10 ปี" or "พ.ศ. 2548-2557" names; null where it names none.</summary>
    public static int? ReadYears(string text)
    {
        if (Years.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var years = match.Groups["years"].Success
            ? int.Parse(match.Groups["years"].ValueSpan, CultureInfo.InvariantCulture)
            : HazardYears.ReadYear(match.Groups["last"].Value) - HazardYears.ReadYear(match.Groups["first"].Value) + 1;
        return years is >= 1 and <= HazardYears.MostCounted ? years : null;
    }

    private static FrequencyText? Of(string from, string to, int? outOfYears) =>
        Whole(from) is { } least && Whole(to) is { } most && least <= most && most <= MostTimes ? new(least, most, outOfYears) : null;

    /// <summary>A whole number, which spreadsheets also write as 5.0; null for any other.</summary>
    private static int? Whole(string digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number <= MostTimes && decimal.IsInteger(number)
            ? (int)number
            : null;

    [GeneratedRegex(
        @"(?:ใน)?(?:รอบ|ช่วง|ระยะเวลา|ระยะ)?(?:ใน|in|over|out of|per|/|รอบ|ช่วง|ระยะ)\s*(?:the last|last)?\s*"
        + @"(?<years>\d{1,3})\s*(?:ปี|years?|yrs?)"
        + @"|(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|ปี)?\s*(?<first>(?:19|20|24|25|26)\d\d)\s*(?:-|ถึง|to)\s*(?<last>(?:19|20|24|25|26)\d\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"ไม่เกิน|up\s?to|at most|not more than|<=|≤", RegexOptions.IgnoreCase)]
    private static partial Regex UpTo { get; }

    [GeneratedRegex(@"ครั้ง|\btimes?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Times { get; }

    [GeneratedRegex(@"^\s*\d+(?:\.0+)?\s*(?:(?:-|~|ถึง|to)\s*\d+(?:\.0+)?\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare { get; }

    /// <summary>A number with its decimals, so that "2.5" is one number, and not a count.</summary>
    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\d\s*(?:ครั้ง\s*)?(?:-|~|ถึง|to)\s*\d", RegexOptions.IgnoreCase)]
    private static partial Regex Range { get; }
}
