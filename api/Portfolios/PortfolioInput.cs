using Sedz.Schema.Hazards;
using Sedz.Schema.Partners;

namespace Sedz.Api.Portfolios;

/// <summary>
/// The money, what sites cost, and the rules of fairness. The programme publishes no cost of a site: whoever asks says what is assumed.
/// A site's cost is the one listed for it, else costPerSite + costPerRai × its area.
/// </summary>
/// <param name="BudgetBaht">The money, in baht.</param>
/// <param name="CostPerSiteBaht">The part of a site's cost that does not depend on its size, in baht.</param>
/// <param name="CostPerRaiBaht">The part of a site's cost for each rai, in baht.</param>
/// <param name="Costs">Costs of single sites, which stand in for the assumed ones.</param>
/// <param name="MostSites">The most sites to choose; as many as the budget pays when left out.</param>
/// <param name="AtLeastPerProvince">The fewest sites of every province that has a candidate.</param>
/// <param name="AtLeastPerCluster">The fewest sites of every province group that has a candidate.</param>
/// <param name="Hazards">The fewest sites where a hazard comes back often.</param>
/// <param name="Partners">The fewest sites at which a partner sector stands engaged: an organisation of it has agreed or delivered.</param>
/// <param name="AtLeastSectors">The fewest of the seven sectors that stand engaged at one chosen site or more, 0 to 7.</param>
/// <param name="Effort">How hard to search, in steps of about a second of one core for each search: 0.01 to 10, 2 when left out.</param>
/// <param name="Seed">Where chance starts among equals. The same seed gives the same choice.</param>
public sealed record PortfolioInput(
    decimal BudgetBaht,
    decimal? CostPerSiteBaht = null,
    decimal? CostPerRaiBaht = null,
    IReadOnlyList<SiteCostInput>? Costs = null,
    int? MostSites = null,
    int? AtLeastPerProvince = null,
    int? AtLeastPerCluster = null,
    IReadOnlyList<HazardCoverInput>? Hazards = null,
    IReadOnlyList<PartnerCoverInput>? Partners = null,
    int? AtLeastSectors = null,
    double? Effort = null,
    int Seed = 1);

/// <summary>What one site costs.</summary>
/// <param name="SiteCode">The site's code.</param>
/// <param name="Baht">Its cost, in baht.</param>
public sealed record SiteCostInput(string SiteCode, decimal Baht);

/// <summary>So many chosen sites, or more, where a hazard comes back often.</summary>
/// <param name="Hazard">The hazard: flood or drought.</param>
/// <param name="AtLeast">The fewest such sites.</param>
/// <param name="RatePerYear">
/// From how many events a year on a site counts as one: above 0; 0.3 when left out, the upper end of the lowest class of recurrent flood.
/// </param>
public sealed record HazardCoverInput(Hazard Hazard, int AtLeast, double? RatePerYear = null);

/// <summary>So many chosen sites, or more, at which a partner sector stands engaged.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="AtLeast">The fewest such sites. A site of which nobody recorded a partner counts as none here.</param>
public sealed record PartnerCoverInput(PartnerSector Sector, int AtLeast);
