using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Tests.Hazards;

public class RecurrenceModelTests
{
    private static readonly RecurrencePrior Gdis =
        RecurrencePrior.Fit(new("gdis", Hazard.Flood), [new(0, 0, 10), new(2, 2, 10), new(4, 4, 10)]);
    private static readonly RecurrencePrior Dfo =
        RecurrencePrior.Fit(new("dfo", Hazard.Flood), [new(3, 3, 20), new(9, 9, 20), new(4, 4, 20)]);
    private static readonly RecurrenceModel Model = new([Gdis, Dfo]);

    [Fact]
    public void Assess_TwoSources_ShowsEachAndPoolsThemWithoutAdding()
    {
        var recurrence = Model.Assess(Hazard.Flood, [Exposure("gdis", 2, 10), Exposure("dfo", 4, 20)])!;

        Assert.Equal(["dfo", "gdis"], recurrence.Sources.Select(source => source.SourceId));
        Assert.Equal(recurrence.Sources.Average(source => source.Posterior.Mean), recurrence.Pooled.Mean, 12);
        Assert.Equal(recurrence.Sources[0].Posterior.Mean / recurrence.Sources[1].Posterior.Mean, recurrence.Disagreement, 12);
        Assert.False(recurrence.IsPriorAlone);
    }

    [Fact]
    public void Assess_SameRecords_GivesTheSameObject() =>
        Assert.Same(
            Model.Assess(Hazard.Flood, [Exposure("gdis", 2, 10), Exposure("dfo", 4, 20)]),
            Model.Assess(Hazard.Flood, [Exposure("dfo", 4, 20), Exposure("gdis", 2, 10) with { SiteId = 2 }]));

    [Fact]
    public void Assess_LevelsDiffer_TakesTheLoosest() =>
        Assert.Equal(
            EvidenceLevel.Province,
            Model.Assess(Hazard.Flood, [Exposure("gdis", 2, 10, EvidenceLevel.Province), Exposure("dfo", 4, 20)])!.Level);

    [Fact]
    public void Assess_NoSourceCoversTheSite_GivesThePriorsAlone()
    {
        var recurrence = Model.Assess(Hazard.Flood, [])!;

        Assert.True(recurrence.IsPriorAlone);
        Assert.Equal(EvidenceLevel.None, recurrence.Level);
        Assert.Equal(0, recurrence.Pooled.OwnShare);
        Assert.Equal((Gdis.MeanRate + Dfo.MeanRate) / 2, recurrence.Pooled.Mean, 12);
    }

    [Fact]
    public void Assess_EventsWithoutWindow_CountForNothing()
    {
        var shownOnly = Exposure("gdis", 2, 10) with { Observed = null };

        Assert.Same(Model.Assess(Hazard.Flood, []), Model.Assess(Hazard.Flood, [shownOnly]));
    }

    [Fact]
    public void Assess_HazardThatNoSourceRecords_IsUnknown()
    {
        Assert.Null(Model.Assess(Hazard.Drought, [Exposure("gdis", 2, 10)]));
        Assert.Equal([Hazard.Flood], Model.Hazards);
    }

    [Fact]
    public void Assess_SourceWithoutPrior_RestsOnItsOwnRecord()
    {
        var recurrence = Model.Assess(Hazard.Flood, [Exposure("local", 2, 10)])!;

        Assert.Equal(0.25, recurrence.Pooled.Mean, 12);
        Assert.Equal(1, recurrence.Pooled.OwnShare);
    }

    [Fact]
    public void Assess_OtherSitesInTheList_ChangeNothing()
    {
        var alone = new RecurrenceModel([Gdis, Dfo]).Assess(Hazard.Flood, [Exposure("gdis", 2, 10)])!;
        var crowded = new RecurrenceModel([Gdis, Dfo]);
        for (var count = 0; count < 20; count++)
            crowded.Assess(Hazard.Flood, [Exposure("gdis", count, 10)]);

        Assert.Equal(alone.Pooled.Mean, crowded.Assess(Hazard.Flood, [Exposure("gdis", 2, 10)])!.Pooled.Mean);
    }

    private static HazardExposure Exposure(string source, int count, int years, EvidenceLevel level = EvidenceLevel.Footprint) =>
        new(1, source, Hazard.Flood, new(count, 0, 0, 0, 0), default, new(count, count, years), 2001, 2000 + years, level);
}
