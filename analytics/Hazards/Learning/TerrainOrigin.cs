namespace Sedz.Analytics.Hazards.Learning;

/// <summary>Where the terrain of places is from. Sources and editions are not mixed.</summary>
/// <param name="Source">Code of who measured.</param>
/// <param name="Edition">Which edition of the source.</param>
/// <param name="Date">The day of the edition, the latest of its rows.</param>
public sealed record TerrainOrigin(string Source, string Edition, DateOnly Date);
