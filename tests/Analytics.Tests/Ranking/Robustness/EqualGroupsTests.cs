using System.Diagnostics;
using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using static Sedz.Analytics.Tests.Ranking.Robustness.UncertainCandidates;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

public class EqualGroupsTests
{
    private const int Draws = 2_000;

    private static readonly CriterionWeights ReadinessAlone = CriterionWeights.Of(0, 0, 1);

    [Fact]
    public void Of_CertainSites_SeparatesAllButTies()
    {
        var (groups, _) = Of(Site("a", 0, Known("x", 1, 0.9)), Site("b", 0, Known("x", 1, 0.8)), Site("c", 0, Known("x", 1, 0.8)), Site("d", 0, Known("x", 1, 0.1)));

        Assert.Equal([(0, 1), (1, 2), (3, 1)], groups.All.Select(group => (group.First, group.Count)));
        Assert.Equal((2, 2, 2), (groups.Of(2).Number, groups.Of(2).FirstRank, groups.Of(2).LastRank));
        Assert.Equal("The evidence cannot separate these 2 sites (place 2): take them as equals.", groups.Of(2).Text.En);
    }

    // a lies in 0.5..0.9. b at 0.6 is below it in 3 of 4 draws: not enough. c at 0.52 is in 95 of 100.
    [Fact]
    public void Of_SiteThatTheFirstBeatsInNineOfTenDraws_OpensTheNextGroup()
    {
        var (groups, _) = Of(Site("a", 0, Between("x", 1, 0.5, 0.9)), Site("b", 0, Known("x", 1, 0.6)), Site("c", 0, Known("x", 1, 0.52)));

        Assert.Equal([2, 1], groups.All.Select(group => group.Count));
        Assert.Equal("The evidence cannot separate these 2 sites (place 1–2): take them as equals.", groups.All[0].Text.En);
    }

    [Property(MaxTest = 10)]
    public void Of_AnySites_CutsTheRankingIntoRunsHeldTogetherByTheirFirst(int seed)
    {
        var ranking = SiteRanking.Of(UncertainCandidates.Random(seed, 60), CriterionWeights.Equal);
        var robustness = new RankingRobustness(ranking);
        var groups = robustness.Groups(200, seed, CancellationToken.None);

        Assert.Equal(60, groups.All.Sum(group => group.Count));
        foreach (var group in groups.All)
        {
            for (var site = group.First + 1; site < group.First + group.Count; site++)
                Assert.True(Wins(group.First, site) < EqualGroups.Separated);
            if (group.Number < groups.All.Length)
                Assert.True(Wins(group.First, group.First + group.Count) >= EqualGroups.Separated);
        }

        double Wins(int one, int other) => robustness.Compare(ranking.Sites[one].Code, ranking.Sites[other].Code, 200, seed)!.Wins;
    }

    // What decides is the road of a: yes puts it above b, no below. Its electricity is too small a part to do so.
    [Fact]
    public void Datum_OfTwoThingsUnknown_IsTheOneThatDecidesTheOrder()
    {
        var (groups, robustness) = Of(
            Site("67-0001", 0, Known("documents", 0.6, 0.5), YesOrNo("road", 0.3), YesOrNo("electricity", 0.1)),
            Site("67-0002", 0, Known("documents", 0.6, 0.5), Known("road", 0.3, 0.5), Known("electricity", 0.1, 0.5)));

        var datum = robustness.DatumFor(Assert.Single(groups.All), Draws, 1, CancellationToken.None)!;
        Assert.Equal(("road", "67-0001", true), (datum.Key, Assert.Single(datum.Codes), datum.IsUnknown));
        Assert.Equal(0.5, datum.DoubtBefore, 0.03);
        Assert.Equal(0, datum.DoubtAfter, 1e-9);
        Assert.StartsWith("The datum that would separate them best is the value road of 67-0001", datum.Text.En, StringComparison.Ordinal);
        Assert.Contains("เหลือ 0 %", datum.Text.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Datum_SharedByAllSites_CannotSeparateThem()
    {
        var ranking = SiteRanking.Of(
            [Flooded("67-0001", 6, 0.5, Phetchabun), Flooded("67-0002", 6, 0.5, Phetchabun)], CriterionWeights.Equal);
        var robustness = new RankingRobustness(ranking);
        var group = Assert.Single(robustness.Groups(Draws, 1, CancellationToken.None).All);

        Assert.Equal(2, group.Count);
        Assert.Null(robustness.DatumFor(group, Draws, 1, CancellationToken.None));
    }

    [Fact]
    public void Datum_OfNothingInDoubt_IsNone()
    {
        var (groups, robustness) = Of(Site("a", 0, Known("x", 1, 0.5)), Site("b", 0, Known("x", 1, 0.5)));

        Assert.Null(robustness.DatumFor(Assert.Single(groups.All), Draws, 1, CancellationToken.None));
    }

    /// <summary>
    /// A search of many draws that is called off soon after it has begun does not go on to its end, which would give an answer.
    /// </summary>
    [Fact]
    public void Datum_SearchThatIsCalledOff_Ends()
    {
        const int ManyDraws = 40_000;
        var ranking = SiteRanking.Of(UncertainCandidates.Random(1, 50), CriterionWeights.Equal);
        var robustness = new RankingRobustness(ranking);
        var all = new EqualGroup(1, 0, 50, 1, 50);
        // The first search is slowed down by compilation: the time of the second one counts.
        robustness.DatumFor(all, ManyDraws, 1, CancellationToken.None);
        var clock = Stopwatch.StartNew();
        robustness.DatumFor(all, ManyDraws, 1, CancellationToken.None);
        using var soon = new CancellationTokenSource(clock.Elapsed / 5);

        Assert.ThrowsAny<OperationCanceledException>(() => robustness.DatumFor(all, ManyDraws, 1, soon.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => robustness.Compare(
            ranking.Sites[0].Code, ranking.Sites[1].Code, 100, 1, new CancellationToken(canceled: true)));
    }

    private static (EqualGroups, RankingRobustness) Of(params RankingCandidate[] candidates)
    {
        var robustness = new RankingRobustness(SiteRanking.Of(candidates, ReadinessAlone));
        return (robustness.Groups(Draws, 1, CancellationToken.None), robustness);
    }
}
