using System.Collections.Immutable;

namespace Sedz.Analytics.Activities;

/// <summary>Divides days into months, quarters or fiscal years.</summary>
public static class ActivityIntervals
{
    /// <summary>The most intervals that days are divided into: twenty years of months.</summary>
    public const int Most = 240;

    private const int MonthsOfQuarter = 3;

    /// <summary>The month in which a fiscal year begins.</summary>
    private const int FirstFiscalMonth = 10;

    /// <summary>
    /// The intervals that a span of days falls into, in order, without a gap; the first begins with the span and the last ends with it, so
    /// that either may be shorter than the others.
    /// </summary>
    /// <param name="span">The days.</param>
    /// <param name="interval">The length.</param>
    /// <exception cref="InputRefusedException">The span ends before it begins, or has more than <see cref="Most"/> intervals.</exception>
    public static ImmutableArray<DaySpan> Of(DaySpan span, ActivityInterval interval)
    {
        if (span.To < span.From)
        {
            throw InputRefusedException.Of(
                "ends_before_it_starts", "to", "วันสุดท้าย (to) อยู่ก่อนวันแรก (from)", "The last day (to) comes before the first (from)");
        }

        var parts = ImmutableArray.CreateBuilder<DaySpan>();
        for (var from = span.From; from <= span.To;)
        {
            if (parts.Count == Most)
            {
                throw InputRefusedException.Of(
                    "too_many_intervals", "interval",
                    $"ช่วงเวลาแบ่งได้เกิน {Most} งวด โปรดย่อช่วงหรือใช้งวดที่ยาวกว่า",
                    $"The days make more than {Most} intervals: narrow them, or take a longer interval");
            }

            var end = LastDay(from, interval);
            var to = end < span.To ? end : span.To;
            parts.Add(new(from, to));
            if (to == DateOnly.MaxValue) break;
            from = to.AddDays(1);
        }

        return parts.ToImmutable();
    }

    /// <summary>The last day of the interval that a day falls into.</summary>
    private static DateOnly LastDay(DateOnly day, ActivityInterval interval)
    {
        var (year, month) = interval switch
        {
            ActivityInterval.Month => (day.Year, day.Month),
            ActivityInterval.Quarter => (day.Year, (day.Month + MonthsOfQuarter - 1) / MonthsOfQuarter * MonthsOfQuarter),
            ActivityInterval.FiscalYear => (day.Month < FirstFiscalMonth ? day.Year : day.Year + 1, FirstFiscalMonth - 1),
            _ => throw new ArgumentOutOfRangeException(nameof(interval), interval, "Not an interval."),
        };
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new(year, month, DateTime.DaysInMonth(year, month));
    }
}
