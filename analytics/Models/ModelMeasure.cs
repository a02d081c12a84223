using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>One figure of how well a model does on data that it was not trained on.</summary>
/// <param name="Part">What part of the model it is about, such as a source and hazard; empty for the whole.</param>
/// <param name="Key">Stable name, such as <c>poisson_deviance</c>.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure, finite.</param>
/// <param name="IsLowerBetter">Whether less is better.</param>
/// <param name="Baselines">The same figure of simpler ways; empty where none is comparable.</param>
public sealed record ModelMeasure(
    string Part, string Key, LocalizedText Label, double Value, bool IsLowerBetter, ImmutableArray<ModelBaseline> Baselines)
{
    /// <summary>The first baseline that the model is worse than by more than its allowance; null when there is none.</summary>
    [JsonIgnore]
    public ModelBaseline? Beaten => Baselines.FirstOrDefault(baseline => IsLowerBetter
        ? Value > baseline.Value + Math.Abs(baseline.Value) * baseline.Allowance
        : Value < baseline.Value - Math.Abs(baseline.Value) * baseline.Allowance);
}
