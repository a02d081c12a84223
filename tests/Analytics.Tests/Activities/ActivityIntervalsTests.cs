using FsCheck.Xunit;
using Sedz.Analytics.Activities;

namespace Sedz.Analytics.Tests.Activities;

public sealed class ActivityIntervalsTests
{
    [Fact]
    public void Intervals_OfAFiscalYear_AreItsMonthsQuartersAndItself()
    {
        var year = new DaySpan(new(2021, 10, 1), new(2022, 9, 30));
        Assert.Equal(12, ActivityIntervals.Of(year, ActivityInterval.Month).Length);
        Assert.Equal(
            [new(2021, 12, 31), new(2022, 3, 31), new(2022, 6, 30), new(2022, 9, 30)],
            ActivityIntervals.Of(year, ActivityInterval.Quarter).Select(quarter => quarter.To));
        Assert.Equal(year, Assert.Single(ActivityIntervals.Of(year, ActivityInterval.FiscalYear)));
    }

    [Fact]
    public void Intervals_AtTheEdges_AreCut() => Assert.Equal(
        [new(new(2022, 9, 15), new(2022, 9, 30)), new(new(2022, 10, 1), new(2023, 9, 30)), new(new(2023, 10, 1), new(2023, 10, 2))],
        ActivityIntervals.Of(new(new(2022, 9, 15), new(2023, 10, 2)), ActivityInterval.FiscalYear).ToArray());

    [Property]
    public void Intervals_CoverTheDaysWithoutGapOrOverlap(ushort start, ushort length)
    {
        var from = new DateOnly(2000, 1, 1).AddDays(start % 20_000);
        var span = new DaySpan(from, from.AddDays(length % 3_000));
        foreach (var interval in Enum.GetValues<ActivityInterval>())
        {
            var parts = ActivityIntervals.Of(span, interval);
            Assert.Equal((span.From, span.To), (parts[0].From, parts[^1].To));
            Assert.All(parts, part => Assert.True(part.From <= part.To));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
        }
    }

    [Fact]
    public void Intervals_ThatCannotBe_AreRefused()
    {
        Assert.Equal("ends_before_it_starts", Refused(new(2022, 1, 2), new(2022, 1, 1)).Code);
        Assert.Equal("too_many_intervals", Refused(new(1900, 1, 1), new(2022, 1, 1)).Code);
        Assert.Equal(DateOnly.MaxValue, ActivityIntervals.Of(new(new(9999, 11, 1), DateOnly.MaxValue), ActivityInterval.FiscalYear)[^1].To);
    }

    private static InputRefusedException Refused(DateOnly from, DateOnly to) =>
        Assert.Throws<InputRefusedException>(() => ActivityIntervals.Of(new(from, to), ActivityInterval.Month));
}
