using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains;

/// <summary>How a mass is spread over the months of the year.</summary>
/// <param name="Shares">Twelve shares from January on that sum to 1; empty when not known.</param>
/// <param name="Concentration">
/// Σ share²: 1 when all of it falls in one month, 1/12 when every month has the same; or why there is none.
/// </param>
public sealed record ChainSeason(ImmutableArray<double> Shares, ChainFigure Concentration)
{
    /// <summary>How many equal months would be as concentrated, 1 to 12; null when not known.</summary>
    public double? EffectiveMonths => Concentration.Value is { } value ? (double)(1 / value) : null;
}
