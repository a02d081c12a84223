using Sedz.Schema.Activities;
using Sedz.Schema.Sites;

namespace Sedz.Api.Activities;

/// <summary>A report as it is told, whichever mutation tells it.</summary>
/// <param name="StartsOn">First day of the period.</param>
/// <param name="EndsOn">Last day of the period.</param>
/// <param name="Reached">What was reached in it.</param>
/// <param name="Progress">How much of the whole plan is done at its end.</param>
/// <param name="Evidence">What supports it, in words.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
internal sealed record ReportTerms(
    DateOnly StartsOn, DateOnly EndsOn, ActivityFigures Reached, double? Progress, string? Evidence, Attestation Attestation)
{
    /// <summary>What a first report tells.</summary>
    public static ReportTerms Of(ReportActivityInput input) =>
        new(input.StartsOn, input.EndsOn, FiguresOf(input.Reached), input.Progress, input.Evidence, input.Attestation);

    /// <summary>What a correction tells.</summary>
    public static ReportTerms Of(CorrectActivityReportInput input) =>
        new(input.StartsOn, input.EndsOn, FiguresOf(input.Reached), input.Progress, input.Evidence, input.Attestation);

    /// <summary>The figures of an input; nothing said where there is none.</summary>
    public static ActivityFigures FiguresOf(ActivityFiguresInput? input) => input is null ? new() : new()
    {
        MoneyBaht = input.MoneyBaht,
        Trained = input.Trained,
        Employed = input.Employed,
        DevelopmentVolunteers = input.DevelopmentVolunteers,
        DisasterVolunteers = input.DisasterVolunteers,
        Entrepreneurs = input.Entrepreneurs,
    };
}
