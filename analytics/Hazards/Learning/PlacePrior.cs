using System.Collections.Immutable;

namespace Sedz.Analytics.Hazards.Learning;

/// <summary>The prior of one place, learnt without its own record.</summary>
/// <param name="Code">Code of the place.</param>
/// <param name="MeanRate">μ, events a year at the level of the whole window, above 0.</param>
/// <param name="Baseline">The mean before its factors.</param>
/// <param name="Factors">What multiplies the baseline; empty where the mean is that of all places or the least that may be said.</param>
public sealed record PlacePrior(string Code, double MeanRate, double Baseline, ImmutableArray<PriorFactor> Factors);
