using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>The places that a site takes in the draws.</summary>
/// <param name="Expected">The mean place, from 1.</param>
/// <param name="Low">The place that 5 % of the draws are in or before: the best end. Exact up to 128, then down to 1/32 of itself.</param>
/// <param name="High">
/// The place that 95 % of the draws are in or before: the worst end. Exact up to 128, then down to 1/32 of itself.
/// </param>
/// <param name="First">The share of draws in place 1, 2, … 10, or as many as there are sites.</param>
/// <param name="CentralWeights">
/// The mean weights of the draws in which it is first, one for each criterion that counts; null for a site that never is.
/// </param>
/// <param name="Confidence">
/// The share of draws of values in which it is first at its central weights; null with them. Its rivals are the sites that are first in
/// some draw.
/// </param>
public sealed record SitePlaces(
    double Expected,
    int Low,
    int High,
    ImmutableArray<double> First,
    ImmutableArray<double>? CentralWeights,
    double? Confidence);
