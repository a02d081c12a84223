using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Partners;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;

namespace Sedz.Api.Partners;

/// <summary>Answers who works where, as nodes and edges.</summary>
internal static class PartnerNetworks
{
    /// <summary>More nodes nobody can look at, and no page can draw.</summary>
    private const int MostNodes = 5_000;

    private const int Seed = 1;

    /// <summary>Reads and measures the network of the scope that was asked for.</summary>
    public static async Task<PartnerNetworkAnswer> ReadAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var (evidence, measures) = await MeasuredAsync(context, db);
        if (measures.Graph.NodeCount > MostNodes)
        {
            throw RequestError.TooMuch(
                $"เครือข่ายมีเกิน {MostNodes} จุด ให้ระบุจังหวัดหรือกลุ่มจังหวัด",
                $"The network has more than {MostNodes} nodes: ask for a province or a province group.");
        }

        var betweenness = await Task.Run(
            () => Betweenness.Of(measures.Graph, Seed, cancellationToken: context.CancellationToken), context.CancellationToken);
        return new(
            [.. await NodesAsync(context, db, measures, betweenness)],
            [.. EdgesOf(measures, evidence.Engagements)],
            [.. measures.Structure.Sizes],
            measures.LargestComponentShare,
            measures.BridgeShare,
            measures.Concentration,
            betweenness.IsExact,
            betweenness.Sources,
            betweenness.LargestHalfWidth,
            evidence.Synthetic);
    }

    private static async Task<(PartnerEvidence Evidence, PartnerMeasures Measures)> MeasuredAsync(FieldContext context, SedzDb db)
    {
        if (PartnerScope.IsCountry(context))
        {
            var known = await context.Service<CountryPartners>().OfAsync(context.Caller, context.CancellationToken);
            return (known.Evidence, known.Measures);
        }

        var sites = PartnerScope.SitesOf(context, db);
        var evidence = await PartnerEvidence.ReadAsync(sites, PartnerEvidence.At(context, db, sites), context.CancellationToken);
        return (evidence, PartnerMeasures.Of(evidence.SiteIds, evidence.Engagements));
    }

    private static async Task<IEnumerable<PartnerNodeAnswer>> NodesAsync(
        FieldContext context, SedzDb db, PartnerMeasures measures, Betweenness betweenness)
    {
        var (graph, structure) = (measures.Graph, measures.Structure);
        int[] partnerIds = [.. graph.PartnerIds], siteIds = [.. graph.SiteIds];
        var partners = await context.Visible(db.Partners).Where(p => EF.Parameter(partnerIds).Contains(p.Id))
            .Select(p => new { p.Id, p.NameTh, p.NameEn })
            .ToDictionaryAsync(p => p.Id, p => new LocalizedText(p.NameTh, p.NameEn ?? p.NameTh), context.CancellationToken);
        var sites = await context.Visible(db.Sites).Where(s => EF.Parameter(siteIds).Contains(s.Id))
            .Select(s => new { s.Id, s.NameTh, s.NameEn })
            .ToDictionaryAsync(s => s.Id, s => new LocalizedText(s.NameTh, s.NameEn ?? s.NameTh), context.CancellationToken);
        return Enumerable.Range(0, graph.NodeCount).Select(node => new PartnerNodeAnswer(
            IdOf(graph, node),
            graph.IsPartner(node) ? PartnerNodeKind.Partner : PartnerNodeKind.Site,
            graph.IsPartner(node) ? partners[graph.PartnerIds[node]] : sites[graph.SiteIds[node - partnerIds.Length]],
            graph.IsPartner(node) ? graph.Sectors[node] : null,
            graph.DegreeOf(node),
            betweenness.Values[node],
            betweenness.HalfWidths[node],
            structure.ComponentOf(node),
            structure.IsArticulation(node)));
    }

    private static IEnumerable<PartnerEdgeAnswer> EdgesOf(PartnerMeasures measures, IReadOnlyList<EngagementFact> engagements)
    {
        var (graph, bridges) = (measures.Graph, measures.Structure.Bridges.ToHashSet());
        var facts = engagements.Where(fact => fact.IsStanding).ToLookup(fact => (fact.PartnerId, fact.SiteId));
        for (var node = 0; node < graph.PartnerIds.Length; node++)
        {
            foreach (var to in graph.NeighboursOf(node).ToArray())
            {
                var pair = facts[(graph.PartnerIds[node], graph.SiteIds[to - graph.PartnerIds.Length])].ToList();
                yield return new(
                    IdOf(graph, node),
                    IdOf(graph, to),
                    [.. pair.Select(fact => fact.Role).Distinct().Order()],
                    pair.Max(fact => fact.Status),
                    bridges.Contains((node, to)));
            }
        }
    }

    private static string IdOf(CollaborationGraph graph, int node) => graph.IsPartner(node)
        ? GlobalId.Encode(nameof(Partner), graph.PartnerIds[node])
        : GlobalId.Encode(nameof(Site), graph.SiteIds[node - graph.PartnerIds.Length]);
}
