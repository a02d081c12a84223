using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>A criterion that a ranking is made without, since no listed site has data on it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Text">What that means for the ranking.</param>
public sealed record OmittedCriterion(Criterion Criterion, LocalizedText Text);
