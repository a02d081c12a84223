using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics.Tensors;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// SMAA-2 for a ranking of sites: in each draw the weights and all that is in doubt take one of their possible values, the sites are
/// ranked, and their places are counted. Equal scores share the better place. Time is draws × sites, shared between the processor's cores;
/// the result does not depend on how many there are.
/// </summary>
internal static class RankSimulation
{
    private const double TailShare = 0.05;
    private const int FirstPlaces = 10;

    /// <summary>Places kept at a time, before they are counted: 16 MB.</summary>
    private const int PlacesAtATime = 4_000_000;

    private const int FewestDrawsAtATime = 32;

    /// <summary>Counts all places of all sites.</summary>
    public static ImmutableArray<SiteAcceptability> Places(
        UncertainValues values, WeightDraws weights, ValueDraws draws, int topK, CancellationToken cancellationToken)
    {
        if (values.Sites == 0)
            return [];
        var tally = new RankTally(values.Sites, weights);
        var atATime = Math.Min(weights.Count, Math.Max(FewestDrawsAtATime, PlacesAtATime / values.Sites));
        int[][] ranks = [.. Enumerable.Range(0, atATime).Select(_ => new int[values.Sites])];
        foreach (var some in Enumerable.Range(0, weights.Count).Chunk(atATime))
        {
            ForEachDraw(
                values, weights, draws, some, (draw, scores, order) => order.Rank(scores, ranks[draw - some[0]]), cancellationToken);
            tally.Add(ranks, some[0], some.Length);
        }

        var confidence = Confidence(values, draws, tally, cancellationToken);
        return
        [
            .. Enumerable.Range(0, values.Sites).Select(site => new SiteAcceptability(
                tally.Within(site, topK),
                new(
                    tally.ExpectedRank(site),
                    tally.Quantile(site, TailShare),
                    tally.Quantile(site, 1 - TailShare),
                    tally.FirstPlaces(site, FirstPlaces),
                    tally.CentralWeights(site),
                    confidence.TryGetValue(site, out var share) ? share : null))),
        ];
    }

    /// <summary>
    /// Counts only how often each site is among the first K: the sites that cannot be are left out at once, and of the others none is
    /// sorted.
    /// </summary>
    public static ImmutableArray<SiteAcceptability> Top(
        UncertainValues all, WeightDraws weights, int seed, int topK, CancellationToken cancellationToken)
    {
        var times = new int[all.Sites];
        foreach (var draws in Enumerable.Range(0, weights.Count).GroupBy(draw => Counting(weights[draw])))
        {
            bool[] counts = [.. Enumerable.Range(0, weights.Criteria).Select(column => (draws.Key >> column & 1) == 1)];
            var reach = ReachOfTheTop.Of(all, counts, topK);
            foreach (var (site, more) in reach.Zip(TimesInTop(all.Only(reach), weights, [.. draws], seed, topK, cancellationToken)))
                times[site] += more;
        }

        return [.. times.Select(count => new SiteAcceptability(count / (double)weights.Count, null))];
    }

    /// <summary>The criteria that count under some weights, each as a bit.</summary>
    private static long Counting(ReadOnlySpan<double> weights)
    {
        var bits = 0L;
        for (var column = 0; column < weights.Length; column++)
            bits |= weights[column] >= ReachOfTheTop.LeastWeight ? 1L << column : 0;
        return bits;
    }

    private static int[] TimesInTop(
        UncertainValues values, WeightDraws weights, int[] draws, int seed, int topK, CancellationToken cancellationToken)
    {
        using var times = new ThreadLocal<int[]>(() => new int[values.Sites], trackAllValues: true);
        ForEachDraw(
            values, weights, new(values, weights.Count, seed), draws,
            (_, scores, order) => order.CountTop(scores, topK, times.Value!), cancellationToken);
        var sums = new int[values.Sites];
        foreach (var counts in times.Values)
            TensorPrimitives.Add(sums, counts, sums);
        return sums;
    }

    private static void ForEachDraw(
        UncertainValues values,
        WeightDraws weights,
        ValueDraws draws,
        int[] which,
        Action<int, double[], ScoreOrder> use,
        CancellationToken cancellationToken)
    {
        var memory = new ConcurrentBag<Memory>();
        Parallel.For(
            0,
            which.Length,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => memory.TryTake(out var used) ? used : new Memory(values),
            (i, _, own) =>
            {
                var draw = which[i];
                draws.Score(draw, weights[draw], own.Drawn, own.Scores);
                use(draw, own.Scores, own.Order);
                return own;
            },
            memory.Add);
    }

    /// <summary>
    /// How often each site that is first in some draw is first at its central weights: its rivals are the others of them.
    /// </summary>
    private static Dictionary<int, double> Confidence(
        UncertainValues values, ValueDraws draws, RankTally tally, CancellationToken cancellationToken)
    {
        int[] rivals = [.. Enumerable.Range(0, values.Sites).Where(site => tally.CentralWeights(site) is not null)];
        var columns = new double[rivals.Length][][];
        var options = new ParallelOptions { CancellationToken = cancellationToken };
        Parallel.For(0, rivals.Length, options, i => columns[i] = Columns(rivals[i]));
        var shares = new double[rivals.Length];
        Parallel.For(0, rivals.Length, options, i =>
        {
            var central = tally.CentralWeights(rivals[i])!.Value.AsSpan();
            var (own, other, wins) = (new double[draws.Count], new double[draws.Count], new bool[draws.Count]);
            Score(columns[i], central, own);
            Array.Fill(wins, true);
            for (var rival = 0; rival < rivals.Length; rival++)
            {
                Score(columns[rival], central, other);
                for (var draw = 0; draw < wins.Length; draw++)
                    wins[draw] &= other[draw] <= own[draw] + SiteRanking.TieTolerance;
            }

            shares[i] = wins.Count(win => win) / (double)wins.Length;
        });
        return rivals.Zip(shares).ToDictionary();

        double[][] Columns(int site)
        {
            var drawn = new double[values.Criteria.Count][];
            for (var column = 0; column < drawn.Length; column++)
                draws.ValuesOf(site, column, drawn[column] = new double[draws.Count]);
            return drawn;
        }

        static void Score(double[][] columns, ReadOnlySpan<double> weights, double[] scores)
        {
            if (columns.Length > 0)
                WeightedScores.Fill(columns, weights, scores);
        }
    }

    /// <summary>What one thread needs for a draw.</summary>
    private sealed class Memory(UncertainValues values)
    {
        public double[] Drawn { get; } = new double[values.Data.Length];

        public double[] Scores { get; } = new double[values.Sites];

        public ScoreOrder Order { get; } = new(values.Sites);
    }
}
