namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The shape of the land of a place. What is null is not known, which is not flat and not at sea level.</summary>
/// <param name="MeanElevationMetres">Mean elevation, metres above mean sea level.</param>
/// <param name="MeanSlopeDegrees">Mean slope, degrees.</param>
/// <param name="FlatShare">Share of the land whose slope is below <paramref name="FlatBelowDegrees"/>, 0..1.</param>
/// <param name="FlatBelowDegrees">The slope below which land counts as flat, degrees.</param>
public sealed record TerrainStatistics(
    double? MeanElevationMetres, double? MeanSlopeDegrees, double? FlatShare = null, double? FlatBelowDegrees = null)
{
    /// <summary>Whether elevation and slope are known; the share of flat land may be missing.</summary>
    public bool IsComplete => MeanElevationMetres is not null && MeanSlopeDegrees is not null;
}
