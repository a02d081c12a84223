namespace Sedz.Schema.Sites;

/// <summary>How long a right of use runs between two days.</summary>
public static class RightLength
{
    /// <summary>
    /// Whole months of a right whose last day counts: 1 January 2022 to 31 December 2026 is five years, and so is 29 February 2024 to 27
    /// February 2029, since a month that lacks the first day ends with its own last.
    /// </summary>
    /// <returns>The months, 0 for less than one; null where a day is not known or the last comes before the first.</returns>
    public static int? MonthsBetween(DateOnly? first, DateOnly? last)
    {
        if (first is not { } from || last?.AddDays(1) is not { } after || after < from) return null;
        var months = (after.Year - from.Year) * 12 + after.Month - from.Month;
        return from.AddMonths(months) > after ? months - 1 : months;
    }
}
