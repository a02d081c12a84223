using System.Text.Json;
using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Ranking.Robustness.UncertainCandidates;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

public class RankingRobustnessTests
{
    private const int Draws = 4_000;

    /// <summary>Four standard errors of a share of one half at so many draws.</summary>
    private const double Tolerance = 0.032;

    private static readonly CriterionWeights ReadinessAlone = CriterionWeights.Of(0, 0, 1);

    [Fact]
    public void Compare_OneRecordOfTheWholeProvince_IsDrawnOnceForBothSites()
    {
        var robustness = Of(
            CriterionWeights.Equal, Flooded("67-0001", 6, 0.51, Phetchabun), Flooded("67-0002", 6, 0.5, Phetchabun), Flooded("66-0001", 6, 0.5, Phichit));

        // In one province the rate is the same whatever it is, so the better readiness always wins; in another it is another rate.
        Assert.Equal(1, robustness.Compare("67-0001", "67-0002", Draws, 1)!.Wins);
        Assert.Equal(0.5, robustness.Compare("67-0001", "66-0001", Draws, 1)!.Wins, 0.1);
    }

    [Theory]
    [InlineData(EvidenceLevel.Footprint, false)]
    [InlineData(EvidenceLevel.Point, false)]
    [InlineData(EvidenceLevel.Subdistrict, false)]
    [InlineData(EvidenceLevel.District, true)]
    [InlineData(EvidenceLevel.Province, true)]
    [InlineData(EvidenceLevel.None, true)]
    public void Compare_SitesOfOneDistrict_ShareWhatIsRecordedOfItOrOfWhatIsAroundIt(EvidenceLevel level, bool isShared)
    {
        var robustness = Of(
            CriterionWeights.Equal,
            Flooded("67-0001", 6, 0.51, Phetchabun, level),
            Flooded("67-0002", 6, 0.5, Phetchabun with { SubdistrictCode = "670102" }, level));

        Assert.Equal(isShared, robustness.Compare("67-0001", "67-0002", Draws, 1)!.Wins == 1);
    }

    [Fact]
    public void Compare_LikeCountsOfDifferentSources_PutTheSameSourceFirstForBoth()
    {
        // Each site has a record of its own by gdis and shares that of dfo: half of the draws trust dfo, and there readiness decides.
        RankingCandidate Site(string code, double readiness) => Flooded(
            code, readiness, Phetchabun, Exposure("gdis", 6, EvidenceLevel.Footprint), Exposure("dfo", 2, EvidenceLevel.Province));
        var comparison = Of(CriterionWeights.Of(1, 0, 0.02), Site("67-0001", 1), Site("67-0002", 0)).Compare("67-0001", "67-0002", Draws, 1)!;

        // ½ + ½ · P(own rates differ by less than the readiness, or in its favour): a little above ¾.
        Assert.InRange(comparison.Wins, 0.72, 0.85);
    }

    // The first is 1 or 0, each in half of the draws, and never in between: it is above 0.4 in half of them.
    [Fact]
    public void Compare_AnswerThatIsYesOrNo_IsNeverHalf()
    {
        var robustness = Of(ReadinessAlone, Site("67-0001", 0.5, YesOrNo("road", 1)), Site("67-0002", 0.5, Known("road", 1, 0.4)));

        Assert.Equal(0.5, robustness.Compare("67-0001", "67-0002", Draws, 1)!.Wins, Tolerance);
    }

    [Fact]
    public void Compare_NumberThatMayBeAnything_IsAnywhereInItsRange()
    {
        var robustness = Of(ReadinessAlone, Site("67-0001", 0.5, Between("water", 1, 0.2, 1)), Site("67-0002", 0.5, Known("water", 1, 0.4)));

        Assert.Equal(0.75, robustness.Compare("67-0001", "67-0002", Draws, 1)!.Wins, Tolerance);
    }

