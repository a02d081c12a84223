using Sedz.Schema;

namespace Sedz.Analytics.Models;

/// <summary>A figure of a simpler way on the same data.</summary>
/// <param name="Key">Stable name, such as <c>base_rate</c>.</param>
/// <param name="Label">What the simpler way is.</param>
/// <param name="Value">Its figure, finite.</param>
/// <param name="Allowance">By what share of it the model may be worse, 0 or more: 0.02 for 2 %.</param>
public sealed record ModelBaseline(string Key, LocalizedText Label, double Value, double Allowance = 0);
