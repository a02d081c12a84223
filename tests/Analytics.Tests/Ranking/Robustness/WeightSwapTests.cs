using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

public class WeightSwapTests
{
    // S_a = 0.5 · 0.8 + 0.5 · 0.2 = 0.5, S_b = 0.5 · 0.2 + 0.5 · 0.6 = 0.4. Hazard: 0.1 / (0.2 − 0.8) = −1/6; readiness: 0.1 / 0.4 = 1/4.
    [Fact]
    public void Between_TwoSites_IsTheSmallestChangeOfEachWeight()
    {
        var ranking = SiteRanking.Of([Candidates.Site("a", 0.8, 0.2), Candidates.Site("b", 0.2, 0.6)], CriterionWeights.Equal);
        var swaps = WeightSwap.Between(ranking.Sites[0], ranking.Sites[1]);

        Assert.Equal([Criterion.HazardRecurrence, Criterion.Readiness], swaps.Select(swap => swap.Criterion));
        Assert.Equal(-1.0 / 6, swaps[0].Change, 12);
        Assert.Equal(1.0 / 4, swaps[1].Change, 12);
        Assert.Equal(0.4, swaps[0].After.HazardRecurrence, 12);
        Assert.Equal(0.6, swaps[1].After.Readiness, 12);
        Assert.Equal(
            "With a weight of readiness of 0.60 in place of 0.50, the others in their proportion, b draws level with a.", swaps[1].Text.En);
    }

    [Property]
    public void Between_AnyTwoSites_LevelsThemAtTheWeightsThatItGives(int seed)
    {
        var candidates = Candidates.Random(seed, 8);
        var ranking = SiteRanking.Of(candidates, CriterionWeights.Of(3, 1, 2));
        var (above, below) = (ranking.Sites[0], ranking.Sites[^1]);

        Assert.All(WeightSwap.Between(above, below), swap =>
        {
            var after = SiteRanking.Of(candidates, swap.After).Sites.ToDictionary(site => site.Code, site => site.Score);
            Assert.Equal(after[above.Code], after[below.Code], 1e-9);
        });
    }

    [Fact]
    public void Between_SiteThatIsNowhereBetter_IsNone()
    {
        var ranking = SiteRanking.Of([Candidates.Site("a", 0.8, 0.6), Candidates.Site("b", 0.2, 0.6)], CriterionWeights.Equal);

        // Without any weight on hazards they would be level; it is a change of one weight too.
        Assert.Equal(0, Assert.Single(WeightSwap.Between(ranking.Sites[0], ranking.Sites[1])).After.HazardRecurrence, 12);
        ranking = SiteRanking.Of([Candidates.Site("a", 0.8, 0.6), Candidates.Site("b", 0.2, 0.5)], CriterionWeights.Equal);
        Assert.Empty(WeightSwap.Between(ranking.Sites[0], ranking.Sites[1]));
    }

    [Fact]
    public void Between_EqualScoresOrOneCriterionAlone_IsNone()
    {
        var ranking = SiteRanking.Of([Candidates.Site("a", 0.4, 0.6), Candidates.Site("b", 0.6, 0.4)], CriterionWeights.Equal);
        Assert.Empty(WeightSwap.Between(ranking.Sites[0], ranking.Sites[1]));
        ranking = SiteRanking.Of([Candidates.Site("a", 0.4, 0.6), Candidates.Site("b", 0.6, 0.6)], CriterionWeights.Of(1, 0, 0));
        Assert.Empty(WeightSwap.Between(ranking.Sites[0], ranking.Sites[1]));
    }
}
