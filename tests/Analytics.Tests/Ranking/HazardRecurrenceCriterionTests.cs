using Sedz.Analytics.Hazards;
using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Tests.Ranking;

public class HazardRecurrenceCriterionTests
{
    private static readonly RecurrencePrior FloodGdis = Prior("gdis", Hazard.Flood);
    private static readonly RecurrencePrior FloodDfo = Prior("dfo", Hazard.Flood);
    private static readonly RecurrencePrior DroughtGdis = Prior("gdis", Hazard.Drought);

    // Posterior Gamma(2 + 6, 10 + 30): rate 0.2, value 0.2/0.3 · 1/3 = 2/9.
    [Fact]
    public void Assess_FloodOnly_IsThePublishedValueOfTheRateAndSaysWhatIsLeftOut()
    {
        var assessment = new HazardRecurrenceCriterion(new([FloodGdis])).Assess([Exposure("gdis", Hazard.Flood, 2)]);

        Assert.Equal(2.0 / 9, assessment.Value!.Value.Value, 10);
        var flood = Assert.Single(assessment.Indicators);
        Assert.Equal(("flood.rate", "gdis", "2001-2010", 1.0), (flood.Key, flood.Source, flood.Period, flood.Share));
        Assert.Equal(0.2, flood.Value!.Value, 10);
        Assert.Equal(RecurrenceScale.Flood.Of(flood.Low!.Value), assessment.Value.Value.Low, 12);
        Assert.Equal(RecurrenceScale.Flood.Of(flood.High!.Value), assessment.Value.Value.High, 12);
        Assert.Equal(
            "No source can give a rate of drought, so disaster recurrence is counted without it.", Assert.Single(assessment.Notes).En);
    }

    [Fact]
    public void Assess_FloodAndDrought_HaveEqualParts()
    {
        var assessment = new HazardRecurrenceCriterion(new([FloodGdis, DroughtGdis])).Assess(
            [Exposure("gdis", Hazard.Flood, 2), Exposure("gdis", Hazard.Drought, 6, EvidenceLevel.Province)]);

        // Drought: Gamma(12, 40), rate 0.3, value 1/3.
        Assert.Equal((2.0 / 9 + 1.0 / 3) / 2, assessment.Value!.Value.Value, 10);
        Assert.Equal(EvidenceLevel.Province, assessment.EvidenceLevel);
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void Assess_TwoSources_ShowsEachByItselfWithoutAPartOfItsOwn()
    {
        var assessment = new HazardRecurrenceCriterion(new([FloodGdis, FloodDfo])).Assess(
            [Exposure("gdis", Hazard.Flood, 2), Exposure("dfo", Hazard.Flood, 6)]);

        Assert.Equal(["flood.rate", "flood.rate.dfo", "flood.rate.gdis"], assessment.Indicators.Select(indicator => indicator.Key));
        Assert.Equal([1.0, 0, 0], assessment.Indicators.Select(indicator => indicator.Share));
        Assert.Equal(0.25, assessment.Indicators[0].Value!.Value, 10);
        Assert.Equal("dfo, gdis", assessment.Indicators[0].Source);
    }

    [Fact]
    public void Assess_SiteThatNoSourceCovers_TakesTheRateOfOtherPlaces()
    {
        var assessment = new HazardRecurrenceCriterion(new([FloodGdis])).Assess([]);

        Assert.Equal(EvidenceLevel.None, assessment.EvidenceLevel);
        Assert.Equal(FloodGdis.MeanRate, assessment.Indicators[0].Value!.Value, 10);
    }

    [Fact]
    public void Assess_NothingKnownHereNorElsewhere_SpansTheScale()
    {
        var criterion = new HazardRecurrenceCriterion(new([RecurrencePrior.Uninformed(new("local", Hazard.Flood))]));

        var assessment = criterion.Assess([]);

        Assert.Equal(ScaleValue.Unknown, assessment.Value);
        Assert.True(assessment.Indicators[0].IsUnknown);
        Assert.Null(assessment.Indicators[0].Value);
    }

    [Fact]
    public void Assess_NoSourceAtAll_HasNoData()
    {
        var assessment = new HazardRecurrenceCriterion(new([])).Assess([]);

        Assert.Null(assessment.Value);
        Assert.Equal("No source can give a rate of flood or drought.", Assert.Single(assessment.Notes).En);
    }

    [Fact]
    public void Assess_SameRecords_SharesOneAssessment()
    {
        var criterion = new HazardRecurrenceCriterion(new([FloodGdis]));

        Assert.Same(
            criterion.Assess([Exposure("gdis", Hazard.Flood, 2)]),
            criterion.Assess([Exposure("gdis", Hazard.Flood, 2) with { SiteId = 9 }]));
    }

    [Fact]
    public void Assess_FrequencyWithoutWindow_SaysOfHowManyYears()
    {
        var exposure = Exposure("gistda", Hazard.Flood, 4) with { Observed = new(4, 7, 10), FromYear = null, ToYear = null };
        var criterion = new HazardRecurrenceCriterion(new([Prior("gistda", Hazard.Flood)]));

        Assert.Equal("10 ปี (years)", criterion.Assess([exposure]).Indicators[0].Period);
    }

    [Fact]
    public void Separations_OneSourceIsOfTheProvinceAndOneIsNot_DoesNotBlameTheProvince()
    {
        var criterion = new HazardRecurrenceCriterion(new([FloodGdis, FloodDfo]));
        var ofProvince = Exposure("gdis", Hazard.Flood, 2, EvidenceLevel.Province);
        RankingCandidate Site(string code, int floods) => new(
            code,
            criterion.Assess([ofProvince, Exposure("dfo", Hazard.Flood, floods)]),
            LabourCriterion.NoData,
            Candidates.Site(code, 0.5, 0.5).Readiness);

        var separation = SiteRanking.Of([Site("a", 1), Site("b", 1), Site("c", 3)], CriterionWeights.Equal).Separations[0];

        Assert.Equal((true, 2, 2), (separation.Separates, separation.Groups, separation.LargestGroup));
        Assert.DoesNotContain("provinces", separation.Text.En, StringComparison.Ordinal);
    }

    /// <summary>Gamma(6, 30 years): counts 0, 2 and 4 in ten years each.</summary>
    private static RecurrencePrior Prior(string source, Hazard hazard) =>
        RecurrencePrior.Fit(new(source, hazard), [new(0, 0, 10), new(2, 2, 10), new(4, 4, 10)]);

    private static HazardExposure Exposure(string source, Hazard hazard, int count, EvidenceLevel level = EvidenceLevel.Footprint) =>
        new(1, source, hazard, new(count, 0, 0, 0, 0), default, new(count, count, 10), 2001, 2010, level);
}
