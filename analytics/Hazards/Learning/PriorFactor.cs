namespace Sedz.Analytics.Hazards.Learning;

/// <summary>By how much one term multiplies the prior mean of a place.</summary>
/// <param name="Term">The term.</param>
/// <param name="Factor">
/// e^(w·x) of a regression, e^φ of trees with φ the term's Shapley value; above 0; 1 changes nothing. Baseline times all factors is the
/// prior mean, exactly but for rounding.
/// </param>
/// <param name="IsKnown">Whether the place's own value was known; when not, it took the mean of the others.</param>
public readonly record struct PriorFactor(PriorTerm Term, double Factor, bool IsKnown);
