using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Tests.Hazards;

public class LevelShiftTests
{
    [Theory]
    [InlineData(18, new[] { 1985, 1993 })]
    [InlineData(28, new[] { 1985, 1993, 2003 })]
    [InlineData(38, new[] { 1985, 1993, 2003, 2013 })]
    [InlineData(33, new[] { 1985, 1998, 2008 })]
    [InlineData(35, new[] { 1985, 1990, 2000, 2010 })]
    public void Of_Windows_DividesThemIntoDecadesFromTheEnd(int years, int[] starts)
    {
        var shift = LevelShift.Of(History(Enumerable.Repeat(3, years)))!;

        Assert.Equal(starts, shift.Periods.Select(period => period.FromYear));
        Assert.Equal(1985 + years - 1, shift.Latest.ToYear);
        Assert.All(shift.Periods, period => Assert.Equal(1, period.Ratio, 12));
    }

    // 10 years of 4 and 10 of 12: no dispersion, e = 80, so (5 + 120) / (5 + 80) and (5 + 40) / (5 + 80).
    [Fact]
    public void Of_ThreeTimesTheEvents_TellsTheRatioToTheWholeWindow()
    {
        var shift = LevelShift.Of(History([.. Enumerable.Repeat(4, 10), .. Enumerable.Repeat(12, 10)]))!;

        Assert.Equal(1, shift.Dispersion);
        Assert.Equal([45.0 / 85, 125.0 / 85], shift.Periods.Select(period => period.Ratio));
        Assert.InRange(1, shift.Periods[0].High, shift.Latest.Low);
    }

    [Fact]
    public void Of_OneLoudYear_SaysLittle()
    {
        var shift = LevelShift.Of(History([.. Enumerable.Repeat(1, 19), 77]))!;

        Assert.True(shift.Dispersion > 20);
        Assert.InRange(shift.Latest.Ratio, 1, 1.4);
        Assert.InRange(1, shift.Latest.Low, shift.Latest.High);
    }

    [Fact]
    public void Of_TooFewYearsOrNoEvent_IsNotTold()
    {
        Assert.Null(LevelShift.Of(History(Enumerable.Repeat(3, 14))));
        Assert.Null(LevelShift.Of(History(Enumerable.Repeat(0, 40))));
        Assert.NotNull(LevelShift.Of(History([.. Enumerable.Repeat(0, 39), 1])));
    }

    // Posterior mean (4 + k) / (10 + k/μ), told at the latest level; the weight of the own record does not depend on it.
    [Fact]
    public void Posterior_AtAnotherLevel_IsMultipliedAsAWhole()
    {
        var prior = RecurrencePrior.Kept(new("gdis", Hazard.Flood), 2, 10, 77);
        var window = RecurrencePosterior.Of(prior, new(4, 4, 10));

        var latest = RecurrencePosterior.Of(prior with { Shift = new(2003, 2012, 200, 1.5, 1.1, 1.9) }, new(4, 4, 10));

        Assert.Equal(1.5 * window.Mean, latest.Mean, 12);
        Assert.Equal(1.5 * window.Low, latest.Low, 9);
        Assert.Equal(1.5 * window.High, latest.High, 9);
        Assert.Equal(window.OwnShare, latest.OwnShare);
    }

    private static EventHistory History(IEnumerable<int> yearly) => new(
        new("gdis", Hazard.Flood), 1985, new Dictionary<string, IReadOnlyList<int>> { ["67"] = [.. yearly] });
}
