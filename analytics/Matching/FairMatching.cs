using System.Collections.Immutable;
using Sedz.Analytics.Matching.Auction;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>
/// The matching of least total cost in which each group has at least so many people placed, beside the one without floors. Both are
/// auctions with certificates; a floor that cannot be kept is proved by maximum flow and named.
/// </summary>
public static class FairMatching
{
    /// <summary>
    /// How far above U it costs, at first, to break a floor. Where that is paid although the floors can be kept, it is raised
    /// by as much again.
    /// </summary>
    private const int BreachFactor = 16;

    /// <summary>Matches.</summary>
    /// <param name="graph">Who could take what, at what cost.</param>
    /// <param name="groupOf">The group of each class, from 0; −1 for those in none.</param>
    /// <param name="floors">The floors, at most one for each group.</param>
    /// <param name="options">How close to the optimum, both times.</param>
    /// <param name="run">How it is watched: the matching without floors first. Only that one is kept and taken up again.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="InputRefusedException"><c>repeated_floor</c>, <c>unknown_group</c>, and those of the auction.</exception>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static FairOutcome Of(
        MatchingGraph graph,
        IReadOnlyList<int> groupOf,
        ImmutableArray<PlacementFloor> floors,
        AuctionOptions? options = null,
        AuctionRun? run = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(groupOf);
        var groups = new FloorGroups(graph, groupOf, floors);
        var leastCost = LeastCostMatching.Of(graph, options, run, cancellationToken);
        var before = groups.PlacedBy(leastCost);
        if (floors.All(floor => before[floor.Group] >= groups.AtLeast[floor.Group]))
            return groups.Outcome(leastCost, leastCost.As(MatchingPolicy.Fair), _ => 0);

        var tooMany = floors.Any(floor => groups.AtLeast[floor.Group] > groups.Workers[floor.Group]);
        for (var breach = (long)graph.UnplacedCost * BreachFactor; !tooMany && breach <= int.MaxValue; breach *= BreachFactor)
        {
            var pooled = PooledGraph.Of(graph, groups.OfClass, groups.MostUnplaced(), (int)breach);
            var withPools = LeastCostMatching.Of(
                pooled.Graph, options, new() { Progress = run?.Progress }, cancellationToken);
            if (withPools.Unplaced == 0)
                return Found(graph, groups, leastCost, pooled, withPools);
            if (FloorCheck.Obstacles(graph, groups.OfClass, floors, groups.AtLeast) is { IsEmpty: false } obstacles)
                return groups.Outcome(leastCost, null, _ => null, obstacles);
        }

        return groups.Outcome(
            leastCost, null, _ => null, FloorCheck.Obstacles(graph, groups.OfClass, floors, groups.AtLeast));
    }

    private static FairOutcome Found(
        MatchingGraph graph, FloorGroups groups, MatchingResult leastCost, PooledGraph pooled, MatchingResult withPools)
    {
        var state = withPools.State!;
        var fair = new MatchingResult(
            MatchingPolicy.Fair, graph, pooled.FlowOn(graph, withPools.Flow), withPools.LowerBound) { State = state };
        return groups.Outcome(
            leastCost, fair, group => pooled.PriceOf(group, state.Prices) is { } price ? price / (double)state.Scale : null);
    }
}
