namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// The judgement that hurts consistency most: the one whose change alone can bring the consistency ratio down furthest. It is a hint where
/// to talk again, never a correction.
/// </summary>
/// <param name="Judgement">The judgement as it was given.</param>
/// <param name="ConsistentValue">The value of least λ_max in its place, the others unchanged. It may lie outside 1/9 to 9.</param>
/// <param name="ConsistencyRatioAfter">The consistency ratio with that value.</param>
public sealed record AhpWorstJudgement(AhpJudgement Judgement, double ConsistentValue, double ConsistencyRatioAfter);
