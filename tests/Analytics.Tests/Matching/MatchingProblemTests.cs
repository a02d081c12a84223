using Sedz.Analytics.Labour;
using Sedz.Analytics.Matching;
using Sedz.Schema.Geography;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Tests.Matching;

public sealed class MatchingProblemTests
{
    private const double KilometreOfLatitude = 1 / 110.6;

    private static readonly Opening Farm = new(100, 16, "611", default, default, Headcount: 2, Wage: 9_000, Province: "67");
    private static readonly WorkerClass Farmer = new(100, 16, "6111", default, WageWish: 9_000, Province: "67");

    [Fact]
    public void Cost_OfAnArc_IsTheSumOfItsNamedTerms()
    {
        var worker = Farmer with { Latitude = 16 + 30 * KilometreOfLatitude, Occupation = "6210", WageWish = 12_000, Province = "66" };
        var opening = Farm with { Wished = new NumberSet(1, 2) };
        var problem = new MatchingProblem([worker with { Skills = new NumberSet(2) }], [opening]);
        var result = LeastCostMatching.Of(problem.Graph);

        var terms = new MatchExplanations(problem, result).Terms(0, 0).ToDictionary(term => term.Key);

        Assert.Equal(problem.Graph.Arcs[0].Cost, terms.Values.Sum(term => term.Cost));
        Assert.Equal((2.0 / 3 + 0.5) / 2, terms["skill"].Value, 1e-9);
        Assert.Equal(0.25, terms["wage"].Value, 1e-9);
        Assert.Equal(1 - DistanceDecay.Of(30_000), terms["distance"].Value, 0.005);
        Assert.Equal((1, 500), (terms["province"].Value, terms["province"].Cost));
        Assert.All(terms.Values, term => Assert.Matches(@"\p{IsThai}", term.Text.Th));
    }

    [Fact]
    public void Terms_ThatCannotBeKnown_CountHalfOrAsNoFit()
    {
        var problem = new MatchingProblem([Farmer with { Occupation = null, Province = null }], [Farm with { Wage = null }]);

        var terms = new MatchExplanations(problem, LeastCostMatching.Of(problem.Graph)).Terms(0, 0).ToDictionary(term => term.Key);

        Assert.Equal((1, 0.5, 0.5), (terms["skill"].Value, terms["wage"].Value, terms["province"].Value));
    }

    [Fact]
    public void AlikeWorkers_InAnyOrder_AreOneClass()
    {
        WorkerClass[] workers =
        [
            Farmer,
            Farmer with { WageWish = null },
            Farmer with { Skills = new NumberSet(2, 1) },
            Farmer,
            Farmer with { Skills = new NumberSet(1, 2) },
        ];
        var problem = new MatchingProblem(workers, [Farm]);
        var turned = new MatchingProblem([.. workers.Reverse()], [Farm]);

        Assert.Equal([1, 2, 2], problem.Classes.Select(worker => worker.Count).Order());
        Assert.Equal(problem.ClassOf(0), problem.ClassOf(3));
        Assert.Equal(problem.ClassOf(2), problem.ClassOf(4));
        Assert.Equal(problem.Graph.ContentHash(), turned.Graph.ContentHash());
    }

    [Fact]
    public void Graph_OfAShuffledMarket_IsTheSame()
    {
        var (workers, openings) = Analytics.Matching.Synthetic.SyntheticLabourMarket.Of(3_000, 100, seed: 5);
        var hash = new MatchingProblem(workers, openings).Graph.ContentHash();
        new Random(1).Shuffle(workers);
        new Random(2).Shuffle(openings);

        Assert.Equal(hash, new MatchingProblem(workers, openings).Graph.ContentHash());
    }

    [Fact]
    public void Candidates_OfAMarket_AreTheNearestThatFitWithinTheRadius()
    {
        var (workers, openings) = Analytics.Matching.Synthetic.SyntheticLabourMarket.Of(300, 400, seed: 7);
        var options = new MatchingOptions { RadiusMetres = 20_000, Candidates = 9 };
        var problem = new MatchingProblem(workers, openings, options);

        for (var i = 0; i < problem.Classes.Count; i++)
        {
            var worker = problem.Classes[i];
            var nearest = problem.Openings
                .Select((opening, number) => (Metres: Metres(worker, opening), Number: number, Fit: problem.Costs.FitOf(worker, opening)))
                .Where(one => one.Metres <= options.RadiusMetres && one.Fit == MatchFit.Fits)
                .OrderBy(one => one.Metres).ThenBy(one => one.Number)
                .Take(options.Candidates)
                .Select(one => one.Number);
            Assert.Equal(nearest, problem.Graph.ArcsOf(i).ToArray().Select(arc => arc.Opening));
        }
    }

