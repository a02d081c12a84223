using Sedz.Schema;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>An organisation that is engaged at a site, once whatever it does there.</summary>
/// <param name="PartnerId">Number of the organisation.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="SectorText">The sector in words.</param>
/// <param name="Roles">What it does there.</param>
/// <param name="Standing">Whether any of it is agreed or delivered.</param>
public sealed record SitePartner(
    int PartnerId, PartnerSector Sector, LocalizedText SectorText, IReadOnlyList<PartnerRole> Roles, bool Standing);
