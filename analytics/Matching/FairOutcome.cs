using System.Collections.Immutable;

namespace Sedz.Analytics.Matching;

/// <summary>A matching that keeps the floors, beside the one of least cost, and what keeping them costs.</summary>
/// <param name="LeastCost">The matching without floors.</param>
/// <param name="Fair">The matching that keeps every floor; null when none does.</param>
/// <param name="Groups">What each floor does, in the order given.</param>
/// <param name="Obstacles">The floors that cannot be kept together; empty when all can.</param>
public sealed record FairOutcome(
    MatchingResult LeastCost, MatchingResult? Fair, ImmutableArray<FloorEffect> Groups, ImmutableArray<FloorObstacle> Obstacles)
{
    /// <summary>
    /// The price of fairness: how much more the matching costs with the floors than without, in units of cost; null without one. Either
    /// may be above its optimum by its gap, so that a small price may come out a little below 0.
    /// </summary>
    public long? Price => Fair?.Cost - LeastCost.Cost;
}
