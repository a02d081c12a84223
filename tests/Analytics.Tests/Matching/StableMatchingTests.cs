using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class StableMatchingTests
{
    [Property(MaxTest = 200)]
    public Property Matching_OfAnySmallGraph_HasNoPairThatWouldRatherHaveEachOther() => Prop.ForAll(
        SmallGraphs.Any(), ArbMap.Default.ArbFor<int>(), (graph, seed) =>
        {
            var preferences = new StablePreferences(graph, Merit(graph, seed), seed);
            var result = StableMatching.Of(preferences);
            return SmallGraphs.IsWhole(result) && !StableMatching.BlockingPairs(preferences, result).Any();
        });

    /// <summary>
    /// Two workers prefer places the other way round than the places prefer them: both matchings are stable, and that of the proposers is
    /// the one the workers like best.
    /// </summary>
    [Fact]
    public void Workers_WhoPropose_GetTheStablePlacesTheyLikeBest()
    {
        int[,] costs = { { 1, 2 }, { 2, 1 } };
        var graph = SmallGraphs.Of([1, 1], [1, 1], (i, j) => costs[i, j], unplacedCost: 3);

        var result = StableMatching.Of(new(graph, [2, 1, 1, 2], seed: 1));

        Assert.Equal([1, 0, 0, 1], result.Flow.ToArray());
    }

    [Fact]
    public void Proof_OfAMatchingThatIsNotStable_NamesThePair()
    {
        int[,] costs = { { 1, 5 }, { 1, 9 } };
        var graph = SmallGraphs.Of([1, 1], [1, 1], (i, j) => costs[i, j], unplacedCost: 30);
        // The least cost gives the first place to the second worker, whom it does not prefer.
        var leastCost = LeastCostMatching.Of(graph, AuctionOptions.Proof);

        Assert.Equal((0, 0), Assert.Single(StableMatching.BlockingPairs(new(graph, [0, 0, 1, 0], seed: 1), leastCost)));
    }

    [Fact]
    public void Ties_AreBrokenByTheSeedAndNotByTheOrder()
    {
        var graph = SmallGraphs.Of([1, 1, 1, 1], [1], (_, _) => 1, unplacedCost: 2);

        var winners = Enumerable.Range(0, 40)
            .Select(seed => Array.IndexOf(StableMatching.Of(new(graph, [0, 0, 0, 0], seed)).Flow.ToArray(), 1))
            .ToHashSet();

        Assert.Equal(4, winners.Count);
    }

    private static int[] Merit(MatchingGraph graph, int seed)
    {
        var random = new Random(seed);
        return [.. graph.Arcs.ToArray().Select(_ => random.Next(4))];
    }
}
