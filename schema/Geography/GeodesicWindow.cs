using NetTopologySuite.Geometries;

namespace Sedz.Schema.Geography;

/// <summary>Boxes of longitude and latitude that hold everything within a distance: the first, coarse step of a search in metres.</summary>
public static class GeodesicWindow
{
    /// <summary>
    /// Widens the last bits, so that rounding never puts a place at exactly the distance outside; 1e-9 degrees is 0.1 mm.
    /// </summary>
    private const double RoundingDegrees = 1e-9;

    /// <summary>
    /// A box in degrees that contains every place within the distance of any place of the given box; never too small, and below 60° of
    /// latitude, up to 100 km, wider than needed by about 1 % of the distance. A box that would pass a pole or the 180th meridian is
    /// widened to all longitudes.
    /// A null (empty) box, and a distance that is negative or not a number, give a null box.
    /// </summary>
    /// <param name="box">The box to widen, in degrees.</param>
    /// <param name="metres">The distance in metres, from 0.</param>
    public static Envelope Around(Envelope box, double metres)
    {
        ArgumentNullException.ThrowIfNull(box);
        if (box.IsNull || !(metres >= 0))
            return new Envelope();

        // On a sphere of the smallest curvature radius every angle comes out at least as large as on the ellipsoid.
        var angle = Math.Min(metres / Ellipsoid.Wgs84.SmallestRadius, Math.PI);
        var up = double.RadiansToDegrees(angle) + RoundingDegrees;
        var (south, north) = (Math.Max(box.MinY - up, -90), Math.Min(box.MaxY + up, 90));
        var farthest = Math.Max(Math.Abs(box.MinY), Math.Abs(box.MaxY));
        if (farthest + up >= 90)
            return new Envelope(-180, 180, south, north);

        var sine = Math.Sin(angle) / Math.Cos(double.DegreesToRadians(farthest));
        var aside = double.RadiansToDegrees(Math.Asin(Math.Min(sine, 1))) + RoundingDegrees;
        return box.MinX - aside < -180 || box.MaxX + aside > 180
            ? new Envelope(-180, 180, south, north)
            : new Envelope(box.MinX - aside, box.MaxX + aside, south, north);
    }
}
