using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using static Sedz.Analytics.Tests.Hazards.HazardRecords;

namespace Sedz.Analytics.Tests.Hazards;

/// <summary>What is not known of a site's place is not taken for "nothing happened".</summary>
public class UnknownPlaceTests
{
    private static readonly SitePosition OnlyProvince = new(1, null, "67", null, null);
    private static readonly SitePosition OnlyDistrict = new(1, null, "67", "6701", null);
    private static readonly SitePosition Elsewhere = new(1, null, "64", null, null);

    [Fact]
    public void Join_FootprintsAndASiteWithoutAPoint_GivesNoCount()
    {
        Assert.Empty(ExposureJoin.Run([OnlyProvince], [TenYears], [Event("a", shape: Square(101, 16, 1))]).All);

        var both = OfOnly(OnlyProvince, [TenYears], Event("a", shape: Square(101, 16, 1)), Event("b", place: "67"));
        Assert.Null(both.Observed);
        Assert.Equal((0, 1), (both.Counted.Total, both.NotCounted.Province));
    }

    [Fact]
    public void EventsAt_SiteWithoutAPoint_ShowsWhatIsNotCounted()
    {
        var join = new ExposureJoin([OnlyProvince], [TenYears]);
        join.Add(Event("a", shape: Square(101, 16, 1)));
        join.Add(Event("b", place: "67"));

        Assert.False(Assert.Single(join.EventsAt(1)).IsCounted);
    }

    [Fact]
    public void Join_EventsOfClosePlacesAndASiteKnownByItsProvince_CountsARange()
    {
        var exposure = OfOnly(
            OnlyProvince, [TenYears],
            Event("a", place: "67"), Event("b", place: "6701"), Event("c", place: "670201"), Event("d", place: "6401"));

        // a for certain; b and c may have reached it; d is another province's.
        Assert.Equal(new ObservedCount(1, 3, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.Province, exposure.Level);
        Assert.Equal(1, exposure.Counted.Total);
    }

    [Fact]
    public void Join_EventsOfSubdistrictsAndASiteKnownByItsDistrict_CountsARange()
    {
        var exposure = OfOnly(
            OnlyDistrict, [TenYears], Event("a", place: "670101"), Event("a", place: "670102"), Event("b", place: "670201"));

        Assert.Equal(new ObservedCount(0, 1, 10), exposure.Observed);
        Assert.Equal(EvidenceLevel.District, exposure.Level);
    }

    [Fact]
    public void Join_EventThatNamesBothLevels_ReachesForCertain()
    {
        var exposure = OfOnly(OnlyDistrict, [TenYears], Event("a", place: "6701"), Event("a", place: "670102"));

        Assert.Equal(new ObservedCount(1, 1, 10), exposure.Observed);
    }

    [Fact]
    public void Join_EventOutsideTheYears_WidensNoRange() =>
        Assert.Equal(new ObservedCount(0, 0, 10), OfOnly(OnlyProvince, [TenYears], Event("a", year: 1990, place: "6701")).Observed);

    [Fact]
    public void Join_ClassesOfCloserPlacesThanTheOneKnown_GiveNoCount()
    {
        Assert.Empty(ExposureJoin.Run([OnlyDistrict], [TenYears], [Frequency(4, 7, place: "670101")]).All);

        // No class anywhere in the province that is known: nothing happened in the years observed.
        Assert.Equal(new ObservedCount(0, 0, 10), OfOnly(Elsewhere, [TenYears], Frequency(4, 7, place: "670101")).Observed);
    }

    [Fact]
    public void Join_ClassWithoutAWindow_IsShownAndMakesNoRate()
    {
        var sites = new[] { Site(1, 101.5, 16.5), Site(2, 99, 16.5) };

        var table = ExposureJoin.Run(sites, [], [Frequency(8, 10, Square(101, 16, 1))]);

        var exposure = Assert.Single(table.All);
        Assert.Equal((1, null, new ObservedCount(8, 10, 10)), (exposure.SiteId, exposure.Observed, exposure.Class));
        Assert.Equal(EvidenceLevel.Footprint, exposure.Level);
        Assert.Empty(table.RateSources);
    }
}