    [Fact]
    public void Roads_WithHoles_MakeNoArcAndNeverADistanceOf0()
    {
        var (near, far) = (Farm with { Site = 1 }, Farm with { Latitude = 16.1, Site = 2 });
        var roads = new RoadDistances([new(100, 16, 1, null), new(100, 16, 2, 31_000), new(100, 16, 2, 30_000)]);

        var problem = new MatchingProblem([Farmer], [near, far], roads: roads);

        var arc = Assert.Single(problem.Graph.Arcs.ToArray());
        Assert.Equal(16.1, problem.Openings[arc.Opening].Latitude);
        Assert.Equal(problem.Costs.DistanceCost(30_000), arc.Cost);
        Assert.Equal("unknown_place", Refusal(() => new MatchingProblem([Farmer with { Latitude = 17 }], [near], roads: roads)));
        Assert.Equal("unknown_place", Refusal(() => new MatchingProblem([Farmer], [near with { Site = 3 }], roads: roads)));
        Assert.Equal("unknown_place", Refusal(() => new MatchingProblem([Farmer], [Farm], roads: roads)));
        foreach (var wrong in new[] { -1, double.NaN, double.PositiveInfinity })
            Assert.Equal("bad_distance", Refusal(() => new RoadDistances([new(100, 16, 1, wrong)])));
    }

    [Fact]
    public void Roads_ToTwoSitesAtOnePosition_AreTheirOwn()
    {
        var roads = new RoadDistances([new(100, 16, 7, 40_000), new(100, 16, 8, 1_000)]);

        var problem = new MatchingProblem([Farmer], [Farm with { Site = 7 }, Farm with { Site = 8 }], roads: roads);

        Assert.Equal(
            [(8, problem.Costs.DistanceCost(1_000)), (7, problem.Costs.DistanceCost(40_000))],
            problem.Graph.Arcs.ToArray().Select(arc => (problem.Openings[arc.Opening].Site!.Value, arc.Cost)));
        Assert.Equal([1_000, 40_000], problem.Graph.Arcs.ToArray().Select(arc => problem.Metres(0, arc.Opening)));
    }

    [Fact]
    public void AcceptedMatches_AreKept_AndTheirPlacesAreNotMatchedAgain()
    {
        var problem = new MatchingProblem(
            [Farmer with { Count = 2 }, Farmer with { WageWish = null }],
            [Farm, Farm with { Headcount = 1, Wage = 8_000 }],
            accepted: [new(0, 0, 1), new(1, 1)]);

        Assert.Equal((1L, 1L), (problem.Graph.Workers, problem.Graph.Places));
        Assert.Null(problem.ClassOf(1));
        Assert.Equal(0, problem.GivenOpening(0));
        Assert.Equal("bad_accepted", Refusal(() => new MatchingProblem([Farmer], [Farm], accepted: [new(0, 0), new(0, 0)])));
        Assert.Equal("bad_accepted", Refusal(() => new MatchingProblem([Farmer], [Farm], accepted: [new(0, 1)])));
    }

    [Fact]
    public void Input_ThatCannotBe_IsRefusedByName()
    {
        Assert.Equal("no_home_place", Refusal(() => new MatchingProblem([Farmer with { Latitude = double.NaN }], [Farm])));
        Assert.Equal("no_position", Refusal(() => new MatchingProblem([Farmer], [Farm with { Longitude = 181 }])));
        Assert.Equal("bad_count", Refusal(() => new MatchingProblem([Farmer with { Count = 0 }], [Farm])));
        Assert.Equal("bad_capacity", Refusal(() => new MatchingProblem([Farmer], [Farm with { Headcount = -1 }])));
        Assert.Equal("bad_wage", Refusal(() => new MatchingProblem([Farmer with { WageWish = 0 }], [Farm])));
        Assert.Equal("bad_radius", Refusal(() => new MatchingProblem([Farmer], [Farm], new() { RadiusMetres = 0 })));
        Assert.Equal("bad_radius", Refusal(() => new MatchingProblem([Farmer], [Farm], new() { RadiusMetres = 2_000_000 })));
        Assert.Equal("bad_option", Refusal(() => new MatchingProblem([Farmer], [Farm], new() { UnplacedFactor = 1 })));
        Assert.Equal("bad_option", Refusal(() => new MatchingProblem([Farmer], [Farm], new() { SkillWeight = double.NaN })));
    }

