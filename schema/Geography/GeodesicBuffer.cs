using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace Sedz.Schema.Geography;

/// <summary>Widens geometries in degrees by a number of metres on WGS 84.</summary>
/// <remarks>
/// The geometry is laid in a plane whose scale is that of its middle latitude, widened there, and laid back. Within 0.3 % of the distance
/// for a point in Thailand widened by up to 10 km, and within 1 % where the widened shape is no higher than 3° (330 km).
/// </remarks>
public static class GeodesicBuffer
{
    /// <summary>Edges of a quarter circle. A chord then leaves the circle by 0.12 % of its radius.</summary>
    private const int QuadrantSegments = 16;

    /// <summary>Everything within the distance of the geometry, as a polygon or several.</summary>
    /// <param name="geometry">In degrees, not empty.</param>
    /// <param name="metres">More than 0.</param>
    public static Geometry Around(Geometry geometry, double metres)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(metres);
        var (east, north) = Ellipsoid.Wgs84.MetresPerDegree(geometry.EnvelopeInternal.Centre.Y);
        var flat = AffineTransformation.ScaleInstance(east, north).Transform(geometry).Buffer(metres, QuadrantSegments);
        var around = AffineTransformation.ScaleInstance(1 / east, 1 / north).Transform(flat);
        around.SRID = geometry.SRID;
        return around;
    }
}
