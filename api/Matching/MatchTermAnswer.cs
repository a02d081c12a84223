using Sedz.Schema;

namespace Sedz.Api.Matching;

/// <summary>One named part of what a match costs.</summary>
/// <param name="Key">A stable name: <c>distance</c>, <c>skill</c>, <c>wage</c>, <c>province</c>.</param>
/// <param name="Cost">Its share of the cost, in whole units; those of all terms sum to the cost of the match.</param>
/// <param name="Text">What it is, in words.</param>
public sealed record MatchTermAnswer(string Key, int Cost, LocalizedText Text);
