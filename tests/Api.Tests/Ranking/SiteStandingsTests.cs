using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Api.Ranking;
using Sedz.Schema;
using Sedz.Schema.Ranking;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Tests.Ranking;

public sealed class SiteStandingsTests
{
    private readonly SiteStandings standings = new([Standing("10-0001"), Standing("10-0002", published: false), Standing("67-0001")]);

    [Fact]
    public void Snapshot_AskedForByManyListeners_IsMadeOnce()
    {
        var first = standings.SnapshotOf("10", onlyPublished: false);
        Assert.Same(first, standings.SnapshotOf("10", onlyPublished: false));
        Assert.NotSame(first, standings.SnapshotOf("10", onlyPublished: true));
        Assert.NotSame(first, standings.SnapshotOf("67", onlyPublished: false));
    }

    [Theory]
    [InlineData("10", false, 2)]
    [InlineData("10", true, 1)]
    [InlineData("67", true, 1)]
    [InlineData("11", false, 0)]
    public void Snapshot_OfAProvince_RanksItsSitesThatMayBeSeen(string province, bool onlyPublished, int ranked)
    {
        var snapshot = standings.SnapshotOf(province, onlyPublished);
        Assert.Equal(ranked, snapshot.Since(snapshot, province).Ranked);
    }

    private static SiteStanding Standing(string code, bool published = true) => new(
        int.Parse(code[3..], null),
        code[..2],
        published,
        EligibilityStatus.Eligible,
        SiteFacts.Of(LandType.People, Answer.Yes, Answer.Unknown, Answer.Yes, new(), hasArea: true, hasLocation: true, [], budgetDay: null),
        new DateOnly(2021, 12, 15),
        new(
            code,
            CriterionAssessment.WithoutData(Criterion.HazardRecurrence, new LocalizedText("ไม่มี", "None")),
            LabourCriterion.NoData,
            CriterionAssessment.WithoutData(Criterion.Readiness, new LocalizedText("ไม่มี", "None"))));
}
