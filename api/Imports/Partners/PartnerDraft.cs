using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Partners;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Partners;

/// <summary>The organisation that an accepted row names, with what the row says it does. The contact is personal and leaves here only towards encryption.</summary>
internal sealed record PartnerDraft(
    string NameTh,
    string? NameEn,
    OrganisationName Compared,
    PartnerSector Sector,
    string? JuristicNumber,
    string? Website,
    string? Address,
    PartnerPlaceDraft Place,
    SortedDictionary<PersonalDetailKind, string> Contact,
    EngagementDraft? Engagement)
{
    /// <summary>What and where; never who.</summary>
    public override string ToString() => $"{Sector} {Place.ProvinceCode}";
}

/// <summary>Where the organisation is.</summary>
internal sealed record PartnerPlaceDraft(string ProvinceCode, string? DistrictCode, string? SubdistrictCode, string? Text);

/// <summary>What it does at a site.</summary>
internal sealed record EngagementDraft(
    int SiteId, string SiteCode, PartnerRole Role, EngagementStatus Status, DateOnly? On, string? Evidence, CommitmentDraft? Commitment);

/// <summary>What it promises there.</summary>
internal sealed record CommitmentDraft(
    ContributionKind Kind,
    decimal? Amount,
    ContributionUnit? Unit,
    string? UnitText,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    decimal? Delivered);
