using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class LeastCostMatchingTests
{
    [Property(MaxTest = 200)]
    public Property Certificate_OfAnySmallGraph_IsNeverAboveTheOptimum() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        var optimum = SmallGraphs.LeastCost(graph)!.Value;
        var result = LeastCostMatching.Of(graph, new(AuctionOptions.LargestWantedGap));
        return SmallGraphs.IsWhole(result) && result.LowerBound <= optimum && optimum <= result.Cost
            && result.Gap <= AuctionOptions.LargestWantedGap;
    });

    [Property(MaxTest = 200)]
    public Property Cost_ProvedByTheAuction_IsTheOptimum() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        var result = LeastCostMatching.Of(graph, AuctionOptions.Proof);
        return result.Cost == SmallGraphs.LeastCost(graph) && result.LowerBound == result.Cost && result.Gap == 0;
    });

    [Property(MaxTest = 200)]
    public Property Prices_OfTheResult_GiveTheCertificateAndNoneIsOnAnEmptyPlace() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        var result = LeastCostMatching.Of(graph);
        var (prices, scale) = (result.State!.Prices.ToArray(), result.State.Scale);
        var bound = -prices.Zip(graph.Capacities.ToArray(), (price, capacity) => price * capacity).Sum();
        for (var i = 0; i < graph.Classes; i++)
        {
            var best = graph.UnplacedCost * scale;
            foreach (var arc in graph.ArcsOf(i))
                best = Math.Min(best, arc.Cost * scale + prices[arc.Opening]);
            bound += graph.Counts[i] * best;
        }

        return result.LowerBound == (long)Math.Ceiling(bound / (double)scale)
            && result.Filled().Select((filled, j) => filled == graph.Capacities[j] || prices[j] == 0).All(free => free);
    });

    [Property(MaxTest = 100)]
    public Property IdenticalWorkers_OneByOne_CostWhatTheirClassCosts() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        int[] classOf = [.. Enumerable.Range(0, graph.Classes).SelectMany(i => Enumerable.Repeat(i, graph.Counts[i]))];
        var single = SmallGraphs.Of(
            [.. classOf.Select(_ => 1)], graph.Capacities.ToArray(), (i, j) => CostOf(graph, classOf[i], j), graph.UnplacedCost);
        return LeastCostMatching.Of(single, AuctionOptions.Proof).Cost == LeastCostMatching.Of(graph, AuctionOptions.Proof).Cost;
    });

    [Property(MaxTest = 100)]
    public Property Costs_TimesSeven_GiveTheCostTimesSeven() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        var seven = SmallGraphs.Of(
            graph.Counts.ToArray(), graph.Capacities.ToArray(), (i, j) => CostOf(graph, i, j) * 7, graph.UnplacedCost * 7);
        return LeastCostMatching.Of(seven, AuctionOptions.Proof).Cost == 7 * LeastCostMatching.Of(graph, AuctionOptions.Proof).Cost;
    });

    [Property(MaxTest = 100)]
    public Property Order_OfClassesAndOpenings_ChangesNoCost() => Prop.ForAll(SmallGraphs.Any(), graph =>
    {
        var turned = SmallGraphs.Of(
            [.. graph.Counts.ToArray().Reverse()],
            [.. graph.Capacities.ToArray().Reverse()],
            (i, j) => CostOf(graph, graph.Classes - 1 - i, graph.Openings - 1 - j),
            graph.UnplacedCost);
        return LeastCostMatching.Of(turned, AuctionOptions.Proof).Cost == LeastCostMatching.Of(graph, AuctionOptions.Proof).Cost;
    });

    [Property(MaxTest = 200)]
    public Property MinimumCostFlow_OfAnySmallGraph_IsTheOptimum() => Prop.ForAll(SmallGraphs.Any(), graph =>
        ExactMatching.Of(graph) is var result && SmallGraphs.IsWhole(result) && result.Cost == SmallGraphs.LeastCost(graph));

    [Property(MaxTest = 100)]
    public Property FirstComeFirstServed_InAnyOrder_CostsNoLessThanTheOptimum() => Prop.ForAll(
        SmallGraphs.Any(), ArbMap.Default.ArbFor<int>(), (graph, seed) =>
        GreedyMatching.Of(graph, seed) is var result && SmallGraphs.IsWhole(result) && result.Cost >= SmallGraphs.LeastCost(graph));

    /// <summary>W. L. Winston, "Operations Research", the assignment problem of Machineco: 15 hours.</summary>
    [Fact]
    public void Cost_OfThePublishedAssignment_IsItsOptimum()
    {
        int[,] hours = { { 14, 5, 8, 7 }, { 2, 12, 6, 5 }, { 7, 8, 3, 9 }, { 2, 4, 6, 10 } };
        var graph = SmallGraphs.Of([1, 1, 1, 1], [1, 1, 1, 1], (i, j) => hours[i, j], unplacedCost: 15);

        var result = LeastCostMatching.Of(graph, AuctionOptions.Proof);

        Assert.Equal((15, 0, 15), (result.Cost, result.Unplaced, ExactMatching.Of(graph).Cost));
    }

    /// <summary>W. L. Winston, "Operations Research", the transportation problem of Powerco: 1,020 dollars.</summary>
    [Fact]
    public void Cost_OfThePublishedTransportation_IsItsOptimum()
    {
        int[,] dollars = { { 8, 6, 10, 9 }, { 9, 12, 13, 7 }, { 14, 9, 16, 5 } };
        var graph = SmallGraphs.Of([35, 50, 40], [45, 20, 30, 30], (i, j) => dollars[i, j], unplacedCost: 17);

        var result = LeastCostMatching.Of(graph, AuctionOptions.Proof);

        Assert.Equal((1_020, 0, 1_020), (result.Cost, result.Unplaced, ExactMatching.Of(graph).Cost));
    }

    [Fact]
    public void Market_OfThousands_IsMatchedWithinTheGapAndBetterThanFirstComeFirstServed()
    {
        var graph = SmallGraphs.Market(workers: 20_000, sites: 200).Graph;

        var (exact, auction, greedy) = (ExactMatching.Of(graph), LeastCostMatching.Of(graph), GreedyMatching.Of(graph, seed: 1));

        Assert.True(SmallGraphs.IsWhole(auction));
        Assert.InRange(auction.Gap, 0, AuctionOptions.DefaultWantedGap);
        Assert.InRange(exact.Cost, auction.LowerBound, auction.Cost);
        Assert.Equal(exact.Cost, LeastCostMatching.Of(graph, AuctionOptions.Proof).Cost);
        Assert.InRange(auction.Unplaced - exact.Unplaced, 0, 0.3 * (greedy.Unplaced - exact.Unplaced));
    }

    [Fact]
    public void Graph_WithNobodyOrNothing_CostsWhatStayingUnplacedCosts()
    {
        var nothing = new MatchingGraph([2], [], [0, 0], [], 10);
        var nobody = new MatchingGraph([], [3], [0], [], 10);

        var unplaced = LeastCostMatching.Of(nothing);
        Assert.Equal((20, 2, 20), (unplaced.Cost, unplaced.Unplaced, ExactMatching.Of(nothing).Cost));
        Assert.Equal((0, 0.0, 0), (LeastCostMatching.Of(nobody).Cost, LeastCostMatching.Of(nobody).Gap, ExactMatching.Of(nobody).Cost));
    }

    [Fact]
    public void Graph_ThatCannotBe_IsRefusedByName()
    {
        Assert.Equal("bad_count", Refusal(() => new([0], [1], [0, 0], [], 10)));
        Assert.Equal("bad_capacity", Refusal(() => new([1], [-1], [0, 0], [], 10)));
        Assert.Equal("bad_arc", Refusal(() => new([1], [1], [0, 1], [new(1, 0)], 10)));
        Assert.Equal("bad_arc", Refusal(() => new([1], [1], [0, 1], [new(0, -1)], 10)));
        Assert.Equal("repeated_arc", Refusal(() => new([1], [1], [0, 2], [new(0, 1), new(0, 1)], 10)));
        Assert.Equal("bad_unplaced_cost", Refusal(() => new([1], [1], [0, 1], [new(0, 10)], 10)));
        Assert.Throws<ArgumentException>(() => new MatchingGraph([1], [1], [0], [], 10));
        Assert.Equal(
            "bad_wanted_gap",
            Assert.Throws<InputRefusedException>(() => LeastCostMatching.Of(new([1], [1], [0, 0], [], 10), new(0.5))).Code);
    }

    private static string Refusal(Func<MatchingGraph> make) => Assert.Throws<InputRefusedException>(make).Code;

    private static int? CostOf(MatchingGraph graph, int workerClass, int opening)
    {
        foreach (var arc in graph.ArcsOf(workerClass))
        {
            if (arc.Opening == opening)
                return arc.Cost;
        }

        return null;
    }
}
