namespace Sedz.Analytics.Hazards;

/// <summary>One Gamma distribution in a mixture.</summary>
/// <param name="Weight">Its share of the mixture; the shares sum to 1.</param>
/// <param name="Shape">a, above 0.</param>
/// <param name="Rate">b in years, above 0; the mean is a/b events a year.</param>
public readonly record struct GammaComponent(double Weight, double Shape, double Rate);
