using FsCheck;
using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Hazards;
using Sedz.Schema.Ranking;
using static Sedz.Analytics.Tests.Ranking.Candidates;

namespace Sedz.Analytics.Tests.Ranking;

public class SiteRankingTests
{
    // Weights 1:1:2 are 0.25, 0.25, 0.5. A: 0.25 · 0.8 + 0.25 · 0.4 + 0.5 · 0.2 = 0.4; B: 0.25 · 0.2 + 0.25 · 0.4 + 0.5 · 1 = 0.65.
    [Fact]
    public void Of_TwoSites_AddsWeightedValues()
    {
        var ranking = SiteRanking.Of([Site("67-0001", 0.8, 0.2, 0.4), Site("67-0002", 0.2, 1, 0.4)], CriterionWeights.Of(1, 1, 2));

        Assert.Equal(["67-0002", "67-0001"], ranking.Sites.Select(site => site.Code));
        Assert.Equal(0.65, ranking.Sites[0].Score, 12);
        Assert.Equal(0.4, ranking.Sites[1].Score, 12);
        Assert.Equal([0.05, 0.1, 0.5], ranking.Sites[0].Components.Select(component => Math.Round(component.Contribution, 12)));
        Assert.Empty(ranking.Omitted);
    }

    // No site has labour data: the weights 1/3, 1/3, 1/3 become 1/2, 0, 1/2.
    [Fact]
    public void Of_CriterionWithoutData_IsLeftOutAndSaid()
    {
        var ranking = SiteRanking.Of([Site("a", 0.8, 0.2), Site("b", 0.2, 0.4)], CriterionWeights.Equal);

        var labour = ranking.Sites[0].Components[1];
        Assert.Null(labour.Value);
        Assert.Equal((0.0, 0.0), (labour.Weight, labour.Contribution));
        Assert.Equal(0.5, ranking.Sites[0].Score, 12);
        var omitted = Assert.Single(ranking.Omitted);
        Assert.Equal(Criterion.LabourAvailability, omitted.Criterion);
        Assert.Equal(
            "No listed site has data on labour availability: the ranking is made without it, "
            + "and the other weights are rescaled to sum to 1.",
            omitted.Text.En);
    }

    [Fact]
    public void Of_SiteWithoutDataThatOthersHave_CountsAtTheMiddle()
    {
        var ranking = SiteRanking.Of([Site("a", 0.8, 0.2, 0.9), Site("b", 0.8, 0.2)], CriterionWeights.Equal);

        var unknown = ranking.Sites[1].Components[1];
        Assert.Equal((0.5, 0.0, 1.0), (unknown.Value, unknown.Low, unknown.High));
        Assert.True(unknown.IsUnknown);
    }

