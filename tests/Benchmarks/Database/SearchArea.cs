using NetTopologySuite.Geometries;
using Sedz.Schema.Geography;

namespace Sedz.Benchmarks.Database;

/// <summary>An area that holds a chosen share of some places: as a polygon of many corners, and as a distance from its centre.</summary>
/// <param name="Polygon">The polygon.</param>
/// <param name="Centre">The centre.</param>
/// <param name="Metres">The distance.</param>
internal sealed record SearchArea(Geometry Polygon, Point Centre, double Metres)
{
    /// <summary>Segments of a quarter of the polygon's outline: as many corners as a simplified boundary has.</summary>
    private const int QuadrantSegments = 32;

    /// <summary>The middle of the country, where places lie on all sides.</summary>
    private static readonly Point Middle = new GeometryFactory(new PrecisionModel(), 4326).CreatePoint(new Coordinate(100.6, 15.2));

    /// <summary>The area around the middle that holds a share of the places.</summary>
    /// <param name="share">Above 0, up to 1.</param>
    /// <param name="places">The places; of a polygon, its middle.</param>
    public static SearchArea Holding(double share, IReadOnlyCollection<Point> places)
    {
        var last = Math.Clamp((int)(share * places.Count), 1, places.Count) - 1;
        var degrees = places.Select(place => place.Distance(Middle)).Order().ElementAt(last);
        var metres = places.Select(place => place.DistanceMetres(Middle)!.Value).Order().ElementAt(last);
        return new(Middle.Buffer(degrees, QuadrantSegments), Middle, metres);
    }
}
