using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>
/// A reference place with what is known of it apart from its own record. What is null is not known: the place then takes the mean of the
/// others there, which multiplies its prior by about 1.
/// </summary>
/// <param name="Code">Two digits of a province, four of a district, six of a sub-district.</param>
/// <param name="Longitude">Of its centre, degrees east, WGS84.</param>
/// <param name="Latitude">Of its centre, degrees north, WGS84.</param>
/// <param name="Region">Region by the Royal Society's division into six.</param>
/// <param name="AreaKm2">Area in square kilometres, above 0; a large place is hit by more floods than a small one beside it.</param>
/// <param name="Rainfall">Its years of rainfall, or those of its province; empty when none is known.</param>
public sealed record TrainingPlace(
    string Code, double Longitude, double Latitude, Region? Region, double? AreaKm2, IReadOnlyList<RainfallYear> Rainfall)
{
    /// <summary>
    /// The shape of its land; null when not known. Unlike the rest it is looked at only where it is known of all places of a training, see
    /// <see cref="TerrainUse"/>.
    /// </summary>
    public TerrainStatistics? Terrain { get; init; }
}
