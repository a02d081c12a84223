using Sedz.Schema;

namespace Sedz.Analytics.Ranking;

/// <summary>A published part of a criterion.</summary>
/// <param name="Key">The stable name of the indicator.</param>
/// <param name="Label">What it is.</param>
/// <param name="Share">Its part of the criterion, 0..1.</param>
/// <param name="Rationale">Why it has this part.</param>
public sealed record IndicatorDefinition(string Key, LocalizedText Label, double Share, LocalizedText Rationale);
