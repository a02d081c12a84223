using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards;

/// <summary>Rates drawn toward their common mean, each as far as its own record is thin.</summary>
/// <param name="Rates">weight × raw rate + (1 − weight) × prior mean, in the order given.</param>
/// <param name="RawRates">count / exposure; null where nothing was observed.</param>
/// <param name="Weights">How much of a rate is the place's own, 0..1; 0 where nothing was observed.</param>
/// <param name="PriorMean">All counts over all exposures.</param>
/// <param name="PriorVariance">
/// The variance of the true rates between places, by moments; 0 when the places differ no more than chance allows.
/// </param>
/// <param name="Outcome">What the moments could say.</param>
public sealed record ShrunkenRates(
    ImmutableArray<double> Rates,
    ImmutableArray<double?> RawRates,
    ImmutableArray<double> Weights,
    double PriorMean,
    double PriorVariance,
    ShrinkageOutcome Outcome);
