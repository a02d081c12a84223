namespace Sedz.Analytics.Spreadsheets;

/// <summary>A position on WGS84.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Form">How the cell wrote it.</param>
public readonly record struct GeoPosition(double Latitude, double Longitude, CoordinateForm Form);
