using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// A score and its contributions with two decimals, such that what is printed adds up: each contribution is cut to hundredths, and the
/// hundredths that the score has more go to those that lost most (largest remainder; of equals, the first). Each is within one hundredth of
/// its exact value.
/// </summary>
public sealed class PrintedScore
{
    private const int Hundredths = 100;

    private PrintedScore(double score, ImmutableArray<double> contributions)
    {
        Score = score;
        Contributions = contributions;
    }

    /// <summary>The score, rounded to hundredths; halves up.</summary>
    public double Score { get; }

    /// <summary>One for each component of the site, in its order; they sum to <see cref="Score"/>.</summary>
    public ImmutableArray<double> Contributions { get; }

    /// <summary>The numbers to print of a ranked site.</summary>
    public static PrintedScore Of(RankedSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        return Of([.. site.Components.Select(component => component.Contribution)]);
    }

    /// <summary>The numbers to print of contributions, each 0 or more.</summary>
    public static PrintedScore Of(ImmutableArray<double> contributions)
    {
        var exact = contributions.Select(contribution => contribution * Hundredths).ToArray();
        var cut = exact.Select(Math.Floor).ToArray();
        var total = Math.Round(exact.Sum(), MidpointRounding.AwayFromZero);
        var missing = (int)(total - cut.Sum());
        foreach (var i in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - cut[i]).Take(missing))
            cut[i]++;
        return new(total / Hundredths, [.. cut.Select(count => count / Hundredths)]);
    }
}
