using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Matching;
using Sedz.Analytics.Matching.Synthetic;

namespace Sedz.Analytics.Tests.Matching;

public sealed class ChangedMatchingTests
{
    private static readonly (WorkerClass[] Workers, Opening[] Openings) Market = SyntheticLabourMarket.Of(40_000, 400, seed: 3);
    private static readonly MatchingProblem Whole = new(Market.Workers, Market.Openings);
    private static readonly MatchingResult Before = LeastCostMatching.Of(Whole.Graph);

    /// <summary>Twenty workers and two openings of 54 places leave, and come back.</summary>
    [Fact]
    public void Matching_AfterASmallChange_IsWithinItsCertificateForFewBids()
    {
        var fewer = new MatchingProblem(Market.Workers[20..], Market.Openings[2..]);

        var left = LeastCostMatching.Again(Whole.ChangeTo(fewer, Before.State!));
        var back = LeastCostMatching.Again(fewer.ChangeTo(Whole, left.State!));

        foreach (var (again, anew) in new[] { (left, ExactMatching.Of(fewer.Graph)), (back, ExactMatching.Of(Whole.Graph)) })
        {
            Assert.True(SmallGraphs.IsWhole(again));
            Assert.InRange(again.Gap, 0, AuctionOptions.DefaultWantedGap);
            Assert.InRange(anew.Cost, again.LowerBound, again.Cost);
            Assert.InRange(again.State!.Bids, 1, Before.State!.Bids / 10);
        }
    }

    [Property(MaxTest = 200)]
    public Property Matching_AfterAnyChangeOfASmallGraph_IsProvedAsFromTheStart() => Prop.ForAll(
        SmallGraphs.Any(), SmallGraphs.Any(), (before, after) =>
        {
            int[] classes = [.. Enumerable.Range(0, after.Classes).Select(i => i < before.Classes ? i : -1)];
            int[] openings = [.. Enumerable.Range(0, after.Openings).Select(j => j < before.Openings ? j : -1)];
            var state = LeastCostMatching.Of(before, AuctionOptions.Proof).State!;
            var result = LeastCostMatching.Again(new(before, state, after, classes, openings), AuctionOptions.Proof);
            return SmallGraphs.IsWhole(result) && result.Cost == SmallGraphs.LeastCost(after) && result.LowerBound == result.Cost;
        });

    [Fact]
    public void Matching_AfterNoChange_IsTheSameWithoutABid()
    {
        var again = LeastCostMatching.Again(Whole.ChangeTo(Whole, Before.State!));

        Assert.Equal(Before.Flow.ToArray(), again.Flow.ToArray());
        Assert.Equal(0, again.State!.Bids);
    }

    [Fact]
    public void WhatIf_LeavesTheRunItAsksAboutAsItWas()
    {
        var (flow, prices) = (Before.State!.Flow.ToArray(), Before.State.Prices.ToArray());

        LeastCostMatching.Again(Whole.ChangeTo(new(Market.Workers[500..], Market.Openings[20..]), Before.State));

        Assert.Equal(flow, Before.State.Flow.ToArray());
        Assert.Equal(prices, Before.State.Prices.ToArray());
    }
}
