using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking;

/// <summary>Whether the data of a criterion tells the listed sites apart.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Separates">False when all listed sites have the same value, or none has one.</param>
/// <param name="Groups">The number of different values; 0 without values.</param>
/// <param name="LargestGroup">The number of sites with the commonest value.</param>
/// <param name="Text">The same in words, with the reason.</param>
public sealed record CriterionSeparation(Criterion Criterion, bool Separates, int Groups, int LargestGroup, LocalizedText Text);
