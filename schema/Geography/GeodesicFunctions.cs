using NetTopologySuite.Geometries;

namespace Sedz.Schema.Geography;

/// <summary>
/// Distances in metres on WGS 84 between geometries in degrees (x = longitude, y = latitude). The methods work in memory, and inside
/// a database query they are translated: use them instead of NetTopologySuite's own <c>Distance</c>, whose unit here would be degrees.
/// </summary>
/// <remarks>
/// Edges run straight in longitude and latitude, as the topological predicates take them. Between two points the distance is that of
/// <see cref="GeodesicInverse"/>; otherwise the nearest place on an edge is found in a plane and the geodesic is measured to it:
/// within 0.1 % over the length of Thailand (tested; the worst of 3,000 random edges was 0.02 %). Geometries across the 180th meridian
/// are not joined there.
/// </remarks>
public static class GeodesicFunctions
{
    /// <summary>
    /// The shortest distance in metres; 0 where the geometries touch or one contains the other. Null where either is null or empty:
    /// an unknown place is not near. In a query the two are likewise NULL.
    /// </summary>
    /// <param name="a">One geometry, in degrees.</param>
    /// <param name="b">The other geometry, in degrees.</param>
    public static double? DistanceMetres(this Geometry? a, Geometry? b)
    {
        if (a is null || b is null || a.IsEmpty || b.IsEmpty)
            return null;
        if (a is Point p && b is Point q)
            return GeodesicInverse.Metres(Ellipsoid.Wgs84, p.X, p.Y, q.X, q.Y);
        return a.Intersects(b) ? 0 : NearestEdges.Metres(a, b);
    }

    /// <summary>
    /// Whether the shortest distance is at most so many metres (the bound counts as within). False where either geometry is null or
    /// empty or the distance is negative; in a query a NULL geometry gives NULL, so its row stays out of a filter and of its negation.
    /// </summary>
    /// <param name="a">One geometry, in degrees.</param>
    /// <param name="b">The other geometry, in degrees.</param>
    /// <param name="metres">The greatest distance in metres, from 0.</param>
    public static bool IsWithinMetres(this Geometry? a, Geometry? b, double metres)
    {
        if (a is null || b is null || a.IsEmpty || b.IsEmpty)
            return false;
        return GeodesicWindow.Around(a.EnvelopeInternal, metres).Intersects(b.EnvelopeInternal) && a.DistanceMetres(b) <= metres;
    }
}
