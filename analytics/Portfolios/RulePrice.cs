namespace Sedz.Analytics.Portfolios;

/// <summary>What one rule costs: how much more the choice would be worth without it, all other rules kept.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Price">The value given up, in sums of scores, 0 or more; null when no choice was found with or without it.</param>
/// <param name="Uncertainty">
/// How far the price may be off because a choice was not proved best, in the same unit; 0 when both were. Null without a price.
/// </param>
public sealed record RulePrice(PortfolioRule Rule, double? Price, double? Uncertainty);
