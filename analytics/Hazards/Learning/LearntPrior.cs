namespace Sedz.Analytics.Hazards.Learning;

/// <summary>A learnt prior as it speaks at a place.</summary>
/// <param name="Method">How it was learnt.</param>
/// <param name="Place">The place, its mean and what makes the mean.</param>
/// <param name="Prior">The prior, bounded, at the level of the window.</param>
public sealed record LearntPrior(PriorMethod Method, PlacePrior Place, RecurrencePrior Prior);
