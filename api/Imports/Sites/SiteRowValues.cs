using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>The values of an accepted row that its verdict repeats.</summary>
/// <param name="AreaM2">Area in square metres; nothing while it is not known.</param>
/// <param name="Latitude">Degrees north, WGS84.</param>
/// <param name="Longitude">Degrees east, WGS84.</param>
/// <param name="LandType">Type of land.</param>
/// <param name="Channel">The channel of nomination that the row names first.</param>
public sealed record SiteRowValues(double? AreaM2, double? Latitude, double? Longitude, LandType LandType, NominationChannel? Channel);
