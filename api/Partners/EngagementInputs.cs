using GraphQL;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;

namespace Sedz.Api.Partners;

/// <summary>
/// What an organisation promises a site: to an engagement that is there (<c>engagementId</c>), or to a new one (<c>partnerId</c>, <c>siteId</c>,
/// <c>role</c>).
/// </summary>
/// <param name="Kind">What is promised.</param>
/// <param name="EngagementId">Global id of the engagement.</param>
/// <param name="PartnerId">Global id of the organisation.</param>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Role">What the organisation does there.</param>
/// <param name="Status">How far a new engagement has come; <c>OFFERED</c> when left out.</param>
/// <param name="On">The day of that status, today at the latest.</param>
/// <param name="Amount">How much, 0 or more; left out when nobody said, which is not zero.</param>
/// <param name="Unit">In which unit: baht for money, a measure of area for land.</param>
/// <param name="UnitText">A unit that is not on the list, in its own words; with the unit <c>OTHER</c> alone.</param>
/// <param name="StartsOn">First day of the period.</param>
/// <param name="EndsOn">Last day of the period, not before the first.</param>
/// <param name="Evidence">What supports it, in words; personal data are masked.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record CommitContributionInput(
    ContributionKind Kind,
    [property: Id] string? EngagementId = null,
    [property: Id] string? PartnerId = null,
    [property: Id] string? SiteId = null,
    PartnerRole? Role = null,
    EngagementStatus Status = EngagementStatus.Offered,
    DateOnly? On = null,
    decimal? Amount = null,
    ContributionUnit? Unit = null,
    string? UnitText = null,
    DateOnly? StartsOn = null,
    DateOnly? EndsOn = null,
    string? Evidence = null,
    Attestation Attestation = Attestation.Stated);

/// <summary>How much of a commitment has come so far.</summary>
/// <param name="CommitmentId">Global id of the commitment.</param>
/// <param name="DeliveredAmount">All that has been delivered so far, in the commitment's unit, 0 or more.</param>
/// <param name="DeliveredOn">The day of the last delivery, today at the latest.</param>
/// <param name="Completes">True when the whole engagement is delivered with it.</param>
/// <param name="Evidence">What supports it, in words, in the place of what was said before; personal data are masked.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record RecordDeliveryInput(
    [property: Id] string CommitmentId,
    decimal DeliveredAmount,
    DateOnly DeliveredOn,
    bool Completes = false,
    string? Evidence = null,
    Attestation Attestation = Attestation.Stated);

/// <summary>How far an engagement has come.</summary>
/// <param name="EngagementId">Global id of the engagement.</param>
/// <param name="Status">The status.</param>
/// <param name="On">Its day, today at the latest; left out when not known.</param>
/// <param name="Evidence">What supports it, in words, in the place of what was said before; personal data are masked.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record RecordEngagementStatusInput(
    [property: Id] string EngagementId,
    EngagementStatus Status,
    DateOnly? On = null,
    string? Evidence = null,
    Attestation Attestation = Attestation.Stated);
