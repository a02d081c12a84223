using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>Weights to begin with. A preset is a starting point for the committee, never a recommendation.</summary>
/// <param name="Key">Stable name, upper case, such as <c>EQUAL</c>.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="Rationale">Why the weights are what they are.</param>
/// <param name="Weights">The weights.</param>
public sealed record WeightPreset(string Key, LocalizedText Name, LocalizedText Rationale, CriterionWeights Weights);
