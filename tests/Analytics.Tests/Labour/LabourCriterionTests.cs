using Sedz.Analytics.Labour;
using Sedz.Analytics.Ranking;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Tests.Labour;

public class LabourCriterionTests
{
    [Fact]
    public void NoData_HasNoValueAndSaysWhyInBothLanguages()
    {
        Assert.Equal(Criterion.LabourAvailability, LabourCriterion.NoData.Criterion);
        Assert.Null(LabourCriterion.NoData.Value);
        var note = Assert.Single(LabourCriterion.NoData.Notes);
        Assert.Contains("no data", note.En, StringComparison.Ordinal);
        Assert.Contains("ยังไม่มีข้อมูล", note.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_WithoutRecords_IsNoData() => Assert.Same(LabourCriterion.NoData, LabourCriterion.Assess(null, "register", "2565"));

    [Fact]
    public void Assess_OpeningsOfTwoSkills_WeighsThemByTheirNumber()
    {
        var assessment = LabourCriterion.Assess(
            new([new("6", 30, 2, 60), new("7", 10, 0.5, 5)], IsAsIf: false), "register", "2565");
        Assert.Equal(0.75 * 0.75 + 0.25 * 0.25, assessment.Value!.Value.Value, 1e-12);
        Assert.Equal(["labour.6", "labour.7"], assessment.Indicators.Select(indicator => indicator.Key));
        Assert.All(assessment.Indicators, indicator => Assert.Equal(
            (IndicatorUnit.PerOpening, "register", "2565"), (indicator.Unit, indicator.Source, indicator.Period)));
        Assert.Empty(assessment.Notes);
    }

    [Fact]
    public void Assess_WhereOtherSitesDrawWorkers_SaysSoInBothLanguages()
    {
        var note = Assert.Single(LabourCriterion.Assess(new([new(null, 10, 2, 25)], IsAsIf: false), null, null).Notes);
        Assert.Contains("draw 20 % of the workers", note.En, StringComparison.Ordinal);
        Assert.Contains("ร้อยละ 20 ", note.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_ACandidateWithoutOpeningsAndNobodyNear_IsZeroAndSaysWhatWasSupposed()
    {
        var assessment = LabourCriterion.Assess(new([new(null, 1, 0, 0)], IsAsIf: true), null, null);
        Assert.Equal(0, assessment.Value!.Value.Value);
        Assert.Equal(2, assessment.Notes.Length);
        Assert.Contains("may look better than a site that names skills", assessment.Notes[0].En, StringComparison.Ordinal);
        Assert.Contains("อาจสูงกว่าพื้นที่ที่ระบุทักษะ", assessment.Notes[0].Th, StringComparison.Ordinal);
        Assert.Contains("supposed opening", assessment.Indicators[0].Label.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_WhatIsNotKnownOfWorkers_IsARangeAndSaid()
    {
        var skill = new SkillLabour("6130", 4, 3, 12)
        {
            FittingLow = 0.5, FittingHigh = 2, UnknownFitShare = 0.25, UndecidedShare = 0.5,
        };
        var assessment = LabourCriterion.Assess(new([skill], IsAsIf: false), "register", "2565");
        var indicator = assessment.Indicators[0];
        Assert.Equal((0.5, 1.25, 2.0), (indicator.Low, indicator.Value, indicator.High));
        Assert.Equal((0.25, 0.5625, 0.75), (indicator.OnScale.Low, indicator.OnScale.Value, indicator.OnScale.High));
        Assert.True(indicator.IsUnknown);
        Assert.Equal((0.25, 0.5625, 0.75), (assessment.Value!.Value.Low, assessment.Value.Value.Value, assessment.Value.Value.High));
        Assert.Equal(("labour.6130.counted", 0.0, 1.25 / 3), (assessment.Indicators[1].Key, assessment.Indicators[1].Share, assessment.Indicators[1].Value));
        Assert.Contains(assessment.Notes, note => note.En.StartsWith("25 % of the workers in reach have not told", StringComparison.Ordinal));
        Assert.Contains(assessment.Notes, note => note.Th.Contains("ร้อยละ 50 ยังไม่ได้บอก", StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_WhatIsKnownOfEverybody_HasNoRange()
    {
        var indicator = Assert.Single(LabourCriterion.Assess(new([new("6", 30, 2, 60)], IsAsIf: false), null, null).Indicators);
        Assert.Equal((2.0, 2.0, false), (indicator.Low, indicator.High, indicator.IsUnknown));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0.5)]
    [InlineData(2, 0.75)]
    [InlineData(3, 1)]
    [InlineData(100, 1)]
    public void Scale_OfWorkersForAnOpening_IsPublished(double workers, double value) =>
        Assert.Equal(value, LabourScale.PerOpening.Of(workers), 1e-12);
}
