using Sedz.Schema;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>What a preset says.</summary>
/// <param name="Key">The preset.</param>
/// <param name="Name">The name that people read.</param>
/// <param name="Rationale">Why the weights are what they are, and what the preset does not do.</param>
/// <param name="Weights">The weights.</param>
public sealed record PresetWeights(WeightPreset Key, LocalizedText Name, LocalizedText Rationale, CriterionWeights Weights);
