using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains.Drawing;

/// <summary>A chain ready to be drawn as a Sankey diagram.</summary>
/// <param name="Unit">The unit of the links' values.</param>
/// <param name="Nodes">The nodes that links touch, in the order in which the chain runs; outside comes first, losses last.</param>
/// <param name="Links">The links, by source and target in that order.</param>
/// <param name="LeavesOut">The flows that are not drawn, since they are set apart, or their mass or value is not known.</param>
public sealed record ChainSankey(
    string Unit, ImmutableArray<SankeyNode> Nodes, ImmutableArray<SankeyLink> Links, ImmutableArray<LeftOutPart> LeavesOut);
