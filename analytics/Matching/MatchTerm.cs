using Sedz.Schema;

namespace Sedz.Analytics.Matching;

/// <summary>One named part of what a place costs a worker.</summary>
/// <param name="Key">A stable name: <c>distance</c>, <c>skill</c>, <c>wage</c>, <c>province</c>.</param>
/// <param name="Value">The part before its weight, 0 (best) to 1.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Cost">Its share of the cost, a whole number; those of all terms sum to the cost of the arc.</param>
/// <param name="Text">What it is, in words.</param>
public sealed record MatchTerm(string Key, double Value, double Weight, int Cost, LocalizedText Text);
