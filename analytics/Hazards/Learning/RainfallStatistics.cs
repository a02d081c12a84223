namespace Sedz.Analytics.Hazards.Learning;

/// <summary>What a place's complete years of rain say of its climate.</summary>
/// <param name="Years">The number of complete years.</param>
/// <param name="MeanAnnualMm">Mean of a year, millimetres.</param>
/// <param name="Variation">Standard deviation of the years over their mean.</param>
/// <param name="WettestMonthMm">Mean of each year's wettest month, millimetres.</param>
/// <param name="LateShare">
/// Mean share of October to December in the year, 0..1: high on the eastern side of the peninsula, where the north-east monsoon brings the
/// floods.
/// </param>
public sealed record RainfallStatistics(int Years, double MeanAnnualMm, double Variation, double WettestMonthMm, double LateShare)
{
    /// <summary>The fewest complete years that describe a climate; with fewer nothing is said.</summary>
    public const int FewestYears = 5;

    private const int FirstLateMonth = 9;

    /// <summary>The statistics of the complete years up to one; null with fewer than <see cref="FewestYears"/> of them.</summary>
    /// <param name="years">Years in any order.</param>
    /// <param name="toYear">The last year to be used, so that a prior learnt up to a year knows nothing later.</param>
    public static RainfallStatistics? Of(IEnumerable<RainfallYear> years, int toYear)
    {
        ArgumentNullException.ThrowIfNull(years);
        var complete = years.Where(year => year.Year <= toYear && year.IsComplete).OrderBy(year => year.Year)
            .Select(year => year.Months.Select(month => month!.Value).ToArray())
            .Where(months => months.Sum() > 0)
            .ToArray();
        if (complete.Length < FewestYears)
            return null;
        var totals = Array.ConvertAll(complete, months => months.Sum());
        var mean = totals.Average();
        return new(
            complete.Length,
            mean,
            Math.Sqrt(totals.Average(total => (total - mean) * (total - mean))) / mean,
            complete.Average(months => months.Max()),
            complete.Average(months => months.Skip(FirstLateMonth).Sum() / months.Sum()));
    }
}
