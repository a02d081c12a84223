using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>What one source by itself says of the rate of a hazard at a place.</summary>
/// <param name="Id">Code of the source.</param>
/// <param name="RatePerYear">Expected number of times a year.</param>
/// <param name="Low">The lower end of the 90 % interval of the rate.</param>
/// <param name="High">The upper end of the 90 % interval of the rate.</param>
/// <param name="ReturnPeriodYears">Years between two times, 1 / rate.</param>
/// <param name="TimesFrom">The least number of times it counted; null when it does not cover the place.</param>
/// <param name="TimesTo">The greatest number of times it counted; more than the least where it gives a class of frequency.</param>
/// <param name="Years">Years over which it counted.</param>
/// <param name="FromYear">First year (CE) of its observation window.</param>
/// <param name="ToYear">Last year (CE) of its observation window.</param>
/// <param name="EvidenceLevel">How closely its records are tied to the place.</param>
/// <param name="PriorShare">How much of the rate comes from other places, 0 to 1.</param>
/// <param name="OwnShare">How much of the rate is the place's own record: 1 − the share of other places.</param>
/// <param name="LevelShift">
/// How the source's national level changed: the rate is told at the level of its latest ten years. Null where the window is too short to
/// tell.
/// </param>
/// <param name="Prior">What other places say, before the place's own record is looked at; null where no other place is covered.</param>
public sealed record SourceRecurrenceAnswer(
    string Id,
    double RatePerYear,
    double Low,
    double High,
    double ReturnPeriodYears,
    int? TimesFrom,
    int? TimesTo,
    int? Years,
    int? FromYear,
    int? ToYear,
    EvidenceLevel EvidenceLevel,
    double PriorShare,
    double OwnShare,
    LevelShiftAnswer? LevelShift,
    RecurrencePriorAnswer? Prior)
{
    /// <summary>A source's statement as clients see it.</summary>
    public static SourceRecurrenceAnswer Of(SourceRecurrence source) => new(
        source.SourceId,
        source.Posterior.Mean,
        source.Posterior.Low,
        source.Posterior.High,
        source.Posterior.ReturnPeriodYears,
        source.Observed?.Low,
        source.Observed?.High,
        source.Observed?.Years,
        source.FromYear,
        source.ToYear,
        source.Level,
        1 - source.Posterior.OwnShare,
        source.Posterior.OwnShare,
        source.Prior.Shift is { } shift ? LevelShiftAnswer.Of(shift) : null,
        source.Prior.IsProper ? RecurrencePriorAnswer.Of(source.Prior, source.Learnt) : null);
}
