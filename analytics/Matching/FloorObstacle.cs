using Sedz.Schema;

namespace Sedz.Analytics.Matching;

/// <summary>A floor that cannot be kept together with the others.</summary>
/// <param name="Floor">The floor.</param>
/// <param name="AtLeast">The floor in people.</param>
/// <param name="MostAlone">The most people of the group that could be placed if no other group took a place.</param>
/// <param name="Text">The same in words.</param>
public sealed record FloorObstacle(PlacementFloor Floor, long AtLeast, long MostAlone, LocalizedText Text);