    [Fact]
    public void Problem_WithTheWholeCountryInReach_OrWithNobody_IsMatched()
    {
        var everywhere = new MatchingProblem(
            [Farmer], [Farm with { Latitude = 6, Province = "96" }], new() { RadiusMetres = MatchingOptions.LongestRadiusMetres });

        Assert.Equal(1, LeastCostMatching.Of(everywhere.Graph).Placed);
        Assert.Equal(0, LeastCostMatching.Of(new MatchingProblem([], [Farm]).Graph).Cost);
        Assert.Equal(1, LeastCostMatching.Of(new MatchingProblem([Farmer], []).Graph).Unplaced);
    }

    [Fact]
    public void Reasons_WhyWorkersHaveNoPlace_NameWhatStandsInTheWay()
    {
        Assert.Equal(MatchReasonCode.NoOpeningInReach, WorkerReason(Farmer with { Latitude = 18 }, Farm).Code);
        Assert.Equal(MatchReasonCode.NoSkillFit, WorkerReason(Farmer, Farm with { Required = new NumberSet(3) }).Code);
        Assert.Equal(MatchReasonCode.WageTooLow, WorkerReason(Farmer with { WageWish = 30_000 }, Farm).Code);
        Assert.Equal(MatchReasonCode.NoWorkerInReach, OpeningReason(Farmer with { Latitude = 18 }, Farm).Code);
        Assert.Equal(MatchReasonCode.NoSkillFit, OpeningReason(Farmer, Farm with { Required = new NumberSet(3) }).Code);
        Assert.Equal(MatchReasonCode.WageTooLow, OpeningReason(Farmer with { WageWish = 30_000 }, Farm).Code);
    }

    [Fact]
    public void Reason_OfAWorkerWhoseRivalIsCheaper_SaysByHowMuchTheCostWouldHaveToFall()
    {
        var opening = Farm with { Headcount = 1 };
        var problem = new MatchingProblem([Farmer, Farmer with { Occupation = "5111" }], [opening]);
        var result = LeastCostMatching.Of(problem.Graph, AuctionOptions.Proof);
        var loser = Enumerable.Range(0, 2).Single(i => result.UnplacedOf(i) == 1);

        var reason = Assert.Single(new MatchExplanations(problem, result).OfClass(loser));

        Assert.Equal((MatchReasonCode.AllPlacesFull, 0), (reason.Code, reason.Opening));
        Assert.Equal("5111", problem.Classes[loser].Occupation);
        // The winner's occupation fits in full, the loser's not at all; the price lies between what the two can pay, and ε above.
        Assert.InRange(reason.CostToChange!.Value, 0, MatchingOptions.Default.SkillWeight * MatchingCosts.Scale + 1);
        Assert.Empty(new MatchExplanations(problem, result).OfClass(1 - loser));
    }

    private static MatchReason WorkerReason(WorkerClass worker, Opening opening) => Explain(worker, opening).OfClass(0).First();

    private static MatchReason OpeningReason(WorkerClass worker, Opening opening) => Explain(worker, opening).OfOpening(0).First();

    private static MatchExplanations Explain(WorkerClass worker, Opening opening)
    {
        var problem = new MatchingProblem([worker], [opening]);
        return new(problem, LeastCostMatching.Of(problem.Graph));
    }

    private static double Metres(WorkerClass worker, Opening opening)
    {
        var (east, north) = Ellipsoid.Wgs84.MetresPerDegree((worker.Latitude + opening.Latitude) / 2);
        return double.Hypot((worker.Longitude - opening.Longitude) * east, (worker.Latitude - opening.Latitude) * north);
    }

    private static string Refusal(Func<object> ask) => Assert.Throws<InputRefusedException>(ask).Code;
}
