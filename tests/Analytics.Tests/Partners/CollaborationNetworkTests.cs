using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Partners;
using Sedz.Schema.Partners;

namespace Sedz.Analytics.Tests.Partners;

/// <summary>Expected values are those of networkx 2.8.8 (Debian 12) and 3.6.1, which agree, for the same graphs.</summary>
public sealed class CollaborationNetworkTests
{
    private static readonly CollaborationGraph Graph = CollaborationGraph.Of(Engagements.Fixture);

    [Fact]
    public void Graph_OfTheFixture_HasItsNodesAndEdges()
    {
        Assert.Equal((22, 21), (Graph.NodeCount, Graph.EdgeCount));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], Graph.PartnerIds.ToArray());
        Assert.Equal((3, 3), (Graph.DegreeOf(2), Graph.DegreeOf(NodeOfSite(104))));
    }

    [Fact]
    public void Components_AreThoseOfNetworkx() => Assert.Equal([16, 4, 2], GraphStructure.Of(Graph).Sizes.ToArray());

    [Fact]
    public void Bridges_AreThoseOfNetworkx() => Assert.Equal(
        [
            (1, 101), (1, 102), (2, 101), (2, 103), (3, 103), (3, 104), (3, 106), (9, 201), (10, 201), (10, 202), (11, 203),
        ],
        GraphStructure.Of(Graph).Bridges.Select(bridge => (IdOf(bridge.From), IdOf(bridge.To))));

    [Fact]
    public void Articulations_AreThoseOfNetworkx()
    {
        var structure = GraphStructure.Of(Graph);
        Assert.Equal(
            [1, 2, 3, 10, 101, 103, 104, 106, 201],
            Enumerable.Range(0, Graph.NodeCount).Where(structure.IsArticulation).Select(IdOf));
    }

    [Theory]
    [InlineData(1, 0.06666666666666668)]
    [InlineData(2, 0.17142857142857143)]
    [InlineData(3, 0.3523809523809524)]
    [InlineData(4, 0.030952380952380953)]
    [InlineData(6, 0.08095238095238096)]
    [InlineData(7, 0.009523809523809525)]
    [InlineData(9, 0.0)]
    [InlineData(10, 0.009523809523809525)]
    [InlineData(101, 0.12380952380952381)]
    [InlineData(103, 0.20952380952380956)]
    [InlineData(104, 0.17380952380952383)]
    [InlineData(105, 0.002380952380952381)]
    [InlineData(106, 0.24761904761904763)]
    [InlineData(107, 0.03333333333333334)]
    [InlineData(203, 0.0)]
    public void Betweenness_IsThatOfNetworkx(int id, double expected)
    {
        var betweenness = Betweenness.Of(Graph, seed: 1);
        Assert.True(betweenness.IsExact);
        Assert.Equal(0, betweenness.LargestHalfWidth);
        Assert.Equal(expected, betweenness.Values[id > 100 ? NodeOfSite(id) : id - 1], 1e-12);
    }

    [Fact]
    public void Measures_OfALargerGraph_AreThoseOfNetworkx()
    {
        var graph = CollaborationGraph.Of(Engagements.Random);
        var structure = GraphStructure.Of(graph);
        var betweenness = Betweenness.Of(graph, seed: 1);
        Assert.Equal((114, 109), (graph.NodeCount, graph.EdgeCount));
        Assert.Equal((10, 70, 77), (structure.Sizes.Length, structure.Sizes[0], structure.Bridges.Length));
        Assert.Equal(48, Enumerable.Range(0, graph.NodeCount).Count(structure.IsArticulation));
        Assert.Equal(2.189949431099873, betweenness.Values.Sum(), 1e-9);
        Assert.Equal(0.1532290349768226, betweenness.Values.Max(), 1e-12);
        Assert.Equal(59, graph.PartnerIds[betweenness.Values.IndexOf(betweenness.Values.Max())]);
    }

    [Fact]
    public void Sample_OfSources_StatesAnErrorThatHoldsAndRepeatsFromItsSeed()
    {
        var graph = CollaborationGraph.Of(Engagements.Random);
        var exact = Betweenness.Of(graph, seed: 1);
        var sampled = Betweenness.Of(graph, seed: 7, mostExact: 50, sources: 60);
        Assert.False(sampled.IsExact);
        Assert.Equal(60, sampled.Sources);
        Assert.Equal(sampled.Values.ToArray(), Betweenness.Of(graph, seed: 7, mostExact: 50, sources: 60).Values.ToArray());
        Assert.NotEqual(sampled.Values.ToArray(), Betweenness.Of(graph, seed: 8, mostExact: 50, sources: 60).Values.ToArray());
        Assert.InRange(sampled.LargestHalfWidth, 1e-6, 0.1);
        var within = Enumerable.Range(0, graph.NodeCount)
            .Count(node => Math.Abs(sampled.Values[node] - exact.Values[node]) <= sampled.HalfWidths[node] + 1e-12);
        Assert.InRange(within, 0.85 * graph.NodeCount, graph.NodeCount);
    }

    [Fact]
    public void OffersAndLapses_AreNoEdges() => Assert.Equal(
        0,
        CollaborationGraph.Of(
        [
            new(1, 101, PartnerSector.Media, PartnerRole.Publicity, EngagementStatus.Offered),
            new(1, 102, PartnerSector.Media, PartnerRole.Publicity, EngagementStatus.Lapsed),
        ]).NodeCount);

    [Fact]
    public void Chain_OfAHundredThousand_IsWalkedWithoutRecursion()
    {
        var chain = Enumerable.Range(0, 50_000).SelectMany(i => new[] { Engagements.Agreed(i, i), Engagements.Agreed(i, i + 1) });
        var structure = GraphStructure.Of(CollaborationGraph.Of(chain));
        Assert.Equal([100_001], structure.Sizes.ToArray());
        Assert.Equal(100_000, structure.Bridges.Length);
    }

    /// <summary>
    /// A bridge is an edge whose removal makes one more component; an articulation a node whose removal does: by the definition.
    /// </summary>
    [Property(MaxTest = 60)]
    public Property Structure_OfAnyGraph_IsWhatRemovingPartsShows() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<int>().Select(i => Math.Abs(i % 7)).Two().NonEmptyListOf().Select(pairs => pairs.Take(14).ToList()).ToArbitrary(),
        pairs =>
        {
            var facts = pairs.Select(pair => Engagements.Agreed(pair.Item1, pair.Item2)).Distinct().ToList();
            var graph = CollaborationGraph.Of(facts);
            var structure = GraphStructure.Of(graph);
            var count = structure.Sizes.Length;
            var bridges = structure.Bridges.Select(b => (graph.PartnerIds[b.From], graph.SiteIds[b.To - graph.PartnerIds.Length])).ToHashSet();
            foreach (var fact in facts)
            {
                // Without the edge its ends stay as nodes: a lone end is a component of its own and no longer in the graph.
                var without = facts.Where(other => other != fact).ToList();
                var rest = CollaborationGraph.Of(without);
                var lone = (rest.PartnerIds.Contains(fact.PartnerId) ? 0 : 1) + (rest.SiteIds.Contains(fact.SiteId) ? 0 : 1);
                if (bridges.Contains((fact.PartnerId, fact.SiteId)) != GraphStructure.Of(rest).Sizes.Length + lone > count) return false;
            }

            return graph.PartnerIds.Select((id, node) =>
            {
                var rest = CollaborationGraph.Of(facts.Where(fact => fact.PartnerId != id));
                var lone = facts.Where(fact => fact.PartnerId == id).Count(fact => !rest.SiteIds.Contains(fact.SiteId));
                return structure.IsArticulation(node) == GraphStructure.Of(rest).Sizes.Length + lone > count;
            }).All(holds => holds);
        });

    private static int NodeOfSite(int id) => Graph.PartnerIds.Length + Graph.SiteIds.IndexOf(id);

    private static int IdOf(int node) => Graph.IsPartner(node) ? Graph.PartnerIds[node] : Graph.SiteIds[node - Graph.PartnerIds.Length];
}
