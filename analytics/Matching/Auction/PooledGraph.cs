namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// Floors as openings. That a group has at least f people placed is that at most n − f of it are not: staying unplaced at U becomes a pool,
/// an opening of the group's own with n − f places. Bids for it give the price of the floor, and the certificate holds for both as it does
/// for any opening. Who finds no place in the pool either stays out at a cost far above U: that happens only where floors cannot be kept.
/// <para>Pools stand among the openings of their group, so that strips of the country still bid at the same time.</para>
/// </summary>
internal sealed class PooledGraph
{
    private readonly int[] places;
    private readonly int[] poolOfGroup;

    private PooledGraph(MatchingGraph graph, int[] places, int[] poolOfGroup)
    {
        Graph = graph;
        this.places = places;
        this.poolOfGroup = poolOfGroup;
    }

    /// <summary>The graph with the pools among its openings.</summary>
    public MatchingGraph Graph { get; }

    /// <summary>Adds the pools.</summary>
    /// <param name="graph">The graph without them.</param>
    /// <param name="groupOf">The group of each class; the last number is for those in none.</param>
    /// <param name="mostUnplaced">How many of each group may stay unplaced; 0 or more.</param>
    /// <param name="outsideCost">What staying out costs who finds no place in the pool.</param>
    public static PooledGraph Of(MatchingGraph graph, ReadOnlySpan<int> groupOf, ReadOnlySpan<long> mostUnplaced, int outsideCost)
    {
        var (places, pools, capacities) = Order(graph, Middles(graph, groupOf, mostUnplaced.Length), mostUnplaced);
        var starts = new int[graph.Classes + 1];
        var arcs = new MatchingArc[graph.Arcs.Length + graph.Classes];
        var next = 0;
        for (var i = 0; i < graph.Classes; i++)
        {
            foreach (var arc in graph.ArcsOf(i))
                arcs[next++] = new(places[arc.Opening], arc.Cost);
            if (pools[groupOf[i]] is >= 0 and var pool)
                arcs[next++] = new(pool, graph.UnplacedCost);
            starts[i + 1] = next;
        }

        Array.Resize(ref arcs, next);
        return new(new(graph.Counts.ToArray(), capacities, starts, arcs, outsideCost), places, pools);
    }

    /// <summary>Workers on each arc of the graph without pools.</summary>
    public int[] FlowOn(MatchingGraph graph, ReadOnlySpan<int> flow)
    {
        var real = new int[graph.Arcs.Length];
        for (var i = 0; i < graph.Classes; i++)
        {
            var (from, to) = (Graph.Starts[i], graph.Starts[i]);
            flow.Slice(from, graph.Starts[i + 1] - to).CopyTo(real.AsSpan(to));
        }

        return real;
    }

    /// <summary>The price of a group's pool, scaled; null where nobody of the group may stay unplaced, so that it has none.</summary>
    public long? PriceOf(int group, ReadOnlySpan<long> prices) => poolOfGroup[group] is >= 0 and var pool ? prices[pool] : null;

    /// <summary>The number that an opening has in the graph with pools.</summary>
    public int PlaceOf(int opening) => places[opening];

    /// <summary>The mean number of the openings in reach of each group.</summary>
    private static double[] Middles(MatchingGraph graph, ReadOnlySpan<int> groupOf, int groups)
    {
        var (sums, counts) = (new double[groups], new long[groups]);
        for (var i = 0; i < graph.Classes; i++)
        {
            foreach (var arc in graph.ArcsOf(i))
            {
                sums[groupOf[i]] += arc.Opening;
                counts[groupOf[i]]++;
            }
        }

        return [.. sums.Zip(counts, (sum, count) => count == 0 ? 0 : sum / count)];
    }

    private static (int[] Places, int[] Pools, int[] Capacities) Order(
        MatchingGraph graph, double[] middles, ReadOnlySpan<long> mostUnplaced)
    {
        var pooled = new List<int>();
        for (var group = 0; group < middles.Length; group++)
        {
            if (mostUnplaced[group] > 0)
                pooled.Add(group);
        }

        pooled.Sort((one, other) => (middles[one], one).CompareTo((middles[other], other)));
        var (places, pools) = (new int[graph.Openings], new int[middles.Length]);
        var capacities = new int[graph.Openings + pooled.Count];
        Array.Fill(pools, -1);
        for (var (opening, before) = (0, 0); opening < graph.Openings || before < pooled.Count;)
        {
            var at = opening + before;
            if (before < pooled.Count && (opening == graph.Openings || middles[pooled[before]] <= opening))
            {
                pools[pooled[before]] = at;
                capacities[at] = (int)Math.Min(int.MaxValue, mostUnplaced[pooled[before++]]);
            }
            else
            {
                places[opening] = at;
                capacities[at] = graph.Capacities[opening++];
            }
        }

        return (places, pools, capacities);
    }
}
