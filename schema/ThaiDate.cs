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

    /// <summary>
    /// A span of days in words: <c>ตุลาคม 2564</c> or <c>ตุลาคม – ธันวาคม 2564</c> where it is of whole months, else its first and last day.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, not before the first.</param>
    public static string Of(DateOnly from, DateOnly to)
    {
        if (from == to) return Of(from);
        if (from.Day != 1 || to.Day != DateTime.DaysInMonth(to.Year, to.Month)) return $"{Of(from)} – {Of(to)}";
        if ((from.Year, from.Month) == (to.Year, to.Month)) return $"{MonthOf(from)} {YearOf(from)}";
        return from.Year == to.Year
            ? $"{MonthOf(from)} – {MonthOf(to)} {YearOf(to)}"
            : $"{MonthOf(from)} {YearOf(from)} – {MonthOf(to)} {YearOf(to)}";
    }

    /// <summary>The day in words, such as <c>15 ธันวาคม 2564</c>.</summary>
    public static string Of(DateOnly day) =>
        $"{day.Day} {MonthOf(day)} {YearOf(day)}";

    private static string MonthOf(DateOnly day) => Thai.DateTimeFormat.GetMonthName(day.Month);

    private static string YearOf(DateOnly day) => (day.Year + BuddhistEraOffset).ToString(CultureInfo.InvariantCulture);
}
