using Sedz.Analytics.Matching;
using Sedz.Analytics.Matching.Synthetic;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class UnmatchedReasonsTests
{
    private static readonly Opening Farm = new(100, 16, null, default, default, Headcount: 2, Wage: 9_000, Province: "67");
    private static readonly WorkerClass Farmer = new(100, 16, "6111", default, WageWish: 9_000, Province: "67");

    [Theory]
    [InlineData(MatchingPolicy.LeastCost)]
    [InlineData(MatchingPolicy.Greedy)]
    public void Reasons_OfAll_AreThoseOfEachOne(MatchingPolicy policy)
    {
        var (workers, openings) = SyntheticLabourMarket.Of(3_000, 60, seed: 5, capacityShare: 0.7);
        var problem = new MatchingProblem(workers, openings, new() { RadiusMetres = 30_000 });
        var result = policy == MatchingPolicy.Greedy ? GreedyMatching.Of(problem.Graph, 1) : LeastCostMatching.Of(problem.Graph);

        var all = UnmatchedReasons.Of(problem, result);

        var explanations = new MatchExplanations(problem, result);
        Assert.Equal(
            Enumerable.Range(0, problem.Classes.Count).Select(i => explanations.OfClass(i).FirstOrDefault()?.Code),
            all.OfClass.Select(reason => reason?.Code));
        Assert.Equal(
            Enumerable.Range(0, problem.Openings.Count).Select(i => explanations.OfOpening(i).FirstOrDefault()?.Code), all.OfOpening);
        var counts = all.Counts();
        Assert.Equal(result.Unplaced, counts.Where(count => count.Side == MatchingSide.Worker).Sum(count => count.Count));
        Assert.Equal(
            problem.Graph.Places - result.Placed, counts.Where(count => count.Side == MatchingSide.Opening).Sum(count => count.Count));
    }

    [Fact]
    public void Worker_WhoDeclinedAnOpening_IsNotSentThereAgain()
    {
        var problem = new MatchingProblem(
            [Farmer, Farmer with { Declined = new NumberSet(7) }], [Farm with { Number = 7 }]);
        var result = LeastCostMatching.Of(problem.Graph);

        Assert.Equal((2, 1), (problem.Classes.Count, result.Placed));
        var all = UnmatchedReasons.Of(problem, result);
        Assert.Equal([null, MatchReasonCode.Declined], all.OfClass.Select(reason => reason?.Code));
        Assert.Equal([MatchReasonCode.BetterPlacedElsewhere], all.OfOpening);
        Assert.Contains("ปฏิเสธ", all.OfClass[1]!.Text.Th, StringComparison.Ordinal);

        var nobody = new MatchingProblem([Farmer with { Declined = new NumberSet(7) }], [Farm with { Number = 7 }]);
        Assert.Equal([MatchReasonCode.Declined], UnmatchedReasons.Of(nobody, LeastCostMatching.Of(nobody.Graph)).OfOpening);
    }

    [Fact]
    public void Skills_ThatWouldOpenAnEmptyPlace_AreCountedForWhomTheyAreMissingAlone()
    {
        WorkerClass[] workers =
        [
            Farmer with { Count = 3 },
            Farmer with { Skills = new NumberSet(1), Count = 2, Province = "66" },
            Farmer with { Skills = new NumberSet(1), WageWish = 90_000 },
            Farmer with { Skills = new NumberSet(1), Latitude = 18 },
        ];
        Opening[] openings =
        [
            Farm with { Required = new NumberSet(1, 2), Headcount = 4 },
            Farm with { Required = new NumberSet(1, 3), Headcount = 1 },
            Farm with { Required = new NumberSet(9), Headcount = 6 },
        ];
        var problem = new MatchingProblem(workers, openings);

        var needs = TrainingNeeds.Of(problem, LeastCostMatching.Of(problem.Graph));

        Assert.Equal(
            [
                new TrainingNeed(9, null, 5, 6), new(2, null, 2, 4), new(3, null, 2, 1),
                new(9, "66", 2, 6), new(2, "66", 2, 4), new(3, "66", 2, 1), new(9, "67", 3, 6),
            ],
            needs.AsEnumerable());
    }

    [Fact]
    public void Skills_WhereEveryPlaceIsTaken_OpenNothing()
    {
        var problem = new MatchingProblem(
            [Farmer with { Skills = new NumberSet(1), Count = 2 }, Farmer], [Farm with { Required = new NumberSet(1) }]);
        Assert.Empty(TrainingNeeds.Of(problem, LeastCostMatching.Of(problem.Graph)));
    }
}
