namespace Sedz.Analytics.Ranking;

/// <summary>A corner of a value function.</summary>
/// <param name="At">The number, in the unit of the indicator.</param>
/// <param name="Value">Its value, 0..1.</param>
public readonly record struct CutOff(double At, double Value);
