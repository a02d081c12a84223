using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>
/// First come, first served, as people help themselves where nobody matches: workers in seeded random order, each to the cheapest open
/// place in reach. Only a baseline, to show what matching is worth.
/// </summary>
public static class GreedyMatching
{
    private const int WorkersBetweenChecks = 65_536;

    /// <summary>Matches. O(arcs), four bytes a worker.</summary>
    /// <param name="graph">Who could take what, at what cost.</param>
    /// <param name="seed">The seed of the order in which workers come.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static MatchingResult Of(MatchingGraph graph, int seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var empty = graph.Capacities.ToArray();
        var flow = new int[graph.Arcs.Length];
        var order = Order(graph, seed);
        for (var turn = 0; turn < order.Length; turn++)
        {
            if (turn % WorkersBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (CheapestOpen(graph, order[turn], empty) is >= 0 and var arc)
            {
                flow[arc]++;
                empty[graph.Arcs[arc].Opening]--;
            }
        }

        return new(MatchingPolicy.Greedy, graph, flow, lowerBound: null);
    }

    private static int[] Order(MatchingGraph graph, int seed)
    {
        var order = new int[graph.Workers];
        var next = 0;
        for (var i = 0; i < graph.Classes; i++)
        {
            order.AsSpan(next, graph.Counts[i]).Fill(i);
            next += graph.Counts[i];
        }

        new Random(seed).Shuffle(order);
        return order;
    }

    private static int CheapestOpen(MatchingGraph graph, int workerClass, int[] empty)
    {
        var (best, cost) = (-1, int.MaxValue);
        for (var arc = graph.Starts[workerClass]; arc < graph.Starts[workerClass + 1]; arc++)
        {
            if (empty[graph.Arcs[arc].Opening] > 0 && graph.Arcs[arc].Cost < cost)
                (best, cost) = (arc, graph.Arcs[arc].Cost);
        }

        return best;
    }
}
