using System.Collections.Immutable;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Ranking;

public sealed class RankingBoardsTests
{
    private static readonly CriterionWeights OtherWeights = CriterionWeights.Of(2, 1, 1);

    private readonly RankingBoards boards = new();
    private readonly ImmutableArray<SiteStanding> standings = [Standing(1), Standing(2)];

    [Fact]
    public void Of_SameSitesAndWeights_GivesTheSameBoard() =>
        Assert.Same(boards.Of(standings, CriterionWeights.Equal), boards.Of([.. standings], CriterionWeights.Of(3, 3, 3)));

    [Fact]
    public void Of_OtherWeights_GivesAnotherBoard()
    {
        var board = boards.Of(standings, CriterionWeights.Equal);
        Assert.NotSame(board, boards.Of(standings, OtherWeights));
        Assert.Same(board, boards.Of(standings, CriterionWeights.Equal));
    }

    [Fact]
    public void Of_SiteReadAgain_GivesAnotherBoard() => Assert.NotSame(
        boards.Of(standings, CriterionWeights.Equal), boards.Of([standings[0], Standing(2)], CriterionWeights.Equal));

    [Fact]
    public void Of_FewerSites_GivesTheirBoard()
    {
        boards.Of(standings, CriterionWeights.Equal);
        Assert.Equal(["10-0001"], boards.Of([standings[0]], CriterionWeights.Equal).Ranking.Sites.Select(site => site.Code));
    }

    [Fact]
    public void Of_MoreThanAreKept_ForgetsTheOneNotAskedForLongest()
    {
        var first = boards.Of(standings, CriterionWeights.Of(1, 0, 0));
        var second = boards.Of(standings, CriterionWeights.Of(1, 1, 0));
        boards.Of(standings, CriterionWeights.Of(1, 0, 0));
        for (var i = 0; i < RankingBoards.Kept - 1; i++)
        {
            boards.Of(standings, CriterionWeights.Of(1, 2 + i, 0));
        }

        Assert.Same(first, boards.Of(standings, CriterionWeights.Of(1, 0, 0)));
        Assert.NotSame(second, boards.Of(standings, CriterionWeights.Of(1, 1, 0)));
    }

    private static SiteStanding Standing(int id) => new(
        id,
        "10",
        Published: true,
        EligibilityStatus.Eligible,
        SiteFacts.Of(LandType.People, Answer.Yes, Answer.Unknown, Answer.Yes, new(), hasArea: true, hasLocation: true, [], budgetDay: null),
        new DateOnly(2021, 12, 15),
        new(
            $"10-{id:0000}",
            CriterionAssessment.WithoutData(Criterion.HazardRecurrence, new LocalizedText("ไม่มี", "None")),
            LabourCriterion.NoData,
            CriterionAssessment.WithoutData(Criterion.Readiness, new LocalizedText("ไม่มี", "None"))));
}
