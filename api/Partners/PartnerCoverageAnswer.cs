using Sedz.Analytics.Partners;
using Sedz.Schema;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Which sectors and roles are there among the sites of a scope. Agreed and delivered engagements count; offers and lapses do not.</summary>
/// <param name="Sites">How many sites the scope has that the caller may see.</param>
/// <param name="KnownSites">Of how many an engagement is recorded, whatever its status.</param>
/// <param name="UnknownSites">Of how many none is: they are unknown, which is not "without partner".</param>
/// <param name="CoveredSites">At how many an organisation stands engaged.</param>
/// <param name="Organisations">How many organisations stand engaged.</param>
/// <param name="MeanSectorsPerSite">How many sectors stand engaged at a known site on average, 0 to 7; null where no site is known.</param>
/// <param name="Sectors">The seven sectors, in their order.</param>
/// <param name="Roles">The roles, in their order.</param>
/// <param name="Cells">Sectors in roles, those that are there or that the programme names (R1.2).</param>
/// <param name="MissingSectors">The sectors that nobody stands for, as far as anything is recorded.</param>
/// <param name="Concentration">How far the pairs of organisation and site rest on few organisations; null where there is none.</param>
/// <param name="Deliveries">What was promised and what has come, in units that convert; different units are never added up.</param>
/// <param name="KeptApart">The same in units that are not on the list or that nobody said: they are in no other figure.</param>
/// <param name="Trend">Engagements by year, CE.</param>
/// <param name="Undated">How many engagements have no day for their status, and so are in no year of it.</param>
/// <param name="Departures">What falls when one organisation leaves, the costliest first; the first 20.</param>
/// <param name="Summary">The same in a sentence.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
public sealed record PartnerCoverageAnswer(
    int Sites,
    int KnownSites,
    int UnknownSites,
    int CoveredSites,
    int Organisations,
    double? MeanSectorsPerSite,
    IReadOnlyList<SectorCoverageAnswer> Sectors,
    IReadOnlyList<RoleCoverageAnswer> Roles,
    IReadOnlyList<SectorRoleAnswer> Cells,
    IReadOnlyList<PartnerSector> MissingSectors,
    Concentration? Concentration,
    IReadOnlyList<DeliveryAnswer> Deliveries,
    IReadOnlyList<DeliveryAnswer> KeptApart,
    IReadOnlyList<EngagementYear> Trend,
    int Undated,
    IReadOnlyList<PartnerDepartureAnswer> Departures,
    LocalizedText Summary,
    bool Synthetic);

/// <summary>How far a sector is there.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Text">The sector in words.</param>
/// <param name="Organisations">How many organisations; 0 means that it is missing as far as anything is recorded.</param>
/// <param name="Sites">At how many sites.</param>
/// <param name="Share">The part of the known sites, 0 to 1; null where no site is known.</param>
/// <param name="Engagements">By how many engagements.</param>
/// <param name="SitesOnOne">At how many of those sites it rests on a single organisation.</param>
/// <param name="RestsOnId">Number of the organisation that all of it rests on.</param>
public sealed record SectorCoverageAnswer(
    PartnerSector Sector, LocalizedText Text, int Organisations, int Sites, double? Share, int Engagements, int SitesOnOne, int? RestsOnId);

/// <summary>How far a role is there.</summary>
/// <param name="Role">The role.</param>
/// <param name="Text">The role in words.</param>
/// <param name="ExpectedSectors">The sectors that the programme names for it (R1.2).</param>
/// <param name="MissingSectors">Those of them that nobody stands for in this role.</param>
/// <param name="Organisations">How many organisations; 0 means that it is missing as far as anything is recorded.</param>
/// <param name="Sites">At how many sites.</param>
/// <param name="Engagements">By how many engagements.</param>
/// <param name="SitesOnOne">At how many of those sites it rests on a single organisation.</param>
/// <param name="RestsOnId">Number of the organisation that all of it rests on.</param>
public sealed record RoleCoverageAnswer(
    PartnerRole Role,
    LocalizedText Text,
    IReadOnlyList<PartnerSector> ExpectedSectors,
    IReadOnlyList<PartnerSector> MissingSectors,
    int Organisations,
    int Sites,
    int Engagements,
    int SitesOnOne,
    int? RestsOnId);

/// <summary>A sector in a role.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Role">The role.</param>
/// <param name="Expected">Whether the programme names the sector for the role (R1.2).</param>
/// <param name="Organisations">How many organisations.</param>
/// <param name="Sites">At how many sites.</param>
/// <param name="Engagements">By how many engagements.</param>
public sealed record SectorRoleAnswer(PartnerSector Sector, PartnerRole Role, bool Expected, int Organisations, int Sites, int Engagements);

/// <summary>What was promised and what has come, of one kind in one unit.</summary>
/// <param name="Kind">What it is of.</param>
/// <param name="Unit">The unit that amounts were converted into; null where nobody said one.</param>
/// <param name="UnitText">A unit that is not on the list, in its own words.</param>
/// <param name="Commitments">How many commitments stand: agreed or delivered.</param>
/// <param name="Offered">How many are offered only; they are in no sum.</param>
/// <param name="Lapsed">How many have lapsed; they are in no sum.</param>
/// <param name="Committed">Sum of the amounts that are known.</param>
/// <param name="WithoutAmount">Of how many standing commitments no amount is known.</param>
/// <param name="Delivered">Sum of what is known to have come.</param>
/// <param name="WithoutDelivery">Of how many standing commitments nobody said what has come, which is not zero.</param>
/// <param name="DeliveredShare">
/// What has come as a part of what was promised, over the commitments of which both are known; it may exceed 1. Null where there is none.
/// </param>
/// <param name="Concentration">How far the promised amounts rest on few organisations; null where no amount is known.</param>
public sealed record DeliveryAnswer(
    ContributionKind Kind,
    ContributionUnit? Unit,
    string? UnitText,
    int Commitments,
    int Offered,
    int Lapsed,
    decimal Committed,
    int WithoutAmount,
    decimal Delivered,
    int WithoutDelivery,
    double? DeliveredShare,
    Concentration? Concentration);

/// <summary>What falls when one organisation leaves.</summary>
/// <param name="PartnerId">Number of the organisation.</param>
/// <param name="Sites">At how many sites it stands engaged.</param>
/// <param name="SitesLeftAlone">How many of them would be left without any partner.</param>
/// <param name="SitesLosingSector">How many of them would lose its sector, those left alone among them.</param>
public sealed record PartnerDepartureAnswer(int PartnerId, int Sites, int SitesLeftAlone, int SitesLosingSector);
