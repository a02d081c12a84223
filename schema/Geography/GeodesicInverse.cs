namespace Sedz.Schema.Geography;

/// <summary>
/// The length of the shortest line on an ellipsoid between two points ("inverse problem of geodesy").
/// </summary>
/// <remarks>
/// T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with application of nested equations", Survey Review
/// 23 (176), 1975: better than 1 mm. Its iteration on the longitude does not settle for nearly antipodal points (beyond about
/// 179.4° apart); for those the azimuth at the first point is found by bisection, which always ends, as C. F. F. Karney sets the
/// problem up in "Algorithms for geodesics", Journal of Geodesy 87, 2013. Both ways share Vincenty's series.
/// </remarks>
public static class GeodesicInverse
{
    /// <summary>Vincenty's iteration settles in under ten steps except near the antipode; more steps mean that it will not.</summary>
    private const int LongitudeSteps = 50;

    /// <summary>Steps that halve the azimuth's range of π down to the last bit of a double.</summary>
    private const int AzimuthSteps = 60;

    /// <summary>Change of longitude in radians under which the iteration has settled; 1e-12 is about 0.006 mm.</summary>
    private const double Settled = 1e-12;

    /// <summary>The distance in metres; 0 for equal points, the same in both directions, at most half a meridian.</summary>
    /// <param name="ellipsoid">The ellipsoid on which both points lie.</param>
    /// <param name="longitude1">Longitude of the first point in degrees; any turn of 360° gives the same point.</param>
    /// <param name="latitude1">Latitude of the first point in degrees, -90 to 90.</param>
    /// <param name="longitude2">Longitude of the second point in degrees.</param>
    /// <param name="latitude2">Latitude of the second point in degrees, -90 to 90.</param>
    /// <exception cref="ArgumentOutOfRangeException">A latitude is outside -90 to 90, or a coordinate is not a finite number.</exception>
    public static double Metres(Ellipsoid ellipsoid, double longitude1, double latitude1, double longitude2, double latitude2)
    {
        ArgumentNullException.ThrowIfNull(ellipsoid);
        RequireLatitude(latitude1, nameof(latitude1));
        RequireLatitude(latitude2, nameof(latitude2));
        var difference = Math.IEEERemainder(longitude2 - longitude1, 360);
        if (double.IsNaN(difference))
            throw new ArgumentOutOfRangeException(nameof(longitude1), "A longitude is a finite number of degrees.");

        var line = new Line(
            ellipsoid,
            ReducedLatitude(ellipsoid, latitude1),
            ReducedLatitude(ellipsoid, latitude2),
            double.DegreesToRadians(Math.Abs(difference)));
        return line.ByLongitude() ?? line.ByAzimuth();
    }

    private static void RequireLatitude(double latitude, string name)
    {
        if (!(Math.Abs(latitude) <= 90))
            throw new ArgumentOutOfRangeException(name, "A latitude is a number of degrees from -90 to 90.");
    }

    private static double ReducedLatitude(Ellipsoid ellipsoid, double latitude) =>
        Math.Atan((1 - ellipsoid.Flattening) * Math.Tan(double.DegreesToRadians(latitude)));

