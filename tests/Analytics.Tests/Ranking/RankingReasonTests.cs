using Sedz.Analytics.Hazards;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Readiness;
using Sedz.Schema.Hazards;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.Ranking;

public class RankingReasonTests
{
    // Rate Gamma(12, 40): 0.3 a year, value 1/3; readiness 0.4 · 0 + 0.25 · 1 + 0.15 · ½ + 0.1 · 0 + 0.1 · 1 = 0.425. Each weighs ½ without
    // labour data.
    [Fact]
    public void Of_Site_NamesWhatCarriesItsScoreItsRateAndWhatIsUnknown()
    {
        var reason = RankingReason.Of(SiteRanking.Of([Phetchabun()], CriterionWeights.Equal).Sites[0]);

        Assert.Equal(
            "67-0001 scores 0.38, most of it from readiness (0.21); rate of flood 0.30 a year, about once in 3.3 years "
            + "(90 % interval 0.17 to 0.46; evidence of the province); not known: road access.",
            reason.En);
        Assert.Equal(
            "67-0001 ได้คะแนน 0.38 โดยได้จากความพร้อมดำเนินการมากที่สุด (0.21) อัตราการเกิดอุทกภัย 0.30 ครั้งต่อปี "
            + "หรือประมาณ 3.3 ปีต่อครั้ง (ช่วง 90 % 0.17 ถึง 0.46; หลักฐานระดับจังหวัด) ยังไม่ทราบ: ทางเข้าถึง",
            reason.Th);
    }

    [Fact]
    public void Of_SiteWithoutScore_SaysThatNothingAdds() =>
        Assert.StartsWith(
            "67-0001 scores 0.00, and no criterion adds to it;",
            RankingReason.Of(SiteRanking.Of([Phetchabun()], CriterionWeights.Of(0, 1, 0)).Sites[0]).En,
            StringComparison.Ordinal);

    private static RankingCandidate Phetchabun()
    {
        var prior = RecurrencePrior.Fit(new("gdis", Hazard.Flood), [new(0, 0, 10), new(2, 2, 10), new(4, 4, 10)]);
        var exposure = new HazardExposure(
            1, "gdis", Hazard.Flood, new(0, 0, 0, 0, 6), default, new(6, 6, 10), 2001, 2010, EvidenceLevel.Province);
        return new(
            "67-0001",
            new HazardRecurrenceCriterion(new([prior])).Assess([exposure]),
            LabourCriterion.NoData,
            ReadinessCriterion.Assess(new(
                LandType.People, new(), WaterSource.Irrigation, Answer.Unknown, Answer.No, "sheet", null, LandFit.Community)));
    }
}