    [Theory]
    [InlineData(0, 0.02)]
    [InlineData(3, 0.1)]
    [InlineData(12, 0.4)]
    public void Compare_RateAgainstANumber_WinsWithTheProbabilityOfThePosterior(int times, double rate)
    {
        var value = RecurrenceScale.Flood.Of(rate);
        var robustness = Of(
            CriterionWeights.Of(1, 0, 0),
            Flooded("67-0001", times, 0.5, Phetchabun),
            Site("67-0002", value, Known("given", 1, 0.5)));

        Assert.Equal(
            1 - PosteriorOf(times).CumulativeProbability(rate), robustness.Compare("67-0001", "67-0002", Draws, 1)!.Wins, Tolerance);
    }

    [Property(MaxTest = 10)]
    public void Compare_AnyTwoSites_TakesTheirDifferenceApartExactly(int seed)
    {
        var ranking = SiteRanking.Of(UncertainCandidates.Random(seed, 12), CriterionWeights.Of(2, 1, 1));
        var comparison = new RankingRobustness(ranking).Compare("67-0003", "67-0007", 100, seed)!;

        double ScoreOf(string code) => ranking.Sites.Single(site => site.Code == code).Score;
        Assert.Equal(ScoreOf("67-0003") - ScoreOf("67-0007"), comparison.Difference, 1e-12);
        Assert.Equal(comparison.Difference, comparison.Criteria.Sum(part => part.Difference), 1e-9);
        var back = new RankingRobustness(ranking).Compare("67-0007", "67-0003", 100, seed)!;
        Assert.Equal(1, comparison.Wins + comparison.Ties + back.Wins, 1e-9);
    }

    [Fact]
    public void Compare_TwoSites_SaysWhyWithNumbersThatAddUp()
    {
        var robustness = Of(
            CriterionWeights.Equal,
            Site("67-0001", 0.9, Known("documents", 0.5, 0.2), YesOrNo("road", 0.5)),
            Site("67-0002", 0.3, Known("documents", 0.5, 1), Known("road", 0.5, 0)));

        // 0.5 · (0.9 − 0.3) + 0.5 · (0.35 − 0.5) = 0.3 − 0.075.
        Assert.Equal(
            "67-0001 scores 0.23 more than 67-0002: disaster recurrence +0.30 (0.90 against 0.30), readiness −0.07 (0.35 against 0.50). "
            + "With what is uncertain taken into account, 67-0001 scores higher in 100 % of cases.",
            robustness.Compare("67-0001", "67-0002", 100, 1)!.Text.En);
        Assert.Contains("67-0002 ได้คะแนนต่ำกว่า 67-0001 อยู่ 0.23", robustness.Compare("67-0002", "67-0001", 100, 1)!.Text.Th, StringComparison.Ordinal);
        Assert.Null(robustness.Compare("67-0001", "99-0001", 100, 1));
    }

    [Fact]
    public void Acceptability_ManyThreadsOrOne_IsTheSameToTheLastBit()
    {
        var ranking = SiteRanking.Of(UncertainCandidates.Random(3, 300), CriterionWeights.Of(2, 1, 1));
        using var one = new SingleThread();

        string Run() => JsonSerializer.Serialize(new
        {
            places = new RankingRobustness(ranking).Acceptability(new(Draws: 300), true, CancellationToken.None),
            groups = new RankingRobustness(ranking).Groups(300, 1, CancellationToken.None).All,
        });
        Assert.Equal(Run(), one.Run(Run));
    }

    [Property(MaxTest = 10)]
    public void Acceptability_OfTheTopAlone_IsThatOfAllPlaces(int seed) => TheTopAloneIsThatOfAllPlaces(seed);

    // In one of the draws of this seed the weight of a criterion is so small that sites which differ there alone share a place.
    [Fact]
    public void Acceptability_OfTheTopUnderAWeightNextToNothing_IsThatOfAllPlaces() => TheTopAloneIsThatOfAllPlaces(29);

