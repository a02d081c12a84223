using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains.Drawing;

/// <summary>A node of a drawing.</summary>
/// <param name="Id">Id of the stage, <see cref="SankeyDrawing.OutsideId"/> or <see cref="SankeyDrawing.LossId"/>.</param>
/// <param name="Label">What to write beside it.</param>
/// <param name="Kind">The kind of stage; null of outside and of losses.</param>
public sealed record SankeyNode(string Id, LocalizedText Label, StageKind? Kind);
