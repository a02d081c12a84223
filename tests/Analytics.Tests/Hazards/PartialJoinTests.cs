using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards;

/// <summary>A join of the records that can reach a site, told what the others would add, against a join of them all.</summary>
public class PartialJoinTests
{
    private static readonly SourceHazard Source = new("mapped", Hazard.Flood);
    private static readonly SitePosition[] Site = [new(1, new Point(101, 16), "67", null, null)];
    private static readonly ObservedWindow[] Windows = [new("mapped", Hazard.Flood, 2011, 2020, null)];

    [Theory]
    [InlineData(EvidenceLevel.Province)]
    [InlineData(EvidenceLevel.Footprint)]
    public void Note_LevelOfTheRecordsLeftOut_StandsAtASiteWithoutAnEvent(EvidenceLevel recorded)
    {
        var join = new ExposureJoin(Site, Windows);

        join.Note(Source, new(recorded, recorded));

        Assert.Equal(recorded, join.ToTable().Of(1).Single().Level);
    }

    [Fact]
    public void Note_NothingRecorded_AddsNoSource()
    {
        var join = new ExposureJoin(Site, []);

        join.Note(Source, RecordedLevels.Nothing);

        Assert.Equal(RecordedLevels.Nothing, join.RecordedBy(Source));
        Assert.Empty(join.ToTable().All);
    }

    [Fact]
    public void RecordedBy_RecordsOfSeveralLevels_IsTheClosestAndTheLoosest()
    {
        var join = new ExposureJoin(Site, Windows);

        join.Add(new EventObservation("mapped", Hazard.Flood, "a", 2012, new Point(101, 16), null));
        join.Add(new EventObservation("mapped", Hazard.Flood, "b", 2012, null, new PlaceRef(PlaceLevel.District, "5001")));

        Assert.Equal(new(EvidenceLevel.Point, EvidenceLevel.District), join.RecordedBy(Source));
    }

    [Fact]
    public void KeptPrior_OfAFittedOne_GivesTheSamePosterior()
    {
        var fitted = RecurrencePrior.Fit(Source, [new(0, 0, 10), new(2, 2, 10), new(7, 7, 10)]);

        var kept = RecurrencePrior.Kept(Source, fitted.Shape, fitted.Years, fitted.Places);

        Assert.Equal(fitted, kept);
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrencePrior.Kept(Source, 0, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrencePrior.Kept(Source, 1, -1, 1));
    }
}
