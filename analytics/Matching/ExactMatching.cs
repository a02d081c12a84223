using Google.OrTools.Graph;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>The matching of least total cost by the minimum-cost flow of OR-Tools: the reference, proved and slow.</summary>
public static class ExactMatching
{
    /// <summary>
    /// Matches. The solver cannot be interrupted: the token is looked at before and after it. 15 million arcs take some minutes and 2 GB.
    /// </summary>
    /// <param name="graph">Who could take what, at what cost.</param>
    /// <param name="cancellationToken">Ends the run where it can.</param>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static MatchingResult Of(MatchingGraph graph, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        using var flow = new MinCostFlow();
        Build(flow, graph);
        cancellationToken.ThrowIfCancellationRequested();
        if (graph.Classes > 0 && flow.Solve() is not MinCostFlowBase.Status.OPTIMAL and var status)
            throw new InvalidOperationException($"Minimum-cost flow ended as {status}, though everybody may stay unplaced.");
        cancellationToken.ThrowIfCancellationRequested();
        var result = new MatchingResult(MatchingPolicy.Exact, graph, Read(flow, graph), graph.Classes == 0 ? 0 : flow.OptimalCost());
        return result.Cost == result.LowerBound
            ? result
            : throw new InvalidOperationException("The flow's cost is not that of its placements.");
    }

    /// <summary>Classes, then openings, then one sink; the arcs of each class in order, and one more for staying unplaced.</summary>
    private static void Build(MinCostFlow flow, MatchingGraph graph)
    {
        var sink = graph.Classes + graph.Openings;
        for (var i = 0; i < graph.Classes; i++)
        {
            var count = graph.Counts[i];
            foreach (var arc in graph.ArcsOf(i))
            {
                flow.AddArcWithCapacityAndUnitCost(
                    i, graph.Classes + arc.Opening, Math.Min(count, graph.Capacities[arc.Opening]), arc.Cost);
            }

            flow.AddArcWithCapacityAndUnitCost(i, sink, count, graph.UnplacedCost);
            flow.SetNodeSupply(i, count);
        }

        for (var opening = 0; opening < graph.Openings; opening++)
            flow.AddArcWithCapacityAndUnitCost(graph.Classes + opening, sink, graph.Capacities[opening], 0);
        flow.SetNodeSupply(sink, -graph.Workers);
    }

    private static int[] Read(MinCostFlow flow, MatchingGraph graph)
    {
        var placed = new int[graph.Arcs.Length];
        for (var (i, arc) = (0, 0); i < graph.Classes; i++)
        {
            for (; arc < graph.Starts[i + 1]; arc++)
                placed[arc] = (int)flow.Flow(arc + i);
        }

        return placed;
    }
}
