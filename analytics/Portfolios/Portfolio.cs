using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.Portfolios;

/// <summary>A choice of sites under a budget, and how good it is known to be.</summary>
public sealed record Portfolio
{
    /// <summary>How good the choice is known to be.</summary>
    public required PortfolioStatus Status { get; init; }

    /// <summary>Positions of the chosen sites in the problem's list, rising; empty without a choice.</summary>
    public ImmutableArray<int> Chosen { get; init; } = [];

    /// <summary>Sum of the scores of the chosen sites; null without a choice.</summary>
    public double? Value { get; init; }

    /// <summary>No choice is worth more than this; null without a choice.</summary>
    public double? Bound { get; init; }

    /// <summary>
    /// (<see cref="Bound"/> − <see cref="Value"/>) / <see cref="Bound"/>: 0 when the choice is proved best; null without one.
    /// </summary>
    public double? Gap => Value is null ? null : Bound > 0 ? Math.Max(0, (Bound.Value - Value.Value) / Bound.Value) : 0;

    /// <summary>What the chosen sites cost together, in baht.</summary>
    public long CostBaht { get; init; }

    /// <summary>The price of each rule, in the order of the rules.</summary>
    public ImmutableArray<RulePrice> Prices { get; init; } = [];

    /// <summary>What stands in the way when no choice meets every rule.</summary>
    public ImmutableArray<LocalizedText> Obstacles { get; init; } = [];
}
