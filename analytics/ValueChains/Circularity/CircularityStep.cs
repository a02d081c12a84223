namespace Sedz.Analytics.ValueChains.Circularity;

/// <summary>One step of the calculation.</summary>
/// <param name="Symbol">The symbol, such as <c>LFI</c>.</param>
/// <param name="Formula">How it was worked out.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Kilograms, or 1.</param>
public sealed record CircularityStep(string Symbol, string Formula, decimal Value, string Unit);
