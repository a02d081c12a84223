namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// Who holds what between phases, and the price of each opening; all its places have one price. Every worker is either placed on an arc or
/// unplaced.
/// </summary>
internal sealed class Settlement
{
    private Settlement(int[] flow, int[] unplaced, int[] empty, long[] prices)
    {
        Flow = flow;
        Unplaced = unplaced;
        Empty = empty;
        Prices = prices;
    }

    /// <summary>Workers placed on each arc.</summary>
    public int[] Flow { get; }

    /// <summary>Workers of each class without a place.</summary>
    public int[] Unplaced { get; }

    /// <summary>Empty places of each opening.</summary>
    public int[] Empty { get; }

    /// <summary>The price of each opening, scaled; 0 or more.</summary>
    public long[] Prices { get; }

    /// <summary>Workers placed as given, at prices given.</summary>
    public static Settlement Of(MatchingGraph graph, int[] flow, long[] prices)
    {
        var (unplaced, empty) = (graph.Counts.ToArray(), graph.Capacities.ToArray());
        for (var i = 0; i < graph.Classes; i++)
        {
            for (var arc = graph.Starts[i]; arc < graph.Starts[i + 1]; arc++)
            {
                unplaced[i] -= flow[arc];
                empty[graph.Arcs[arc].Opening] -= flow[arc];
            }
        }

        return new(flow, unplaced, empty, prices);
    }

    /// <summary>
    /// What an auction came to. All places of an opening take the price of its cheapest, which keeps ε-complementary slackness.
    /// </summary>
    public static Settlement Of(ForwardAuction auction) =>
        Of(auction.Graph, FlowOf(auction.Graph, auction.Slots), [.. auction.Slots.Prices]);

    /// <summary>Workers on each arc, from who holds the places of the openings.</summary>
    public static int[] FlowOf(MatchingGraph graph, OpeningSlots slots)
    {
        var flow = new int[graph.Arcs.Length];
        for (var opening = 0; opening < graph.Openings; opening++)
        {
            foreach (var bid in slots.BidsOf(opening))
                flow[ArcOf(graph, bid.Class, opening)] += bid.Count;
        }

        return flow;
    }

    /// <summary>
    /// The certificate of these prices, not scaled: no matching costs less. Costs are whole numbers, so that it is rounded up.
    /// </summary>
    public long WholeBound(MatchingGraph graph, long scale)
    {
        var bound = DualBound.Of(graph, scale, Prices);
        return bound / scale + (bound % scale > 0 ? 1 : 0);
    }

    /// <summary>The certified gap as a share of the cost; 1 where only a cost of 0 could be meant by it, and is not proved.</summary>
    public double Gap(MatchingGraph graph, long scale)
    {
        var (cost, bound) = (Cost(graph, scale) / scale, WholeBound(graph, scale));
        return cost == bound ? 0 : cost == 0 ? 1 : (cost - bound) / (double)cost;
    }

    /// <summary>What this placement costs, scaled.</summary>
    public long Cost(MatchingGraph graph, long scale)
    {
        var cost = 0L;
        for (var arc = 0; arc < Flow.Length; arc++)
            cost += (long)graph.Arcs[arc].Cost * Flow[arc];
        foreach (var left in Unplaced)
            cost += (long)graph.UnplacedCost * left;
        return cost * scale;
    }

    /// <summary>What the bound loses because places stay empty that have a price; scaled.</summary>
    public long PricedEmptiness()
    {
        var lost = 0L;
        for (var opening = 0; opening < Empty.Length; opening++)
            lost += Empty[opening] * Prices[opening];
        return lost;
    }

    private static int ArcOf(MatchingGraph graph, int workerClass, int opening)
    {
        var arc = graph.Starts[workerClass];
        while (graph.Arcs[arc].Opening != opening)
            arc++;
        return arc;
    }
}
