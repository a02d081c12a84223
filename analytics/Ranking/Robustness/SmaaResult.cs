using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>What <see cref="Smaa"/> finds. All shares are of the draws, 0..1, with a standard error of at most ½/√draws.</summary>
/// <param name="Acceptability">
/// For each alternative, the share of draws in which it takes place 1, 2, … n. A row sums to 1; where alternatives tie they share the
/// better place, so a column may sum to more or less than 1.
/// </param>
/// <param name="CentralWeights">
/// For each alternative, the mean of the weights of the draws in which it is first: the typical preference that it wins under. Null for one
/// that is never first.
/// </param>
/// <param name="Confidence">
/// For each alternative, the share of value draws in which it is first at its central weights; with fixed values 1, or 0 where its central
/// weights lie outside what it wins under. Null for one that is never first.
/// </param>
/// <param name="ExpectedRank">For each alternative, the mean place, from 1.</param>
public sealed record SmaaResult(
    ImmutableArray<ImmutableArray<double>> Acceptability,
    ImmutableArray<ImmutableArray<double>?> CentralWeights,
    ImmutableArray<double?> Confidence,
    ImmutableArray<double> ExpectedRank);
