namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// The certificate: for any prices of 0 or more, Σ_i n_i·min(U, min_j (c_ij + p_j)) − Σ_j p_j·capacity_j is a lower bound of the cost of
/// every matching (weak duality of the transportation problem). Whoever holds graph and prices can work it out again. O(arcs).
/// </summary>
internal static class DualBound
{
    private const int ClassesInPart = 16_384;

    /// <summary>The bound, scaled.</summary>
    public static long Of(MatchingGraph graph, long scale, long[] prices)
    {
        var bound = 0L;
        Parallel.For(
            0, (graph.Classes + ClassesInPart - 1) / ClassesInPart, () => 0L,
            (part, _, sum) => sum + Part(graph, scale, prices, part * ClassesInPart),
            sum => Interlocked.Add(ref bound, sum));
        for (var opening = 0; opening < prices.Length; opening++)
            bound -= prices[opening] * graph.Capacities[opening];
        return bound;
    }

    private static long Part(MatchingGraph graph, long scale, long[] prices, int first)
    {
        var sum = 0L;
        for (var i = first; i < Math.Min(graph.Classes, first + ClassesInPart); i++)
            sum += graph.Counts[i] * BestChoice.Of(graph, i, scale, prices).Best;
        return sum;
    }
}
