using Sedz.Analytics.Hazards.Learning;

namespace Sedz.Analytics.Tests.Hazards.Learning;

public class RainfallStatisticsTests
{
    // Years of 12 × 100 and 12 × 200 mm: mean 1,800, deviation 600, and a quarter of each in the last three months.
    [Fact]
    public void Of_CompleteYears_TellsTheClimate()
    {
        var statistics = RainfallStatistics.Of([.. Years(1981, 3, 100), .. Years(1984, 3, 200)], 1986)!;

        Assert.Equal(6, statistics.Years);
        Assert.Equal((1800.0, 150.0), (statistics.MeanAnnualMm, statistics.WettestMonthMm));
        Assert.Equal(1 / 3.0, statistics.Variation, 12);
        Assert.Equal(0.25, statistics.LateShare, 12);
    }

    [Fact]
    public void Of_LaterAndIncompleteYears_LeavesThemOut()
    {
        var incomplete = new RainfallYear(1984, [null, .. Enumerable.Repeat<double?>(900, 11)]);

        var statistics = RainfallStatistics.Of([.. Years(1979, 5, 100), incomplete, .. Years(1990, 5, 300)], 1989)!;

        Assert.Equal((5, 1200.0), (statistics.Years, statistics.MeanAnnualMm));
    }

    [Fact]
    public void Of_TooFewYears_SaysNothing() => Assert.Null(RainfallStatistics.Of(Years(1981, 4, 100), 2000));

    private static IEnumerable<RainfallYear> Years(int from, int count, double month) =>
        Enumerable.Range(from, count).Select(year => new RainfallYear(year, [.. Enumerable.Repeat<double?>(month, 12)]));
}
