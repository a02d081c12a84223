namespace Sedz.Analytics.ValueChains;

/// <summary>Stock at the end less stock at the start.</summary>
/// <param name="Quantity">How much; negative where the stock shrank.</param>
/// <param name="Unit">A unit of mass.</param>
public sealed record StockChange(decimal Quantity, string Unit);
