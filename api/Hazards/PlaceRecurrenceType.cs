using Sedz.Analytics.Hazards;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.Hazards;

/// <summary>How the recurrence of a hazard at a place is shown.</summary>
public sealed class PlaceRecurrenceType : RecordType<PlaceRecurrence>
{
    /// <summary>The furthest that a probability is told ahead.</summary>
    private const int MostYears = 1000;

    private const string YearsArgument = "years";

    /// <summary>Lists the fields.</summary>
    public PlaceRecurrenceType()
    {
        this.Public();
        Name = "HazardRecurrence";
        Property(p => p.Hazard);
        Pooled(
            "ratePerYear", "Expected number of times a year: all sources with equal weight. Null when nothing gives a rate.",
            rate => rate.Mean);
        Pooled("low", "The lower end of the 90 % interval of the rate.", rate => rate.Low);
        Pooled("high", "The upper end of the 90 % interval of the rate.", rate => rate.High);
        Pooled("returnPeriodYears", "Years between two times, 1 / rate.", rate => rate.ReturnPeriodYears);
        Pooled("priorShare", "How much of the rate comes from other places, 0 to 1.", rate => 1 - rate.OwnShare);
        Computed(
                "probabilityWithin",
                "The chance of at least one time within a number of years, 0 to 1.",
                (place, context) =>
                {
                    var years = YearsOf(context);
                    return place.Recurrence?.Pooled.ProbabilityWithin(years);
                })
            .Argument<int>(YearsArgument, $"Years ahead, 0 to {MostYears}.");
        Computed("evidenceLevel", "The loosest level of evidence among the sources.", (place, _) => place.Recurrence?.Level);
        Computed(
            "disagreement", "How far the sources disagree: the highest of their rates over the lowest; 1 for a single source.",
            (place, _) => place.Recurrence?.Disagreement);
        Computed(
            "sources", "Each source by itself, in order of its code.",
            (place, _) => (place.Recurrence?.Sources ?? []).Select(SourceRecurrenceAnswer.Of).ToList());
        Property(p => p.EventYears);
        Property(p => p.Frequencies);
        Property(p => p.WhyNoRate);
    }

    private static int YearsOf(FieldContext context) => context.Argument<int>(YearsArgument) is var years and >= 0 and <= MostYears
        ? years
        : throw RequestError.Invalid($"{YearsArgument} ต้องเป็น 0 ถึง {MostYears}", $"{YearsArgument} must be 0 to {MostYears}.");

    private void Pooled(string name, string description, Func<RecurrencePosterior, double> number) =>
        Computed(name, description, (place, _) => place.Recurrence is { } recurrence ? number(recurrence.Pooled) : (double?)null);
}
