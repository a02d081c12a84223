namespace Sedz.Analytics.Hazards;

/// <summary>
/// Distance on the WGS84 ellipsoid between points at most some tens of kilometres apart, from the radii of curvature at their mean
/// latitude (Gauss's mid-latitude form). The relative error grows as (d/R)²/24: 2 cm at 25 km, where a test of "within 25 km" needs it.
/// It is not for points far apart, nor across the 180th meridian.
/// </summary>
internal static class GeodesicDistance
{
    /// <summary>Shortest degree of latitude on the ellipsoid, at the equator, in metres.</summary>
    private const double ShortestDegree = 110_574;

    private const double SemiMajorAxis = 6_378_137;
    private const double Flattening = 1 / 298.257223563;
    private const double EccentricitySquared = Flattening * (2 - Flattening);

    /// <summary>Metres between two points given in degrees.</summary>
    public static double Metres(double longitude1, double latitude1, double longitude2, double latitude2)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians((latitude1 + latitude2) / 2));
        var curvature = 1 - EccentricitySquared * sin * sin;
        var primeVertical = SemiMajorAxis / Math.Sqrt(curvature);
        var meridian = primeVertical * (1 - EccentricitySquared) / curvature;
        return double.Hypot(
            meridian * double.DegreesToRadians(latitude2 - latitude1),
            primeVertical * cos * double.DegreesToRadians(longitude2 - longitude1));
    }

    /// <summary>Half the height and width, in degrees, of a box that holds every point within a distance at a latitude.</summary>
    public static (double Latitude, double Longitude) HalfBox(double latitude, double metres)
    {
        var height = metres / ShortestDegree;
        var outermost = Math.Min(Math.Abs(latitude) + height, 89);
        return (height, height / Math.Cos(double.DegreesToRadians(outermost)));
    }
}
