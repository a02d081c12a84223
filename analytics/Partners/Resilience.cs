using System.Collections.Immutable;

namespace Sedz.Analytics.Partners;

/// <summary>What falls if one organisation leaves: sites that lose a sector, and sites that lose every partner. Time is linear in the edges.</summary>
public static class Resilience
{
    /// <summary>Each organisation's departure, the one that would cost most first: by sites left alone, sites losing a sector, sites, number.</summary>
    public static ImmutableArray<PartnerDeparture> Of(CollaborationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var alone = new int[graph.PartnerIds.Length];
        var losing = new int[graph.PartnerIds.Length];
        Span<int> ofSector = stackalloc int[Schema.Partners.PartnerSectors.All.Length];
        for (var site = graph.PartnerIds.Length; site < graph.NodeCount; site++)
        {
            var partners = graph.NeighboursOf(site);
            ofSector.Clear();
            foreach (var partner in partners) ofSector[(int)graph.Sectors[partner]]++;
            foreach (var partner in partners)
            {
                if (ofSector[(int)graph.Sectors[partner]] == 1) losing[partner]++;
                if (partners.Length == 1) alone[partner]++;
            }
        }

        return
        [
            .. Enumerable.Range(0, graph.PartnerIds.Length)
                .Select(node => new PartnerDeparture(graph.PartnerIds[node], graph.Sectors[node], graph.DegreeOf(node), alone[node], losing[node]))
                .OrderByDescending(departure => departure.SitesLeftAlone)
                .ThenByDescending(departure => departure.SitesLosingSector)
                .ThenByDescending(departure => departure.Sites)
                .ThenBy(departure => departure.PartnerId),
        ];
    }
}
