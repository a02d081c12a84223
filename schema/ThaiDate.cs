using System.Globalization;

namespace Sedz.Schema;

/// <summary>Days in Thailand, and as Thai readers write them: day, month in words, year of the Buddhist era.</summary>
public static class ThaiDate
{
    /// <summary>Years between the Buddhist and the Common Era.</summary>
    public const int BuddhistEraOffset = 543;

    /// <summary>Thailand's time: seven hours ahead of UTC, without summer time, since 1920.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    private static readonly CultureInfo Thai = CultureInfo.GetCultureInfo("th-TH");

    /// <summary>The day in Thailand at a moment.</summary>
    /// <param name="utc">The moment in UTC, as the database keeps moments.</param>
    public static DateOnly DayAt(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The day in words, such as <c>15 ธันวาคม 2564</c>.</summary>
    public static string Of(DateOnly day) =>
        $"{day.Day} {Thai.DateTimeFormat.GetMonthName(day.Month)} {(day.Year + BuddhistEraOffset).ToString(CultureInfo.InvariantCulture)}";
}