    [Fact]
    public void Of_AllWeightOnACriterionWithoutData_TiesAllSitesAndSaysSo()
    {
        var ranking = SiteRanking.Of([Site("a", 0.8, 0.2), Site("b", 0.2, 0.4)], CriterionWeights.Of(0, 1, 0));

        Assert.All(ranking.Sites, site => Assert.Equal((1, 0.0), (site.Rank, site.Score)));
        Assert.EndsWith("all sites are equal.", Assert.Single(ranking.Omitted).Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_EqualScores_ShareThePlaceInOrderOfCodes()
    {
        var ranking = SiteRanking.Of(
            [Site("c", 0.1 + 0.2, 0.5), Site("low", 0, 0), Site("a", 0.3, 0.5), Site("b", 0.5, 0.3)], CriterionWeights.Equal);

        Assert.Equal(["a", "b", "c", "low"], ranking.Sites.Select(site => site.Code));
        Assert.Equal([1, 1, 1, 4], ranking.Sites.Select(site => site.Rank));
        Assert.Equal(["a", "c"], ranking.Sites[1].TiedWith);
        Assert.Equal(2, ranking.Sites[1].TiedCount);
        Assert.Empty(ranking.Sites[3].TiedWith);
    }

    [Fact]
    public void Of_NoSite_IsAnEmptyRankingWithoutOmissions()
    {
        var ranking = SiteRanking.Of([], CriterionWeights.Equal);

        Assert.Empty(ranking.Sites);
        Assert.Empty(ranking.Omitted);
        Assert.Equal(1, ranking.RankIfCured(Site("new", 0, 0)));
        Assert.All(ranking.Separations, separation => Assert.Equal("No site is listed.", separation.Text.En));
    }

    [Fact]
    public void Of_SameCodeTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SiteRanking.Of([Site("a", 0.8, 0.2), Site("a", 0.2, 0.4)], CriterionWeights.Equal));

    [Fact]
    public void Separations_OneValueForAll_SaysThatTheEvidenceIsOfTheProvince()
    {
        var ranking = SiteRanking.Of(
            [Site("a", 0.5, 0.2, level: EvidenceLevel.Province), Site("b", 0.5, 0.4, level: EvidenceLevel.Province)],
            CriterionWeights.Equal);

        var hazard = ranking.Separations[0];
        Assert.False(hazard.Separates);
        Assert.Equal(
            "All 2 listed sites have the same value (0.50) and cannot be told apart: the evidence is of whole provinces "
            + "and counts alike for every site in one.",
            hazard.Text.En);
        Assert.Contains("หลักฐานภัยเป็นของทั้งจังหวัด", hazard.Text.Th, StringComparison.Ordinal);
        Assert.False(ranking.Separations[1].Separates);
        Assert.Equal("Each of the 2 listed sites has a value of its own.", ranking.Separations[2].Text.En);
    }

    [Fact]
    public void Separations_SomeEqual_SaysHowManyGroupsAndTheLargest()
    {
        var ranking = SiteRanking.Of(
            [Site("a", 0.5, 0.2), Site("b", 0.5, 0.4), Site("c", 0.5, 0.6), Site("d", 0.1, 0.8), Site("e", 0.9, 1)],
            CriterionWeights.Equal);

        var hazard = ranking.Separations[0];
        Assert.Equal((true, 3, 3), (hazard.Separates, hazard.Groups, hazard.LargestGroup));
        Assert.StartsWith(
            "The 5 listed sites fall into 3 groups of equal value, the largest of 3 sites:", hazard.Text.En, StringComparison.Ordinal);
        Assert.Contains("3 กลุ่ม", hazard.Text.Th, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.9, 1)]
    [InlineData(0.8, 1)]
    [InlineData(0.7, 2)]
    [InlineData(0.5, 2)]
    [InlineData(0.3, 4)]
    [InlineData(0.1, 5)]
    public void RankIfCured_ScoreInTheList_SharesOrTakesThePlace(double value, int expected)
    {
        var ranking = SiteRanking.Of(
            [Site("a", 0.8, 0.8), Site("b", 0.5, 0.5), Site("c", 0.5, 0.5), Site("d", 0.2, 0.2)], CriterionWeights.Equal);

        Assert.Equal(expected, ranking.RankIfCured(Site("new", value, value)));
    }

    [Property]
    public void Of_AnySites_ContributionsSumToScoreAndWeightsToOne(int seed, PositiveInt a, NonNegativeInt b, NonNegativeInt c) =>
        Assert.All(SiteRanking.Of(Candidates.Random(seed, 20), CriterionWeights.Of(a.Get, b.Get, c.Get)).Sites, site =>
        {
            Assert.Equal(site.Score, site.Components.Sum(component => component.Contribution), 1e-9);
            Assert.Equal(1, site.Components.Sum(component => component.Weight), 1e-9);
            Assert.All(
                site.Components,
                component => Assert.Equal(component.Contribution, component.Weight * component.Value!.Value, 1e-12));
        });

    [Property]
    public void Of_ScaledWeights_RanksTheSame(int seed, PositiveInt a, NonNegativeInt b, NonNegativeInt c, PositiveInt scale)
    {
        var sites = Candidates.Random(seed, 20);

        Assert.Equal(
            Places(SiteRanking.Of(sites, CriterionWeights.Of(a.Get, b.Get, c.Get))),
            Places(SiteRanking.Of(sites, CriterionWeights.Of(
                (double)a.Get * scale.Get, (double)b.Get * scale.Get, (double)c.Get * scale.Get))));
    }

    [Property]
    public void Of_SitesShuffled_RanksTheSame(int seed)
    {
        var sites = Candidates.Random(seed, 30);
        var shuffled = sites.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Places(SiteRanking.Of(sites, CriterionWeights.Equal)), Places(SiteRanking.Of(shuffled, CriterionWeights.Equal)));
    }

    [Property]
    public void Of_SiteAdded_NeverReordersTheOthers(int seed)
    {
        var sites = Candidates.Random(seed, 30);
        var before = SiteRanking.Of(sites[1..], CriterionWeights.Equal).Sites.Select(site => site.Code);
        var after = SiteRanking.Of(sites, CriterionWeights.Equal).Sites.Select(site => site.Code).Where(code => code != sites[0].Code);

        Assert.Equal(before, after);
    }

    [Property]
    public void Of_FirstSiteWithLabourDataAdded_NeverReordersTheOthers(int seed)
    {
        var random = new Random(seed);
        var sites = Enumerable.Range(0, 20).Select(i => Site($"67-{i:0000}", random.NextDouble(), random.NextDouble())).ToArray();
        var before = SiteRanking.Of(sites, CriterionWeights.Equal).Sites.Select(site => site.Code);
        var after = SiteRanking.Of([.. sites, Site("new", 0.5, 0.5, 0.9)], CriterionWeights.Equal);

        Assert.Equal(before, after.Sites.Select(site => site.Code).Where(code => code != "new"));
    }

    [Property]
    public void RankIfCured_AnySite_IsThePlaceItTakesWhenListed(int seed)
    {
        var sites = Candidates.Random(seed, 30);
        var cured = SiteRanking.Of(sites[1..], CriterionWeights.Equal).RankIfCured(sites[0]);

        Assert.Equal(cured, SiteRanking.Of(sites, CriterionWeights.Equal).Sites.Single(site => site.Code == sites[0].Code).Rank);
    }

    private static IEnumerable<(string, int)> Places(SiteRanking ranking) => ranking.Sites.Select(site => (site.Code, site.Rank));
}
