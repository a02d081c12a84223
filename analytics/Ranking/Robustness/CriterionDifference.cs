using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>What one criterion adds to the difference of two scores.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight in the ranking.</param>
/// <param name="Value">The value of the site; null when no listed site has data.</param>
/// <param name="OtherValue">The value of the other; null with it.</param>
/// <param name="Difference">Weight × (value − other value).</param>
public sealed record CriterionDifference(Criterion Criterion, double Weight, double? Value, double? OtherValue, double Difference);
