using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>An engagement as the measures see it.</summary>
/// <param name="PartnerId">Number of the organisation.</param>
/// <param name="SiteId">Number of the site.</param>
/// <param name="Sector">The organisation's sector.</param>
/// <param name="Role">What it does.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="OfferedOn">The day of the offer; null when not known.</param>
/// <param name="AgreedOn">The day of the agreement; null when not known or not agreed.</param>
/// <param name="DeliveredOn">The day of the delivery; null when not known or not delivered.</param>
/// <param name="LapsedOn">The day of the lapse; null when not known or not lapsed.</param>
public readonly record struct EngagementFact(
    int PartnerId,
    int SiteId,
    PartnerSector Sector,
    PartnerRole Role,
    EngagementStatus Status,
    DateOnly? OfferedOn = null,
    DateOnly? AgreedOn = null,
    DateOnly? DeliveredOn = null,
    DateOnly? LapsedOn = null)
{
    /// <summary>Whether it is agreed or delivered. An offer is none yet, and what lapsed is none any more.</summary>
    public bool IsStanding => Status is EngagementStatus.Agreed or EngagementStatus.Delivered;
}
