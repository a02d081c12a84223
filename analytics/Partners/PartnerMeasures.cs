using System.Collections.Immutable;

namespace Sedz.Analytics.Partners;

/// <summary>
/// Everything that is measured of the partners of a scope but betweenness. The shares do not depend on how large the scope is, so that provinces can be
/// held against each other; what is not known is null and not 0.
/// </summary>
public sealed class PartnerMeasures
{
    private PartnerMeasures(
        PartnerCoverage coverage, CollaborationGraph graph, GraphStructure structure, ImmutableArray<PartnerDeparture> departures, EngagementTrend trend)
    {
        (Coverage, Graph, Structure, Departures, Trend) = (coverage, graph, structure, departures, trend);
        Concentration = Concentration.Of(Enumerable.Range(0, graph.PartnerIds.Length).Select(node => (double)graph.DegreeOf(node)));
    }

    /// <summary>Which sectors and roles are there.</summary>
    public PartnerCoverage Coverage { get; }

    /// <summary>Who works where.</summary>
    public CollaborationGraph Graph { get; }

    /// <summary>How that hangs together.</summary>
    public GraphStructure Structure { get; }

    /// <summary>What falls when one organisation leaves, the costliest first.</summary>
    public ImmutableArray<PartnerDeparture> Departures { get; }

    /// <summary>Engagements by year.</summary>
    public EngagementTrend Trend { get; }

    /// <summary>How far the pairs of organisation and site rest on few organisations; null where there is none.</summary>
    public Concentration? Concentration { get; }

    /// <summary>The part of all organisations and sites in the graph that hang together in the largest component; null without any.</summary>
    public double? LargestComponentShare => Graph.NodeCount == 0 ? null : (double)Structure.Sizes[0] / Graph.NodeCount;

    /// <summary>The part of the pairs of organisation and site that are bridges; null without any.</summary>
    public double? BridgeShare => Graph.EdgeCount == 0 ? null : (double)Structure.Bridges.Length / Graph.EdgeCount;

    /// <summary>The part of the covered sites that one organisation alone stands for; null where no site is covered.</summary>
    public double? SitesOnOneShare =>
        Coverage.CoveredSites == 0 ? null : (double)Departures.Sum(departure => departure.SitesLeftAlone) / Coverage.CoveredSites;

    /// <summary>Measures a scope.</summary>
    /// <param name="siteIds">Its sites.</param>
    /// <param name="engagements">Engagements; those at other sites are left out.</param>
    public static PartnerMeasures Of(IReadOnlySet<int> siteIds, IReadOnlyCollection<EngagementFact> engagements)
    {
        ArgumentNullException.ThrowIfNull(siteIds);
        var inScope = engagements.Where(engagement => siteIds.Contains(engagement.SiteId)).ToArray();
        var graph = CollaborationGraph.Of(inScope);
        return new(
            PartnerCoverage.Of(siteIds, inScope), graph, GraphStructure.Of(graph), Resilience.Of(graph), EngagementTrend.Of(inScope));
    }
}