    private static void TheTopAloneIsThatOfAllPlaces(int seed)
    {
        foreach (var candidates in new[] { UncertainCandidates.Random(seed, 150), Candidates.Random(seed, 150) })
        {
            var robustness = new RankingRobustness(SiteRanking.Of(candidates, CriterionWeights.Of(3, 2, 1)));
            var options = new RobustnessOptions(TopK: 7, Draws: 200, Seed: seed);

            Assert.Equal(
                robustness.Acceptability(options, true, CancellationToken.None).Select(site => site.TopK),
                robustness.Acceptability(options, false, CancellationToken.None).Select(site => site.TopK));
        }
    }

    [Theory]
    [InlineData(30)]
    [InlineData(400)]
    public void Acceptability_CertainValues_IsThatOfACountByHand(int sites)
    {
        var random = new Random(sites);
        RankingCandidate[] candidates =
            [.. Enumerable.Range(0, sites).Select(i => Candidates.Site($"67-{i:0000}", random.NextDouble(), random.NextDouble(), random.NextDouble()))];
        var ranking = SiteRanking.Of(candidates, CriterionWeights.Equal);
        var found = new RankingRobustness(ranking).Acceptability(new(TopK: 5, Draws: 200, Seed: 9), true, CancellationToken.None);

        var weights = WeightDraws.Uniform(3, 200, 9);
        var ranks = new int[sites][];
        for (var i = 0; i < sites; i++)
            ranks[i] = new int[200];
        for (var draw = 0; draw < 200; draw++)
        {
            var w = weights[draw].ToArray();
            var scores = ranking.Sites.Select(site => site.Components.Zip(w, (component, weight) => weight * component.Value!.Value).Sum()).ToArray();
            for (var i = 0; i < sites; i++)
                ranks[i][draw] = 1 + scores.Count(score => score > scores[i]);
        }

        Assert.All(Enumerable.Range(0, sites), i =>
        {
            Assert.Equal(ranks[i].Count(rank => rank <= 5) / 200.0, found[i].TopK, 1e-9);
            Assert.Equal(ranks[i].Average(), found[i].Places!.Expected, 0.02);
            int[] sorted = [.. ranks[i].Order()];
            Close(sorted[9], found[i].Places!.Low);
            Close(sorted[189], found[i].Places!.High);
        });

        // The places from 128 on are given to 1/32.
        static void Close(int exact, int given) => Assert.InRange(given, exact < 128 ? exact - 1 : exact * 31 / 32 - 1, exact < 128 ? exact + 1 : exact + 1);
    }

