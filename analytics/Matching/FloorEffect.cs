namespace Sedz.Analytics.Matching;

/// <summary>What one floor does.</summary>
/// <param name="Floor">The floor.</param>
/// <param name="Workers">Workers of the group.</param>
/// <param name="AtLeast">The floor in people.</param>
/// <param name="PlacedBefore">People of the group that the matching of least cost places.</param>
/// <param name="Placed">People of the group that the fair matching places; null without one.</param>
/// <param name="PricePerHead">
/// What one person more of this floor costs at the end, in units of cost; 0 where the floor does not bind. Null without a matching,
/// and where everybody of the group must be placed, so that there is no one more.
/// </param>
public sealed record FloorEffect(PlacementFloor Floor, long Workers, long AtLeast, long PlacedBefore, long? Placed, double? PricePerHead);
