namespace Sedz.Schema.Geography;

/// <summary>An ellipsoid of revolution that stands for the Earth, with the lengths that its shape gives.</summary>
/// <param name="SemiMajorAxis">Equatorial radius in metres.</param>
/// <param name="InverseFlattening">1/f, where f is the flattening (a - b) / a; no unit.</param>
public sealed record Ellipsoid(double SemiMajorAxis, double InverseFlattening)
{
    /// <summary>WGS 84 (EPSG 7030), on which every coordinate of the project lies.</summary>
    public static Ellipsoid Wgs84 { get; } = new(6_378_137, 298.257223563);

    /// <summary>Flattening f; no unit.</summary>
    public double Flattening => 1 / InverseFlattening;

    /// <summary>Polar radius b in metres.</summary>
    public double SemiMinorAxis => SemiMajorAxis * (1 - Flattening);

    /// <summary>Square of the first eccentricity, f (2 - f); no unit.</summary>
    public double EccentricitySquared => Flattening * (2 - Flattening);

    /// <summary>
    /// The smallest radius of curvature anywhere on the ellipsoid, in metres: that of the meridian at the equator, a (1 - e²).
    /// A distance divided by it is never less than the angle that the distance spans, which makes search windows safe.
    /// </summary>
    public double SmallestRadius => SemiMajorAxis * (1 - EccentricitySquared);

    /// <summary>Length of one degree along the parallel and along the meridian at a latitude, in metres.</summary>
    /// <param name="latitude">Latitude in degrees, -90 to 90.</param>
    public (double East, double North) MetresPerDegree(double latitude)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(latitude));
        var w2 = 1 - (EccentricitySquared * sin * sin);
        var primeVertical = SemiMajorAxis / Math.Sqrt(w2);
        var meridian = primeVertical * (1 - EccentricitySquared) / w2;
        return (double.DegreesToRadians(primeVertical * cos), double.DegreesToRadians(meridian));
    }
}
