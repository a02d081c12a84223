namespace Sedz.Analytics.Matching;

/// <summary>How far it is by road from a home to a site.</summary>
/// <param name="HomeLongitude">Degrees, WGS84.</param>
/// <param name="HomeLatitude">Degrees, WGS84.</param>
/// <param name="Site">The site, as <see cref="Opening.Site"/> names it.</param>
/// <param name="Metres">Metres, finite and 0 or more; null for a hole: there is no way, which is never a distance of 0.</param>
public readonly record struct RoadDistance(double HomeLongitude, double HomeLatitude, int Site, double? Metres);
