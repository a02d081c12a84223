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

    public SiteIndex(IReadOnlyList<SitePosition> sites)
    {
        this.sites = sites;
        for (var site = 0; site < sites.Count; site++)
        {
            var position = sites[site];
            if (position.Location is { IsEmpty: false } location)
                points.Insert(location.EnvelopeInternal, site);
            AddPlace(position.ProvinceCode, site);
            AddPlace(position.DistrictCode ?? position.SubdistrictCode?[..4], site);
            AddPlace(position.SubdistrictCode, site);
        }

        points.Build();
    }

    /// <summary>The sites in a place. A code names one level only by its length, so the code is key enough.</summary>
    public IReadOnlyList<int> In(PlaceRef place) => byPlace.TryGetValue(place.Code, out var members) ? members : Nowhere;

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

    private void AddPlace(string? code, int site)
    {
        if (code is null)
            return;
        if (!byPlace.TryGetValue(code, out var members))
            byPlace[code] = members = [];
        members.Add(site);
    }

    private sealed class Visitor(Action<int> visit) : IItemVisitor<int>
    {
        public void VisitItem(int item) => visit(item);
    }
}
