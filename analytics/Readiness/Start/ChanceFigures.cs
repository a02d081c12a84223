using System.Collections.Immutable;
using Sedz.Analytics.Models;

namespace Sedz.Analytics.Readiness.Start;

/// <summary>How well chances fit what happened.</summary>
public static class ChanceFigures
{
    /// <summary>A chance of 0 or 1 that was wrong would cost without bound; chances are taken no closer to either than this.</summary>
    private const double Closest = 1e-12;

    /// <summary>Mean square of chance − outcome (Brier 1950): 0 is perfect.</summary>
    /// <param name="chances">The chances, 0..1, of rows that the model has not seen.</param>
    /// <param name="outcomes">What happened, row by row.</param>
    public static double Brier(IReadOnlyList<double> chances, IReadOnlyList<bool> outcomes) =>
        chances.Zip(outcomes, (chance, outcome) => Math.Pow(chance - (outcome ? 1 : 0), 2)).Average();

    /// <summary>Mean of −ln of the chance given to what happened: 0 is perfect.</summary>
    /// <param name="chances">The chances, 0..1, of rows that the model has not seen.</param>
    /// <param name="outcomes">What happened, row by row.</param>
    public static double LogLoss(IReadOnlyList<double> chances, IReadOnlyList<bool> outcomes) =>
        chances.Zip(outcomes, (chance, outcome) => -Math.Log(Math.Max(outcome ? chance : 1 - chance, Closest))).Average();

    /// <summary>
    /// The chance that of a site that started and one that did not the first has the higher number, a tie counting half (Mann–Whitney):
    /// 0.5 says nothing, 1 is perfect. O(n log n). Both outcomes must occur.
    /// </summary>
    /// <param name="chances">The chances, 0..1, of rows that the model has not seen.</param>
    /// <param name="outcomes">What happened, row by row.</param>
    public static double AreaUnderCurve(IReadOnlyList<double> chances, IReadOnlyList<bool> outcomes)
    {
        double wins = 0, below = 0, yes = 0;
        foreach (var tie in chances.Zip(outcomes).GroupBy(pair => pair.First).OrderBy(group => group.Key))
        {
            double started = tie.Count(pair => pair.Second), not = tie.Count() - started;
            wins += started * (below + not / 2);
            below += not;
            yes += started;
        }

        return wins / (yes * below);
    }

    /// <summary>
    /// What was foretold against what happened, in groups of nearly equal size by chance; rows of equal chance in their order.
    /// </summary>
    /// <param name="chances">The chances, 0..1, of rows that the model has not seen.</param>
    /// <param name="outcomes">What happened, row by row.</param>
    /// <param name="bins">Number of groups.</param>
    public static ImmutableArray<CalibrationBin> Calibration(IReadOnlyList<double> chances, IReadOnlyList<bool> outcomes, int bins)
    {
        var sorted = chances.Zip(outcomes).OrderBy(pair => pair.First).ToArray();
        return
        [
            .. Enumerable.Range(0, bins)
                .Select(bin => sorted[(sorted.Length * bin / bins)..(sorted.Length * (bin + 1) / bins)])
                .Where(rows => rows.Length > 0)
                .Select(rows => new CalibrationBin(
                    "", rows.Average(row => row.First), rows.Average(row => row.Second ? 1.0 : 0.0), rows.Length)),
        ];
    }
}
