namespace Sedz.Analytics.ValueChains;

/// <summary>Spreads a mass evenly over the days of its period.</summary>
internal static class MonthsOfFlows
{
    /// <summary>The part of a mass that falls into each month of a period: first day of the month and kilograms.</summary>
    public static IEnumerable<(DateOnly Month, decimal Kilograms)> Of(decimal kilograms, DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            var from = Math.Max(first.DayNumber, month.DayNumber);
            var to = Math.Min(last.DayNumber, month.AddMonths(1).DayNumber - 1);
            yield return (month, kilograms * (to - from + 1) / days);
        }
    }
}
