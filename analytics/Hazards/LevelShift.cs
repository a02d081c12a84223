using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// How the national level of a source changed from decade to decade. Reporting grew: the same floods make more records now than thirty
/// years ago, and nothing in the records tells that from more floods. So the change is taken from all places together and never from one
/// place: every rate of the source is told at the level of its latest ten years, whatever years its window holds, and the order of places
/// does not depend on it.
/// <para>
/// A whole country has few independent years, since one flood reaches many places. The counts of a period are therefore divided by the
/// dispersion φ of the yearly totals about their period's mean (quasi-Poisson), and the ratio is a Gamma posterior around 1,
/// (a + y/φ) / (a + e/φ) with e the events that the window's mean level would give: a few loud years alone move it little. Its uncertainty
/// moves all places alike, so it is shown beside the rate and is not part of a place's interval.
/// </para>
/// </summary>
public sealed class LevelShift
{
    /// <summary>Length of a period, counted back from the end of the window.</summary>
    public const int PeriodYears = 10;

    /// <summary>The fewest years before the latest period; with fewer there is nothing to compare with.</summary>
    public const int FewestEarlierYears = 5;

    /// <summary>
    /// a: what a level of 1 weighs before the counts are looked at, in events that are independent. At 5 a ratio below 0.4 or above 1.8
    /// would surprise (5 % either side).
    /// </summary>
    public const double PriorEvents = 5;

    private const double Tail = (1 - RecurrencePosterior.IntervalShare) / 2;

    private LevelShift(ImmutableArray<LevelPeriod> periods, double dispersion)
    {
        Periods = periods;
        Dispersion = dispersion;
    }

    /// <summary>The periods, oldest first; the first may be shorter or longer than the others.</summary>
    public ImmutableArray<LevelPeriod> Periods { get; }

    /// <summary>φ, 1 or more: how much more the yearly totals vary than independent events would.</summary>
    public double Dispersion { get; }

    /// <summary>The latest ten years: the level at which rates are told.</summary>
    public LevelPeriod Latest => Periods[^1];

    /// <summary>
    /// The shift of a source; null where there is none to tell: no event, or fewer than
    /// <see cref="PeriodYears"/> + <see cref="FewestEarlierYears"/> years.
    /// </summary>
    /// <param name="history">Counts by place and year.</param>
    public static LevelShift? Of(EventHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Of(history.FromYear, [.. Enumerable.Range(history.FromYear, history.Years).Select(history.InYear)]);
    }

    private static LevelShift? Of(int fromYear, long[] yearly)
    {
        var all = yearly.Sum();
        if (all == 0 || yearly.Length < PeriodYears + FewestEarlierYears)
            return null;

        var bounds = new List<int> { yearly.Length };
        while (bounds[0] >= PeriodYears + FewestEarlierYears)
            bounds.Insert(0, bounds[0] - PeriodYears);
        if (bounds[0] > 0)
            bounds.Insert(0, 0);

        var parts = bounds.Zip(bounds.Skip(1), (from, to) => yearly.Skip(from).Take(to - from).ToArray()).ToArray();
        var squares = parts.Where(part => part.Sum() > 0)
            .Sum(part => part.Sum(count => Math.Pow(count - part.Average(), 2) / part.Average()));
        var dispersion = Math.Max(1, squares / (yearly.Length - parts.Length));
        return new(
            [
                .. parts.Select((part, i) =>
                {
                    var posterior = new Gamma(
                        PriorEvents + part.Sum() / dispersion,
                        PriorEvents + (double)all * part.Length / yearly.Length / dispersion);
                    return new LevelPeriod(
                        fromYear + bounds[i], fromYear + bounds[i + 1] - 1, part.Sum(),
                        posterior.Mean, posterior.InverseCumulativeDistribution(Tail), posterior.InverseCumulativeDistribution(1 - Tail));
                }),
            ],
            dispersion);
    }
}
