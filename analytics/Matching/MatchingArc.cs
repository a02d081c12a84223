namespace Sedz.Analytics.Matching;

/// <summary>A place that a class of workers could take.</summary>
/// <param name="Opening">Number of the opening in its graph.</param>
/// <param name="Cost">What it costs to place one of them there, in the units of <see cref="MatchingCosts.Scale"/>; exact.</param>
public readonly record struct MatchingArc(int Opening, int Cost);
