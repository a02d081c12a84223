using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema;

namespace Sedz.Api.Hazards;

/// <summary>What other places say of a rate before the place's own record is looked at.</summary>
/// <param name="Method">How it was found.</param>
/// <param name="RatePerYear">Expected number of times a year by it, at the level at which the rate is told.</param>
/// <param name="WeightInYears">How many years of the place's own record weigh as much.</param>
/// <param name="ReferencePlaces">Number of places that it rests on.</param>
/// <param name="LearntAt">Code of the place for which a model has learnt it; null where it is one mean for all places.</param>
/// <param name="BaselinePerYear">The rate before the factors; null without factors.</param>
/// <param name="Factors">
/// What multiplies the baseline: baseline times all factors is the rate. Empty where it is one mean for all places.
/// </param>
public sealed record RecurrencePriorAnswer(
    LocalizedText Method,
    double RatePerYear,
    double WeightInYears,
    int ReferencePlaces,
    string? LearntAt,
    double? BaselinePerYear,
    IReadOnlyList<RecurrencePriorFactorAnswer> Factors)
{
    /// <summary>A prior as clients see it.</summary>
    /// <param name="prior">The prior that spoke.</param>
    /// <param name="learnt">How it was learnt; null where it was not.</param>
    public static RecurrencePriorAnswer Of(RecurrencePrior prior, LearntPrior? learnt)
    {
        ArgumentNullException.ThrowIfNull(prior);
        return new(
            PriorWords.Of(learnt?.Method ?? PriorMethod.Plain),
            prior.MeanRate * prior.Level,
            prior.Years,
            prior.Places,
            learnt?.Place.Code,
            learnt is { Place.Factors.IsEmpty: false } ? learnt.Place.Baseline * prior.Level : null,
            [
                .. (learnt?.Place.Factors ?? []).Select(factor =>
                    new RecurrencePriorFactorAnswer(PriorWords.Of(factor.Term), factor.Factor, factor.IsKnown)),
            ]);
    }
}
