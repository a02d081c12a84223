using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Partners;

/// <summary>
/// Which organisations stand engaged at which sites, as a graph of two kinds of nodes: organisations first, then sites, each by its number. However
/// much an organisation does at a site, the two share one edge. Neighbours lie one after another in one array (compressed rows): the graph of 100,000
/// engagements is two arrays of numbers. Making it takes n log n.
/// </summary>
public sealed class CollaborationGraph
{
    private readonly int[] offsets;
    private readonly int[] neighbours;

    private CollaborationGraph(ImmutableArray<int> partnerIds, ImmutableArray<PartnerSector> sectors, ImmutableArray<int> siteIds, int[] offsets, int[] neighbours)
    {
        (PartnerIds, Sectors, SiteIds) = (partnerIds, sectors, siteIds);
        (this.offsets, this.neighbours) = (offsets, neighbours);
    }

    /// <summary>Numbers of the organisations, rising: node i is the organisation <c>PartnerIds[i]</c>.</summary>
    public ImmutableArray<int> PartnerIds { get; }

    /// <summary>Sectors of the organisations, in the same order.</summary>
    public ImmutableArray<PartnerSector> Sectors { get; }

    /// <summary>Numbers of the sites, rising: node <c>PartnerIds.Length + i</c> is the site <c>SiteIds[i]</c>.</summary>
    public ImmutableArray<int> SiteIds { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => PartnerIds.Length + SiteIds.Length;

    /// <summary>How many pairs of an organisation and a site there are.</summary>
    public int EdgeCount => neighbours.Length / 2;

    /// <summary>Makes the graph of the standing engagements.</summary>
    /// <param name="engagements">Engagements of any status, in any order.</param>
    public static CollaborationGraph Of(IEnumerable<EngagementFact> engagements)
    {
        var sectors = new Dictionary<int, PartnerSector>();
        var pairs = new List<long>();
        foreach (var engagement in engagements)
        {
            if (!engagement.IsStanding) continue;
            sectors.TryAdd(engagement.PartnerId, engagement.Sector);
            pairs.Add(((long)engagement.PartnerId << 32) | (uint)engagement.SiteId);
        }

        pairs.Sort();
        var edges = Distinct(CollectionsMarshal.AsSpan(pairs));
        int[] partners = [.. sectors.Keys.Order()];
        var sites = SitesOf(edges);
        var (offsets, neighbours) = Rows(edges, partners, sites);
        return new([.. partners], [.. partners.Select(partner => sectors[partner])], [.. sites], offsets, neighbours);
    }

    /// <summary>The neighbours of a node, rising.</summary>
    public ReadOnlySpan<int> NeighboursOf(int node) => neighbours.AsSpan(offsets[node]..offsets[node + 1]);

    /// <summary>How many neighbours a node has.</summary>
    public int DegreeOf(int node) => offsets[node + 1] - offsets[node];

    /// <summary>Whether a node is an organisation; else it is a site.</summary>
    public bool IsPartner(int node) => node < PartnerIds.Length;

    private static Span<long> Distinct(Span<long> sorted)
    {
        var count = 0;
        foreach (var pair in sorted)
        {
            if (count == 0 || sorted[count - 1] != pair) sorted[count++] = pair;
        }

        return sorted[..count];
    }

    private static int[] SitesOf(ReadOnlySpan<long> edges)
    {
        var sites = new HashSet<int>();
        foreach (var edge in edges) sites.Add((int)edge);
        return [.. sites.Order()];
    }

    private static (int[] Offsets, int[] Neighbours) Rows(ReadOnlySpan<long> edges, int[] partners, int[] sites)
    {
        var nodeOfSite = new Dictionary<int, int>(sites.Length);
        for (var i = 0; i < sites.Length; i++) nodeOfSite[sites[i]] = partners.Length + i;
        var offsets = new int[partners.Length + sites.Length + 1];
        var ends = new (int Partner, int Site)[edges.Length];
        var partner = 0;
        for (var i = 0; i < edges.Length; i++)
        {
            while (partners[partner] != (int)(edges[i] >> 32)) partner++;
            ends[i] = (partner, nodeOfSite[(int)edges[i]]);
            offsets[partner + 1]++;
            offsets[ends[i].Site + 1]++;
        }

        for (var i = 1; i < offsets.Length; i++) offsets[i] += offsets[i - 1];
        var next = offsets.AsSpan(..^1).ToArray();
        var neighbours = new int[2 * edges.Length];
        foreach (var (from, to) in ends)
        {
            neighbours[next[from]++] = to;
            neighbours[next[to]++] = from;
        }

        for (var node = 0; node < partners.Length; node++) neighbours.AsSpan(offsets[node]..offsets[node + 1]).Sort();
        return (offsets, neighbours);
    }
}
