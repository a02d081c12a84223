using Sedz.Analytics.Matching.Auction;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>Who is placed where, what it costs, and below what no matching can cost.</summary>
public sealed class MatchingResult
{
    private readonly int[] flow;

    internal MatchingResult(MatchingPolicy policy, MatchingGraph graph, int[] flow, long? lowerBound)
    {
        Policy = policy;
        Graph = graph;
        this.flow = flow;
        var cost = 0L;
        for (var arc = 0; arc < flow.Length; arc++)
        {
            Placed += flow[arc];
            cost += (long)graph.Arcs[arc].Cost * flow[arc];
        }

        Cost = cost + (graph.Workers - Placed) * graph.UnplacedCost;
        LowerBound = lowerBound ?? DualBound.Of(graph, scale: 1, new long[graph.Openings]);
    }

    /// <summary>What the matching was to be good at.</summary>
    public MatchingPolicy Policy { get; }

    /// <summary>What was matched.</summary>
    public MatchingGraph Graph { get; }

    /// <summary>Workers placed on each arc of the graph.</summary>
    public ReadOnlySpan<int> Flow => flow;

    /// <summary>Workers placed.</summary>
    public long Placed { get; }

    /// <summary>Workers not placed.</summary>
    public long Unplaced => Graph.Workers - Placed;

    /// <summary>The costs of all places taken, and U for everybody unplaced; exact.</summary>
    public long Cost { get; }

    /// <summary>
    /// No matching of the graph costs less. For the auction its dual certificate; for minimum-cost flow the cost itself; for the fair
    /// policy no matching that keeps the floors costs less; for greedy and stable only what everybody's cheapest place would cost if
    /// places had no limit, so that their gap says little.
    /// </summary>
    public long LowerBound { get; }

    /// <summary>(<see cref="Cost"/> − <see cref="LowerBound"/>) / <see cref="Cost"/>; 0 where nothing costs anything.</summary>
    public double Gap => Cost == 0 ? 0 : (Cost - LowerBound) / (double)Cost;

    /// <summary>Where an auction ended: prices, placement, ε, bids. Null for the policies without prices.</summary>
    public AuctionState? State { get; internal init; }

    /// <summary>The same matching, as the answer to another policy.</summary>
    internal MatchingResult As(MatchingPolicy policy) => new(policy, Graph, flow, LowerBound) { State = State };

    /// <summary>Workers of a class without a place.</summary>
    /// <param name="workerClass">Number of the class.</param>
    public int UnplacedOf(int workerClass)
    {
        var left = Graph.Counts[workerClass];
        foreach (var placed in flow.AsSpan(Graph.Starts[workerClass]..Graph.Starts[workerClass + 1]))
            left -= placed;
        return left;
    }

    /// <summary>Heads that each opening got. O(arcs).</summary>
    public int[] Filled()
    {
        var filled = new int[Graph.Openings];
        for (var arc = 0; arc < flow.Length; arc++)
            filled[Graph.Arcs[arc].Opening] += flow[arc];
        return filled;
    }

    /// <summary>The placements, by class and then in the order of its arcs.</summary>
    public IEnumerable<Placement> Placements()
    {
        for (var i = 0; i < Graph.Classes; i++)
        {
            for (var arc = Graph.Starts[i]; arc < Graph.Starts[i + 1]; arc++)
            {
                if (flow[arc] > 0)
                    yield return new(i, Graph.Arcs[arc].Opening, flow[arc], Graph.Arcs[arc].Cost);
            }
        }
    }
}
