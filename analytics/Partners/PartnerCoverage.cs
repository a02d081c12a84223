using System.Collections.Immutable;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>
/// Which sectors and roles are there among the sites of a scope (a site, a province, a group of provinces), which are missing, and which rest on one
/// organisation. A site of which no engagement is recorded, whatever its status, is unknown: nobody said that it has no partner. Shares are of the sites
/// that are known, and null where none is.
/// </summary>
public sealed class PartnerCoverage
{
    private readonly CoverageLine[] cells;

    private PartnerCoverage(int sites, int knownSites, int coveredSites, double? meanSectors, CoverageTally tally)
    {
        (Sites, KnownSites, CoveredSites, MeanSectorsPerSite) = (sites, knownSites, coveredSites, meanSectors);
        Sectors = [.. PartnerSectors.All.Select(sector => tally.OfSector(sector))];
        Roles = [.. PartnerRoles.All.Select(role => tally.OfRole(role))];
        cells = [.. PartnerSectors.All.SelectMany(sector => PartnerRoles.All.Select(role => tally.OfCell(sector, role)))];
        Organisations = tally.Organisations;
    }

    /// <summary>How many sites the scope has.</summary>
    public int Sites { get; }

    /// <summary>Of how many of them an engagement is recorded, whatever its status.</summary>
    public int KnownSites { get; }

    /// <summary>At how many an organisation stands engaged.</summary>
    public int CoveredSites { get; }

    /// <summary>How many organisations stand engaged.</summary>
    public int Organisations { get; }

    /// <summary>How many sectors stand engaged at a known site on average, 0 to 7; null where no site is known.</summary>
    public double? MeanSectorsPerSite { get; }

    /// <summary>The seven sectors, in their order.</summary>
    public ImmutableArray<CoverageLine> Sectors { get; }

    /// <summary>The roles, in their order.</summary>
    public ImmutableArray<CoverageLine> Roles { get; }

    /// <summary>A sector in a role.</summary>
    public CoverageLine Of(PartnerSector sector, PartnerRole role) => cells[((int)sector * PartnerRoles.All.Length) + (int)role];

    /// <summary>The sectors that nobody stands for.</summary>
    public IEnumerable<PartnerSector> MissingSectors => PartnerSectors.All.Where(sector => Sectors[(int)sector].IsMissing);

    /// <summary>The part of the known sites at which a sector stands engaged; null where no site is known.</summary>
    public double? ShareOf(PartnerSector sector) => KnownSites == 0 ? null : (double)Sectors[(int)sector].Sites / KnownSites;

    /// <summary>Works the coverage out.</summary>
    /// <param name="siteIds">The sites of the scope.</param>
    /// <param name="engagements">Engagements; those at other sites are left out.</param>
    public static PartnerCoverage Of(IReadOnlySet<int> siteIds, IEnumerable<EngagementFact> engagements)
    {
        ArgumentNullException.ThrowIfNull(siteIds);
        var inScope = engagements.Where(engagement => siteIds.Contains(engagement.SiteId)).ToArray();
        var known = inScope.Select(engagement => engagement.SiteId).ToHashSet().Count;
        var tally = CoverageTally.Of(inScope);
        return new(siteIds.Count, known, tally.CoveredSites, known == 0 ? null : (double)tally.SectorsAtSites / known, tally);
    }
}
