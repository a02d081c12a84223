using Sedz.Schema;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>One thing that is not known for certain. Sites whose evidence is the same share it, and so its draw.</summary>
/// <param name="Criterion">The criterion that it is part of.</param>
/// <param name="Key">The indicator's stable name.</param>
/// <param name="Label">What it is.</param>
/// <param name="IsUnknown">True for what nobody has stated; false for a number that is known with an interval.</param>
/// <param name="First">The first of its choices.</param>
/// <param name="Count">The number of its choices: sources that may be the right one; 1 for what is not a rate.</param>
internal readonly record struct UncertainDatum(
    Criterion Criterion, string Key, LocalizedText Label, bool IsUnknown, int First, int Count);
