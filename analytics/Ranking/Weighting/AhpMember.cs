namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>One member of a group.</summary>
/// <param name="Own">
/// The weights of the member's judgements alone; null when they leave things unconnected, so that only the group's can be told.
/// </param>
/// <param name="Distance">
/// The part of the whole weight, 0..1, that would have to move to make the member's weights the group's: half of Σ|difference|. Null
/// without own weights.
/// </param>
public sealed record AhpMember(AhpWeights? Own, double? Distance);