    /// <summary>One problem; the letters are those of Vincenty's paper: reduced latitudes U1 and U2, longitude difference L ≥ 0.</summary>
    private readonly struct Line(Ellipsoid ellipsoid, double u1, double u2, double l)
    {
        /// <summary>Vincenty's own way; null where it does not settle.</summary>
        public double? ByLongitude()
        {
            var (sinU1, cosU1) = Math.SinCos(u1);
            var (sinU2, cosU2) = Math.SinCos(u2);
            var lambda = l;
            for (var step = 0; step < LongitudeSteps; step++)
            {
                var (sinLambda, cosLambda) = Math.SinCos(lambda);
                var across = cosU2 * sinLambda;
                var along = (cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda);
                var sinSigma = Math.Sqrt((across * across) + (along * along));
                var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
                if (sinSigma == 0)
                    return cosSigma > 0 ? 0 : null;

                var arc = new Arc(
                    Math.Atan2(sinSigma, cosSigma), sinSigma, cosSigma, cosU1 * cosU2 * sinLambda / sinSigma, sinU1 * sinU2);
                var next = l + arc.LongitudeCorrection(ellipsoid.Flattening);
                if (next > Math.PI)
                    return null;
                if (Math.Abs(next - lambda) < Settled)
                    return arc.Metres(ellipsoid);
                lambda = next;
            }

            return null;
        }

        /// <summary>
        /// Bisection on the azimuth: with the point farther from the equator first and in the south, the longitude that a geodesic
        /// gains on its way to the other latitude grows with its azimuth at the start.
        /// </summary>
        public double ByAzimuth()
        {
            var (far, near) = Math.Abs(u1) >= Math.Abs(u2) ? (u1, u2) : (u2, u1);
            var (start, end) = (-Math.Abs(far), far > 0 ? -near : near);
            var (low, high) = (0.0, Math.PI);
            var arc = ArcFrom(start, end, high, out _);
            for (var step = 0; step < AzimuthSteps; step++)
            {
                var middle = (low + high) / 2;
                arc = ArcFrom(start, end, middle, out var omega);
                if (omega - arc.LongitudeCorrection(ellipsoid.Flattening) < l)
                    low = middle;
                else
                    high = middle;
            }

            return arc.Metres(ellipsoid);
        }

        /// <summary>The arc on the auxiliary sphere that leaves one reduced latitude at an azimuth and ends at the other.</summary>
        private static Arc ArcFrom(double start, double end, double azimuth, out double omega)
        {
            var (sinU1, cosU1) = (-Math.Sin(-start), Math.Cos(start));
            var (sinU2, cosU2) = Math.SinCos(end);
            var (sinAzimuth, cosAzimuth) = Math.SinCos(azimuth);
            var sinAlpha = sinAzimuth * cosU1;
            var northward1 = cosAzimuth * cosU1;
            var northward2 = Math.Sqrt(Math.Max(0, (northward1 * northward1) + (cosU2 * cosU2) - (cosU1 * cosU1)));
            var sigma = Math.Atan2(sinU2, northward2) - Math.Atan2(sinU1, northward1);
            omega = Math.Atan2(sinAlpha * sinU2, northward2) - Math.Atan2(sinAlpha * sinU1, northward1);
            return new Arc(sigma, Math.Sin(sigma), Math.Cos(sigma), sinAlpha, sinU1 * sinU2);
        }
    }

    /// <summary>A great-circle arc σ on the auxiliary sphere; α is its azimuth at the equator.</summary>
    private readonly struct Arc(double sigma, double sinSigma, double cosSigma, double sinAlpha, double sinU1SinU2)
    {
        private double CosSquaredAlpha => 1 - (sinAlpha * sinAlpha);

        /// <summary>Cosine of twice the arc from the equator to the middle; 0 along the equator, where it has no weight.</summary>
        private double CosTwoSigmaM => CosSquaredAlpha > 0 ? cosSigma - (2 * sinU1SinU2 / CosSquaredAlpha) : 0;

        /// <summary>λ - L: how much the longitude on the sphere exceeds that on the ellipsoid (Vincenty's equations 10 and 11).</summary>
        public double LongitudeCorrection(double f)
        {
            var m = CosTwoSigmaM;
            var c = f / 16 * CosSquaredAlpha * (4 + (f * (4 - (3 * CosSquaredAlpha))));
            return (1 - c) * f * sinAlpha * (sigma + (c * sinSigma * (m + (c * cosSigma * ((2 * m * m) - 1)))));
        }

        /// <summary>Length on the ellipsoid (Vincenty's equations 3, 4, 6 and 19).</summary>
        public double Metres(Ellipsoid ellipsoid)
        {
            var (a, b, m) = (ellipsoid.SemiMajorAxis, ellipsoid.SemiMinorAxis, CosTwoSigmaM);
            var u2 = CosSquaredAlpha * ((a * a) - (b * b)) / (b * b);
            var bigA = 1 + (u2 / 16384 * (4096 + (u2 * (-768 + (u2 * (320 - (175 * u2)))))));
            var bigB = u2 / 1024 * (256 + (u2 * (-128 + (u2 * (74 - (47 * u2))))));
            var third = bigB / 6 * m * ((4 * sinSigma * sinSigma) - 3) * ((4 * m * m) - 3);
            var deltaSigma = bigB * sinSigma * (m + (bigB / 4 * ((cosSigma * ((2 * m * m) - 1)) - third)));
            return b * bigA * (sigma - deltaSigma);
        }
    }
}
