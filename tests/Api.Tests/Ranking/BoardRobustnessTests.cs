using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Ranking;

public sealed class BoardRobustnessTests
{
    private const int Draws = 500;

    /// <summary>Who asks with a request that has ended gets nothing, and leaves nothing behind for those who ask after.</summary>
    [Fact]
    public async Task Datum_SearchOfARequestThatEnded_EndsAndTheNextOneFindsIt()
    {
        var robustness = RankingBoard.Of([Standing(1, known: false), Standing(2, known: true)], CriterionWeights.Of(0, 0, 1)).Robustness;
        var group = Assert.Single((await robustness.GroupsAsync(Draws, 1, CancellationToken.None)).All);
        var ended = new CancellationToken(canceled: true);

        Assert.ThrowsAny<OperationCanceledException>(() => robustness.DatumFor(group, Draws, 1, ended));
        Assert.ThrowsAny<OperationCanceledException>(() => robustness.Compare("10-0001", "10-0002", Draws, 1, ended));

        Assert.Equal("road", robustness.DatumFor(group, Draws, 1, CancellationToken.None)!.Key);
    }

    private static SiteStanding Standing(int id, bool known) => new(
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
            CriterionAssessment.Of(
                Criterion.Readiness,
                level: null,
                [
                    new()
                    {
                        Key = "road",
                        Label = new("ถนน", "Road"),
                        Unit = IndicatorUnit.Scale,
                        Value = known ? 0.5 : null,
                        Share = 1,
                        OnScale = known ? ScaleValue.Exact(0.5) : ScaleValue.Between(0, 1),
                        IsUnknown = !known,
                        OneOf = known ? [] : [0, 1],
                    },
                ],
                [])));
}
