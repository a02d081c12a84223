using System.Globalization;

namespace Sedz.Schema;

/// <summary>Days as Thai readers write them: day, month in words, year of the Buddhist era.</summary>
public static class ThaiDate
{
    /// <summary>Years between the Buddhist and the Common Era.</summary>
    public const int BuddhistEraOffset = 543;

    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    /// <summary>The day in words, such as <c>15 ธันวาคม 2564</c>.</summary>
    public static string Of(DateOnly day) =>
        $"{day.Day} {Thai.DateTimeFormat.GetMonthName(day.Month)} {(day.Year + BuddhistEraOffset).ToString(CultureInfo.InvariantCulture)}";
}
