namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>How many times one thing matters as much as another. The other way round it is the reciprocal.</summary>
/// <param name="Row">The one thing, from 1.</param>
/// <param name="Column">The other, from 1; always the later of the two.</param>
/// <param name="Value">Above 1 when the row matters more, below 1 when the column does.</param>
public readonly record struct AhpJudgement(int Row, int Column, double Value);
