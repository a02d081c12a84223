using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// What the draws so far say of each site. Whole numbers are counted, and weights are added in the order of the draws, site by site, so
/// that the result is the same for any number of threads.
/// </summary>
internal sealed class RankTally
{
    private readonly int sites;
    private readonly int bins;
    private readonly WeightDraws weights;
    private readonly ushort[] taken;
    private readonly long[] sums;
    private readonly double[] central;

    public RankTally(int sites, WeightDraws weights)
    {
        this.sites = sites;
        this.weights = weights;
        bins = RankScale.Bins(sites);
        taken = new ushort[(long)sites * bins];
        sums = new long[sites];
        central = new double[sites * weights.Criteria];
    }

    /// <summary>Takes the places of some draws.</summary>
    /// <param name="ranks">For each draw, the places of all sites.</param>
    /// <param name="first">The number of the first of the draws.</param>
    /// <param name="count">How many of <paramref name="ranks"/> to take.</param>
    public void Add(int[][] ranks, int first, int count) => Parallel.For(0, sites, site =>
    {
        var row = taken.AsSpan(site * bins, bins);
        for (var i = 0; i < count; i++)
        {
            var rank = ranks[i][site];
            row[RankScale.BinOf(rank)]++;
            sums[site] += rank;
            if (rank > 1)
                continue;
            for (var c = 0; c < weights.Criteria; c++)
                central[site * weights.Criteria + c] += weights[first + i][c];
        }
    });

    /// <summary>The mean place.</summary>
    public double ExpectedRank(int site) => sums[site] / (double)weights.Count;

    /// <summary>The share of draws in which the site is in one of the first places.</summary>
    /// <param name="site">The site.</param>
    /// <param name="top">Below <see cref="RankScale.Exact"/>.</param>
    public double Within(int site, int top)
    {
        var times = 0;
        foreach (var count in taken.AsSpan(site * bins, Math.Min(top, bins)))
            times += count;
        return times / (double)weights.Count;
    }

    /// <summary>
    /// The best place such that a share of the draws or more is in it or in a better one. Beyond the exact places, the first of its bin.
    /// </summary>
    public int Quantile(int site, double share)
    {
        var needed = share * weights.Count;
        var bin = 0;
        for (double times = taken[site * bins]; times < needed && bin < bins - 1;)
            times += taken[site * bins + ++bin];
        return RankScale.FirstOf(bin);
    }

    /// <summary>The share of draws for each of the first places.</summary>
    public ImmutableArray<double> FirstPlaces(int site, int places) =>
        [.. Enumerable.Range(0, Math.Min(places, bins)).Select(bin => taken[site * bins + bin] / (double)weights.Count)];

    /// <summary>The mean weights of the draws in which the site is first; null when it never is.</summary>
    public ImmutableArray<double>? CentralWeights(int site)
    {
        int wins = bins == 0 ? 0 : taken[site * bins];
        return wins == 0
            ? null
            : [.. Enumerable.Range(0, weights.Criteria).Select(c => central[site * weights.Criteria + c] / wins)];
    }
}
