using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

public class ExposureJoinTests
{
    private static readonly SitePosition Phetchabun = Site(1, 101.15, 16.42);

    [Fact]
    public void Event_FootprintContainsSite_CountsAsFootprint()
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Event("a", shape: Square(101, 16, 1)));

        Assert.Equal(new EvidenceCounts(Footprint: 1, 0, 0, 0, 0), exposure.Counted);
        Assert.Equal(new ObservedCount(1, 1, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.Footprint, exposure.Level);
        Assert.Equal((2001, 2010), (exposure.FromYear, exposure.ToYear));
    }

    [Fact]
    public void Event_SiteOnFootprintBorder_Counts()
    {
        var exposure = OfOnly(Site(1, 101, 16.5), [TenYears], Event("a", shape: Square(101, 16, 1)));

        Assert.Equal(1, exposure.Counted.Footprint);
    }

    [Fact]
    public void Event_SiteInHoleOfFootprint_DoesNotCount()
    {
        var withHole = Square(100, 15, 3).Difference(Square(101, 16, 1));

        Assert.Equal(0, OfOnly(Phetchabun, [TenYears], Event("a", shape: withHole)).Counted.Total);
    }

    [Fact]
    public void Event_SelfCrossingFootprint_IsReadByEvenOdd()
    {
        Coordinate[] bowTie = [new(101, 16), new(102, 17), new(102, 16), new(101, 17), new(101, 16)];

        var exposure = OfOnly(Site(1, 101.2, 16.5), [TenYears], Event("a", shape: new Polygon(new LinearRing(bowTie))));

        Assert.Equal(1, exposure.Counted.Footprint);
    }

    // Lengths of a degree on WGS84 at latitude 15°, as geodesy textbooks print them: 110.649 km of latitude, 107.550 km of longitude; and
    // of longitude at the equator 111.319 km. 25 km is 0.22594°, 0.23245° and 0.22458°.
    [Theory]
    [InlineData(15, 0, 0.2258, true)]
    [InlineData(15, 0, 0.2261, false)]
    [InlineData(15, 0.2323, 0, true)]
    [InlineData(15, 0.2326, 0, false)]
    [InlineData(0, 0.2245, 0, true)]
    [InlineData(0, 0.2247, 0, false)]
    public void Event_PointNearSite_CountsUpTo25KilometresOnTheEllipsoid(double latitude, double east, double north, bool counts)
    {
        var site = Site(1, 101, latitude - north / 2);

        var exposure = OfOnly(site, [TenYears], Event("a", shape: new Point(101 + east, latitude + north / 2)));

        Assert.Equal(counts ? 1 : 0, exposure.Counted.Point);
    }

    [Fact]
    public void Event_OneOfManyPointsNear_CountsOnce()
    {
        var points = new MultiPoint([new Point(101.15, 16.42), new Point(101.16, 16.42), new Point(99, 8)]);

        Assert.Equal(1, OfOnly(Phetchabun, [TenYears], Event("a", shape: points)).Counted.Point);
    }

    [Theory]
    [InlineData("670101", EvidenceLevel.Subdistrict)]
    [InlineData("6701", EvidenceLevel.District)]
    [InlineData("67", EvidenceLevel.Province)]
    public void Event_PlaceContainsSite_CountsAtThatLevel(string place, EvidenceLevel expected)
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Event("a", place: place));

        Assert.Equal(1, exposure.Counted.Total);
        Assert.Equal(expected, exposure.Level);
    }

    [Theory]
    [InlineData("670102")]
    [InlineData("6702")]
    [InlineData("65")]
    public void Event_OtherPlace_DoesNotCount(string place) =>
        Assert.Equal(0, OfOnly(Phetchabun, [TenYears], Event("a", place: place)).Counted.Total);

    [Fact]
    public void Event_ManyRows_CountsOnceAtClosestLevel()
    {
        var exposure = OfOnly(
            Phetchabun,
            [TenYears],
            Event("a", place: "67"),
            Event("a", place: "6701"),
            Event("a", shape: new Point(101.15, 16.42)),
            Event("a", shape: Square(101, 16, 1)));

        Assert.Equal(new EvidenceCounts(Footprint: 1, 0, 0, 0, 0), exposure.Counted);
    }

    [Fact]
    public void Event_SiteWithoutLocation_ShowsPlaceEvidenceAndCountsNothing()
    {
        var site = new SitePosition(1, Location: null, "67", DistrictCode: null, SubdistrictCode: null);

        var exposure = OfOnly(site, [TenYears], Event("a", shape: Square(101, 16, 1), place: "67"), Event("b", place: "6701"));

        Assert.Equal(new EvidenceCounts(0, 0, 0, 0, Province: 1), exposure.NotCounted);
        Assert.Null(exposure.Observed);
    }

    [Theory]
    [InlineData(2000)]
    [InlineData(2011)]
    [InlineData(null)]
    public void Event_OutsideWindowOrWithoutYear_IsShownButNotCounted(int? year)
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Event("a", year, place: "67"));

        Assert.Equal(new ObservedCount(0, 0, 10), exposure.Observed);
        Assert.Equal(1, exposure.NotCounted.Province);
    }

    [Fact]
    public void Event_RowsWithDifferentYears_TakesTheEarliest()
    {
        var exposure = OfOnly(
            Phetchabun, [TenYears], Event("a", 2011, place: "67"), Event("a", 2010, place: "67"), Event("a", null, place: "67"));

        Assert.Equal(1, exposure.Counted.Total);
    }

    [Fact]
    public void Level_SeveralLevelsCounted_IsTheLoosest()
    {
        var exposure = OfOnly(
            Phetchabun, [TenYears], Event("a", shape: Square(101, 16, 1)), Event("b", place: "6701"), Event("late", 2012, place: "67"));

        Assert.Equal(EvidenceLevel.District, exposure.Level);
    }

    [Fact]
    public void Level_NoEventHere_IsTheLoosestOfTheSourcesRecords()
    {
        var exposure = OfOnly(
            Phetchabun,
            [TenYears],
            Event("a", shape: Square(99, 8, 1)),
            Event("b", place: "8001"));

        Assert.Equal(new ObservedCount(0, 0, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.District, exposure.Level);
    }

    [Fact]
    public void Level_SourceWithoutAnyRecord_IsNone() =>
        Assert.Equal(EvidenceLevel.None, OfOnly(Phetchabun, [TenYears]).Level);

    [Fact]
    public void Window_OutsideCoverage_IsNoEvidence()
    {
        var elsewhere = new ObservedWindow(Source, Hazard.Flood, 2001, 2010, new HashSet<string> { "80" });

        var table = ExposureJoin.Run([Phetchabun, Site(2, 99.9, 8.4, "800101")], [elsewhere], [Event("a", place: "80")]);

        Assert.Empty(table.Of(1));
        Assert.Equal(new ObservedCount(1, 1, 10), Assert.Single(table.Of(2)).Observed);
    }

    [Fact]
    public void Window_Missing_GivesNoRate()
    {
        var table = ExposureJoin.Run([Phetchabun], [], [Event("a", place: "67")]);

        var exposure = Assert.Single(table.Of(1));
        Assert.Null(exposure.Observed);
        Assert.Equal(1, exposure.NotCounted.Province);
        Assert.Empty(table.RateSources);
    }

    [Fact]
    public void Window_SeveralOfOneSource_AddUpByYear()
    {
        ObservedWindow[] windows = [TenYears, new(Source, Hazard.Flood, 2008, 2012, new HashSet<string> { "67" })];

        var exposure = OfOnly(Phetchabun, windows, Event("a", 2012, place: "67"));

        Assert.Equal(new ObservedCount(1, 1, 12), exposure.Observed);
    }

    [Fact]
    public void Frequency_OverlappingClasses_TakesTheHighest()
    {
        var exposure = OfOnly(
            Phetchabun,
            [TenYears],
            Frequency(1, 3, Square(101, 16, 1)),
            Frequency(8, 10, Square(101, 16, 0.5)),
            Frequency(4, 7, Square(101, 16, 0.7)));

        Assert.Equal(new ObservedCount(8, 10, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.Footprint, exposure.Level);
    }

    [Fact]
    public void Frequency_AreaAndPlace_TakesTheCloser()
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Frequency(8, 10, place: "670101"), Frequency(1, 3, Square(101, 16, 1)));

        Assert.Equal(new ObservedCount(1, 3, 10), exposure.Observed);
    }

    [Fact]
    public void Frequency_SiteOutsideAllClassesInsideWindow_IsCountOfZero()
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Frequency(8, 10, Square(99, 8, 1)));

        Assert.Equal(new ObservedCount(0, 0, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.Footprint, exposure.Level);
    }

    [Fact]
    public void Frequency_AndEventsOfOneSource_AreNotAdded()
    {
        var exposure = OfOnly(Phetchabun, [TenYears], Frequency(4, 7, Square(101, 16, 1)), Event("a", place: "67"));

        Assert.Equal(new ObservedCount(4, 7, 10), exposure.Observed);
        Assert.Equal(1, exposure.Counted.Province);
    }

    [Fact]
    public void Sources_SameEventKey_StayApart()
    {
        ObservedWindow[] windows = [TenYears, new("dfo", Hazard.Flood, 1985, 2012, null)];

        var table = ExposureJoin.Run([Phetchabun], windows, [Event("a", place: "67"), Event("a", place: "67", source: "dfo")]);

        Assert.Equal(["dfo", Source], table.Of(1).Select(exposure => exposure.SourceId));
        Assert.All(table.Of(1), exposure => Assert.Equal(1, exposure.Counted.Total));
        Assert.Equal([new("dfo", Hazard.Flood), new(Source, Hazard.Flood)], table.RateSources);
    }

    [Fact]
    public void EventsAt_ListsEachEventWithLevelAndWhetherCounted()
    {
        var join = new ExposureJoin([Phetchabun, Site(2, 99, 8, "800101")], [TenYears]);
        join.Add(Event("late", 2012, place: "67"));
        join.Add(Event("a", 2003, Square(101, 16, 1)));
        join.Add(Event("undated", null, place: "6701"));
        join.Add(Event("far", 2003, place: "80"));

        Assert.Equal(
            [
                new ReachedEvent(Source, Hazard.Flood, "a", 2003, EvidenceLevel.Footprint, true),
                new ReachedEvent(Source, Hazard.Flood, "late", 2012, EvidenceLevel.Province, false),
                new ReachedEvent(Source, Hazard.Flood, "undated", null, EvidenceLevel.District, false),
            ],
            join.EventsAt(1));
    }

    [Fact]
    public void Footprint_OverManySites_ReachesEveryOne()
    {
        var sites = Enumerable.Range(0, 3_000).Select(i => Site(i, 101 + i / 3_001.0, 16.5)).ToArray();

        var table = ExposureJoin.Run(sites, [TenYears], [Event("a", shape: Square(101, 16, 1)), Event("b", shape: Square(101, 16, 0.1))]);

        Assert.All(table.All, exposure => Assert.InRange(exposure.Counted.Footprint, 1, 1));
        Assert.Equal(3_000, table.All.Count);
    }

    [Fact]
    public void Shape_Line_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Event("a", shape: new LineString([new(101, 16), new(102, 17)])));

    [Fact]
    public void Place_CodeOfAnotherLevel_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new PlaceRef(PlaceLevel.District, "67"));

    [Fact]
    public void Sites_SameIdTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ExposureJoin.Run([Phetchabun, Phetchabun], [], []));
}
