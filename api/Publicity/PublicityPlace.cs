namespace Sedz.Api.Publicity;

/// <summary>The numbers behind the global ids of an announcement or training.</summary>
/// <param name="SiteId">Number of the site; null for none.</param>
/// <param name="PartnerId">Number of the organisation; null for none.</param>
public readonly record struct PublicityPlace(int? SiteId, int? PartnerId);
