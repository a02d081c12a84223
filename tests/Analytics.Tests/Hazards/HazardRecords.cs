using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.Hazards;

/// <summary>Short ways to write sites and records. Squares stand around Phetchabun, where a tenth of a degree is about 11 km.</summary>
internal static class HazardRecords
{
    public const string Source = "gdis";

    public static readonly ObservedWindow TenYears = new(Source, Hazard.Flood, 2001, 2010, coverage: null);

    public static SitePosition Site(int id, double longitude, double latitude, string subdistrict = "670101") =>
        new(id, new Point(longitude, latitude), subdistrict[..2], subdistrict[..4], subdistrict);

    public static Polygon Square(double west, double south, double size) => new(new LinearRing(
    [
        new(west, south), new(west + size, south), new(west + size, south + size), new(west, south + size), new(west, south),
    ]));

    public static EventObservation Event(
        string key, int? year = 2005, Geometry? shape = null, string? place = null, string source = Source, Hazard hazard = Hazard.Flood) =>
        new(source, hazard, key, year, shape, Place(place));

    public static FrequencyObservation Frequency(
        int low, int high, Geometry? shape = null, string? place = null, int years = 10, string source = Source) =>
        new(source, Hazard.Flood, low, high, years, shape, Place(place));

    public static PlaceRef? Place(string? code) => code is null
        ? null
        : new PlaceRef(code.Length switch { 2 => PlaceLevel.Province, 4 => PlaceLevel.District, _ => PlaceLevel.Subdistrict }, code);

    public static HazardExposure OfOnly(
        SitePosition site, IEnumerable<ObservedWindow> windows, params HazardObservation[] observations) =>
        Assert.Single(ExposureJoin.Run([site], windows, observations).Of(site.Id));
}
