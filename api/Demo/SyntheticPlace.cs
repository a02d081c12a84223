using NetTopologySuite.Geometries;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Demo;

/// <summary>
/// Random points in a province, taken as a disc of its area around its centroid: no boundary is needed, and none is claimed.
/// </summary>
internal static class SyntheticPlace
{
    private const double KilometresPerDegree = 111.2;

    /// <summary>Keeps points off the edge of the disc, where a real province's outline departs from it most.</summary>
    private const double InnerShare = 0.6;

    /// <summary>A point, uniform over the inner disc of the province, rounded to five decimals (about a metre).</summary>
    public static Coordinate In(Province province, Random random)
    {
        var radius = InnerShare * Math.Sqrt(province.AreaKm2 / Math.PI) * Math.Sqrt(random.NextDouble());
        var direction = 2 * Math.PI * random.NextDouble();
        return Offset(province.CentroidLatitude, province.CentroidLongitude, radius, direction);
    }

    /// <summary>The point at a distance and direction from another, on a plane: good enough for made-up places.</summary>
    public static Coordinate Offset(double latitude, double longitude, double kilometres, double direction) => new(
        Math.Round(longitude + kilometres * Math.Cos(direction) / (KilometresPerDegree * Math.Cos(latitude * Math.PI / 180)), 5),
        Math.Round(latitude + kilometres * Math.Sin(direction) / KilometresPerDegree, 5));
}
