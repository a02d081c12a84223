namespace Sedz.Analytics.Readiness;

/// <summary>How many of the seven partner sectors have committed themselves to a site.</summary>
/// <param name="Sectors">0 to 7; null when it is not known of this site, which is not 0.</param>
public sealed record PartnerEngagement(int? Sectors);
