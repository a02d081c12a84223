using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains.Drawing;

/// <summary>A link of a drawing: all flows of one material and role between two nodes.</summary>
/// <param name="Source">Id of the node that it leaves.</param>
/// <param name="Target">Id of the node that it reaches.</param>
/// <param name="Label">The material.</param>
/// <param name="Role">What it is to the stage that it leaves.</param>
/// <param name="Value">Its width, over 0.</param>
/// <param name="ClosesLoop">Whether it closes a loop: without the links that do, the drawing has none.</param>
/// <param name="Flows">Ids of its flows, by id.</param>
public sealed record SankeyLink(
    string Source, string Target, LocalizedText Label, FlowRole Role, decimal Value, bool ClosesLoop, ImmutableArray<string> Flows);
