namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// The certificate: for any prices of 0 or more, Σ_i n_i·min(U, min_j (c_ij + p_j)) − Σ_j p_j·capacity_j is a lower bound of the cost of
/// every matching (weak duality of the transportation problem). Whoever holds graph and prices can work it out again. O(arcs).
/// </summary>
internal static class DualBound
{
    /// <summary>The bound, scaled.</summary>
    public static long Of(MatchingGraph graph, long scale, long[] prices)
    {
        var bound = 0L;
        for (var i = 0; i < graph.Classes; i++)
            bound += graph.Counts[i] * BestChoice.Of(graph, i, scale, prices).Best;
        for (var opening = 0; opening < prices.Length; opening++)
            bound -= prices[opening] * graph.Capacities[opening];
        return bound;
    }
}
