using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index;
using NetTopologySuite.Index.HPRtree;
using Sedz.Schema.Geography;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Finds the sites that a shape or a place reaches: points in an R-tree, places by code. Sites are named by their index in the list.
/// </summary>
internal sealed class SiteIndex
{
    private static readonly int[] Nowhere = [];
    private readonly IReadOnlyList<SitePosition> sites;
    private readonly HPRtree<int> points = new();
    private readonly Dictionary<string, List<int>> byPlace = [];
    private readonly Dictionary<string, List<int>> knownOnlyTo = [];

    public SiteIndex(IReadOnlyList<SitePosition> sites)
    {
        this.sites = sites;
        for (var site = 0; site < sites.Count; site++)
        {
            var position = sites[site];
            if (position.Location is { IsEmpty: false } location)
                points.Insert(location.EnvelopeInternal, site);
            Add(byPlace, position.ProvinceCode, site);
            if (position.KnownDistrict is { } district)
                Add(byPlace, district, site);
            if (position.SubdistrictCode is { } subdistrict)
                Add(byPlace, subdistrict, site);
            else
                Add(knownOnlyTo, position.KnownDistrict ?? position.ProvinceCode, site);
        }

        points.Build();
    }

    /// <summary>The sites in a place. A code names one level only by its length, so the code is key enough.</summary>
    public IReadOnlyList<int> In(PlaceRef place) => byPlace.TryGetValue(place.Code, out var members) ? members : Nowhere;

    /// <summary>
    /// The sites that may lie in one of the places, because the closest place known of each is wider than one of them and contains it.
    /// Each comes once.
    /// </summary>
    public IEnumerable<int> PerhapsIn(IEnumerable<PlaceRef> places) => knownOnlyTo.Count == 0
        ? []
        : places.SelectMany(place => place.Around).Distinct()
            .SelectMany(code => knownOnlyTo.GetValueOrDefault(code) ?? (IEnumerable<int>)[]);

    /// <summary>Calls back for each site that a shape reaches; a site may come more than once (two points near it).</summary>
    public void Reached(Geometry shape, Action<int> reach)
    {
        if (shape.IsEmpty)
            return;
        if (shape is IPolygonal)
            Covered(shape, reach);
        else
            foreach (var coordinate in shape.Coordinates)
                Near(coordinate, reach);
    }

    /// <summary>The level of evidence that a shape gives.</summary>
    public static EvidenceLevel LevelOf(Geometry shape) => shape is IPolygonal ? EvidenceLevel.Footprint : EvidenceLevel.Point;

    private void Covered(Geometry footprint, Action<int> reach)
    {
        // The indexed locator is what a prepared polygon uses inside. Asked directly it takes a coordinate, so that no geometry is made
        // for a test, and it answers for a self-crossing ring (even-odd) where the full predicate throws.
        var locator = new IndexedPointInAreaLocator(footprint);
        points.Query(footprint.EnvelopeInternal, new Visitor(site =>
        {
            if (locator.Locate(sites[site].Location!.Coordinate) != Location.Exterior)
                reach(site);
        }));
    }

    private void Near(Coordinate centre, Action<int> reach)
    {
        var box = GeodesicWindow.Around(new Envelope(centre), ExposureJoin.PointReachMetres);
        points.Query(box, new Visitor(site =>
        {
            var location = sites[site].Location!;
            if (GeodesicInverse.Metres(Ellipsoid.Wgs84, centre.X, centre.Y, location.X, location.Y) <= ExposureJoin.PointReachMetres)
                reach(site);
        }));
    }

    private static void Add(Dictionary<string, List<int>> sitesByCode, string code, int site)
    {
        if (!sitesByCode.TryGetValue(code, out var members))
            sitesByCode[code] = members = [];
        members.Add(site);
    }

    private sealed class Visitor(Action<int> visit) : IItemVisitor<int>
    {
        public void VisitItem(int item) => visit(item);
    }
}
