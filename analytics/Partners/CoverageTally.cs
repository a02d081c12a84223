using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>
/// Counts for <see cref="PartnerCoverage"/>, in one pass over the standing engagements in the order of sites and organisations. Every engagement belongs
/// to three lines: its sector, its role, and the two together.
/// </summary>
internal sealed class CoverageTally
{
    private readonly Line[] sectors = Lines(PartnerSectors.All.Length);
    private readonly Line[] roles = Lines(PartnerRoles.All.Length);
    private readonly Line[] cells = Lines(PartnerSectors.All.Length * PartnerRoles.All.Length);

    /// <summary>At how many sites an organisation stands engaged.</summary>
    public int CoveredSites { get; private set; }

    /// <summary>How many pairs of a site and a sector there are.</summary>
    public int SectorsAtSites => sectors.Sum(line => line.Sites);

    /// <summary>How many organisations stand engaged.</summary>
    public int Organisations { get; private set; }

    /// <summary>Counts.</summary>
    public static CoverageTally Of(EngagementFact[] engagements)
    {
        var tally = new CoverageTally();
        var standing = Array.FindAll(engagements, engagement => engagement.IsStanding);
        var keys = Array.ConvertAll(standing, engagement => ((long)engagement.SiteId << 32) | (uint)engagement.PartnerId);
        Array.Sort(keys, standing);
        var everyone = new HashSet<int>();
        var site = int.MinValue;
        foreach (var engagement in standing)
        {
            if (engagement.SiteId != site)
            {
                site = engagement.SiteId;
                tally.CoveredSites++;
            }

            everyone.Add(engagement.PartnerId);
            tally.sectors[(int)engagement.Sector].Add(engagement);
            tally.roles[(int)engagement.Role].Add(engagement);
            tally.cells[CellOf(engagement.Sector, engagement.Role)].Add(engagement);
        }

        tally.Organisations = everyone.Count;
        return tally;
    }

    /// <summary>The line of a sector.</summary>
    public CoverageLine OfSector(PartnerSector sector) => sectors[(int)sector].Counted();

    /// <summary>The line of a role.</summary>
    public CoverageLine OfRole(PartnerRole role) => roles[(int)role].Counted();

    /// <summary>The line of a sector in a role.</summary>
    public CoverageLine OfCell(PartnerSector sector, PartnerRole role) => cells[CellOf(sector, role)].Counted();

    private static int CellOf(PartnerSector sector, PartnerRole role) => ((int)sector * PartnerRoles.All.Length) + (int)role;

    private static Line[] Lines(int count) => [.. Enumerable.Range(0, count).Select(_ => new Line())];

    /// <summary>One line, fed in the order of sites and organisations.</summary>
    private sealed class Line
    {
        private readonly HashSet<int> partners = [];
        private int engagements;
        private int site = int.MinValue;
        private int lastPartner;
        private int partnersAtSite;
        private int sitesOnOne;

        public int Sites { get; private set; }

        public void Add(in EngagementFact engagement)
        {
            engagements++;
            partners.Add(engagement.PartnerId);
            if (engagement.SiteId != site)
            {
                (site, lastPartner, partnersAtSite) = (engagement.SiteId, engagement.PartnerId, 1);
                Sites++;
                sitesOnOne++;
            }
            else if (engagement.PartnerId != lastPartner)
            {
                lastPartner = engagement.PartnerId;
                if (++partnersAtSite == 2) sitesOnOne--;
            }
        }

        public CoverageLine Counted() => new(partners.Count, Sites, engagements, sitesOnOne, partners.Count == 1 ? partners.Single() : null);
    }
}