    [Property(MaxTest = 10)]
    public void Acceptability_SiteThatAllOthersBeatAdded_ChangesNoOtherPlace(int seed)
    {
        var sites = UncertainCandidates.Random(seed, 40);
        var before = Places(sites);
        var after = Places([.. sites, Site("99-9999", 0, Known("documents", 1, 0))]);

        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));

        static Dictionary<string, double> Places(RankingCandidate[] sites)
        {
            var ranking = SiteRanking.Of(sites, CriterionWeights.Equal);
            var found = new RankingRobustness(ranking).Acceptability(new(Draws: 200), true, CancellationToken.None);
            return ranking.Sites.Zip(found).ToDictionary(pair => pair.First.Code, pair => pair.Second.Places!.Expected);
        }
    }

    [Fact]
    public void Acceptability_EqualSites_ShareTheFirstPlace()
    {
        var found = Of(CriterionWeights.Equal, Candidates.Site("a", 0.5, 0.5), Candidates.Site("b", 0.5, 0.5))
            .Acceptability(new(TopK: 1), true, CancellationToken.None);

        Assert.All(found, site => Assert.Equal((1, 1, 1, 1), (site.TopK, site.Places!.Expected, site.Places.Low, site.Places.High)));
    }

    [Fact]
    public void Acceptability_NoSiteOrOneOrNoWeightLeft_IsDefined()
    {
        Assert.Empty(Of(CriterionWeights.Equal).Acceptability(new(), true, CancellationToken.None));
        Assert.Empty(Of(CriterionWeights.Equal).Groups(10, 1, CancellationToken.None).All);
        var alone = Assert.Single(Of(CriterionWeights.Equal, Candidates.Site("a", 0.5, 0.5)).Acceptability(new(TopK: 50), true, CancellationToken.None));
        Assert.Equal((1.0, 1.0, 1.0), (alone.TopK, alone.Places!.Expected, alone.Places.Confidence));
        var unweighed = Of(CriterionWeights.Of(0, 1, 0), Candidates.Site("a", 0.5, 0.5), Candidates.Site("b", 0.1, 0.1));
        Assert.All(unweighed.Acceptability(new(), true, CancellationToken.None), site => Assert.Equal((1, 1), (site.TopK, site.Places!.High)));
        Assert.Equal(2, Assert.Single(unweighed.Groups(10, 1, CancellationToken.None).All).Count);
    }

    [Fact]
    public void Acceptability_WorkThatIsCalledOff_Ends()
    {
        var robustness = new RankingRobustness(SiteRanking.Of(UncertainCandidates.Random(1, 50), CriterionWeights.Equal));

        Assert.ThrowsAny<OperationCanceledException>(() => robustness.Acceptability(new(), true, new CancellationToken(canceled: true)));
        Assert.ThrowsAny<OperationCanceledException>(() => robustness.Acceptability(new(), false, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Confidence_ValuesInDoubt_IsTheShareOfDrawsWonAtTheCentralWeights()
    {
        // The first is at 0.8 or 0, the second at 0.5: whatever the weight, each is first in half of the draws.
        var found = Of(ReadinessAlone, Site("67-0001", 0.5, YesOrNo("road", 0.8), Known("rest", 0.2, 0)), Site("67-0002", 0.5, Known("road", 1, 0.5)))
            .Acceptability(new(Draws: Draws), true, CancellationToken.None);

        Assert.All(found, site => Assert.Equal(0.5, site.Places!.Confidence!.Value, Tolerance));
        Assert.All(found, site => Assert.Equal([1.0], site.Places!.CentralWeights!.Value.AsEnumerable()));
    }

    [Theory]
    [InlineData(0, 1000, null)]
    [InlineData(10, 0, null)]
    [InlineData(10, 1000, 0.5)]
    [InlineData(10, 1000, double.NaN)]
    public void Options_BelowTheirRange_AreAProblemInBothLanguages(int topK, int draws, double? concentration)
    {
        var problem = new RobustnessOptions(topK, draws, Concentration: concentration).Problem;

        Assert.NotNull(problem);
        Assert.NotEqual(problem.Th, problem.En);
    }

    [Theory]
    [InlineData(101, 1000, 10)]
    [InlineData(10, 10_001, 10)]
    [InlineData(10, 1001, 100_000)]
    public void Options_AboveTheirLimit_AreAnExcessAndRefused(int topK, int draws, int sites)
    {
        var options = new RobustnessOptions(topK, draws);

        Assert.Null(options.Problem);
        Assert.NotNull(options.Excess(sites));
        Assert.Null(new RobustnessOptions(100, 1000).Excess(100_000));
    }

    private static RankingRobustness Of(CriterionWeights weights, params RankingCandidate[] candidates) => new(SiteRanking.Of(candidates, weights));

    /// <summary>Runs parallel work on one thread.</summary>
    private sealed class SingleThread : IDisposable
    {
        private readonly ConcurrentExclusiveSchedulerPair pair = new(TaskScheduler.Default, maxConcurrencyLevel: 1);

        public T Run<T>(Func<T> work) =>
            Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.None, pair.ConcurrentScheduler).GetAwaiter().GetResult();

        public void Dispose() => pair.Complete();
    }
}
