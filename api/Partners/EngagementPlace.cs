namespace Sedz.Api.Partners;

/// <summary>Where a commitment goes: to an engagement that is there, or to a new one of an organisation at a site.</summary>
/// <param name="EngagementId">Number of the engagement; null for a new one.</param>
/// <param name="PartnerId">Number of the organisation of a new one.</param>
/// <param name="SiteId">Number of the site of a new one.</param>
public readonly record struct EngagementPlace(int? EngagementId, int? PartnerId, int? SiteId);
