using NetTopologySuite.Geometries;

namespace Sedz.Api.GraphQL.Spatial;

/// <summary>The parts of a geometry as GeoJSON writes them.</summary>
internal static class GeoJsonOutput
{
    /// <summary>GeoJSON is always WGS 84.</summary>
    public const int Crs = 4326;

    /// <summary>Nested lists of positions.</summary>
    public static object Coordinates(Geometry geometry) => geometry switch
    {
        Point point => point.Coordinate,
        LineString line => line.Coordinates,
        Polygon polygon => polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(Coordinates),
        GeometryCollection collection => collection.Geometries.Select(Coordinates),
        _ => throw new NotSupportedException($"A {geometry.GeometryType} has no GeoJSON coordinates."),
    };

    /// <summary>West, south, east, north.</summary>
    public static double[] Box(Geometry geometry)
    {
        var box = geometry.EnvelopeInternal;
        return [box.MinX, box.MinY, box.MaxX, box.MaxY];
    }
}
