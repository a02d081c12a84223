using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>What falls when one organisation leaves.</summary>
/// <param name="PartnerId">Number of the organisation.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Sites">At how many sites it stands engaged.</param>
/// <param name="SitesLeftAlone">How many of them would be left without any partner.</param>
/// <param name="SitesLosingSector">How many of them would lose its sector, those left alone among them.</param>
public readonly record struct PartnerDeparture(int PartnerId, PartnerSector Sector, int Sites, int SitesLeftAlone, int SitesLosingSector);
