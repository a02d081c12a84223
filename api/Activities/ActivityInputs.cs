using GraphQL;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Activities;
using Sedz.Schema.Sites;

namespace Sedz.Api.Activities;

/// <summary>Numbers of a plan or report. What is left out nobody has said, which is not zero.</summary>
/// <param name="MoneyBaht">Money in baht, to the satang, 0 or more.</param>
/// <param name="Trained">People trained, 0 or more.</param>
/// <param name="Employed">People given work, 0 or more.</param>
/// <param name="DevelopmentVolunteers">Volunteers for development, 0 or more.</param>
/// <param name="DisasterVolunteers">Volunteers for disasters, 0 or more.</param>
/// <param name="Entrepreneurs">Entrepreneurs who started, 0 or more.</param>
public sealed record ActivityFiguresInput(
    decimal? MoneyBaht = null,
    int? Trained = null,
    int? Employed = null,
    int? DevelopmentVolunteers = null,
    int? DisasterVolunteers = null,
    int? Entrepreneurs = null);

/// <summary>A plan of a site.</summary>
/// <param name="SiteId">Global id of the site.</param>
/// <param name="Kind">Which of the nine activities.</param>
/// <param name="StartsOn">First day, CE.</param>
/// <param name="EndsOn">Last day, not before the first.</param>
/// <param name="Title">What is to be done, in words; personal data are masked.</param>
/// <param name="Planned">What is to be reached by the last day.</param>
public sealed record PlanActivityInput(
    [property: Id] string SiteId,
    ProgrammeActivity Kind,
    DateOnly StartsOn,
    DateOnly EndsOn,
    string? Title = null,
    ActivityFiguresInput? Planned = null);

/// <summary>A correction of a plan. What is left out stays as it is; what the plan said before is kept.</summary>
/// <param name="ActivityId">Global id of the activity.</param>
/// <param name="Version">The version that the correction is of.</param>
/// <param name="Reason">Why; personal data are masked.</param>
/// <param name="Kind">Which of the nine activities.</param>
/// <param name="StartsOn">First day, CE.</param>
/// <param name="EndsOn">Last day, not before the first.</param>
/// <param name="Title">What is to be done, in words.</param>
/// <param name="Planned">All that is to be reached, in the place of what was said before.</param>
public sealed record CorrectActivityInput(
    [property: Id] string ActivityId,
    int Version,
    string Reason,
    Optional<ProgrammeActivity> Kind = default,
    Optional<DateOnly> StartsOn = default,
    Optional<DateOnly> EndsOn = default,
    Optional<string?> Title = default,
    Optional<ActivityFiguresInput> Planned = default);

/// <summary>A plan to cancel.</summary>
/// <param name="ActivityId">Global id of the activity.</param>
/// <param name="Version">The version that is cancelled.</param>
/// <param name="Reason">Why; personal data are masked.</param>
public sealed record CancelActivityInput([property: Id] string ActivityId, int Version, string Reason);

/// <summary>What an activity reached in a period.</summary>
/// <param name="ActivityId">Global id of the activity.</param>
/// <param name="StartsOn">First day of the period, CE.</param>
/// <param name="EndsOn">Last day of the period, today at the latest.</param>
/// <param name="Reached">What was reached in it; who was counted in an earlier report is not counted again.</param>
/// <param name="Progress">How much of the whole plan is done at its end, 0 to 1.</param>
/// <param name="Evidence">What supports it, in words; personal data are masked.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record ReportActivityInput(
    [property: Id] string ActivityId,
    DateOnly StartsOn,
    DateOnly EndsOn,
    ActivityFiguresInput? Reached = null,
    double? Progress = null,
    string? Evidence = null,
    Attestation Attestation = Attestation.Stated);

/// <summary>A report in the place of an earlier one, whole. The earlier one is kept and no longer counts.</summary>
/// <param name="ReportId">Global id of the earlier report.</param>
/// <param name="Reason">Why it is corrected; personal data are masked.</param>
/// <param name="StartsOn">First day of the period, CE.</param>
/// <param name="EndsOn">Last day of the period, today at the latest.</param>
/// <param name="Reached">What was reached in it.</param>
/// <param name="Progress">How much of the whole plan is done at its end, 0 to 1.</param>
/// <param name="Evidence">What supports it, in words; personal data are masked.</param>
/// <param name="Attestation">Stated, or verified by an officer.</param>
public sealed record CorrectActivityReportInput(
    [property: Id] string ReportId,
    string Reason,
    DateOnly StartsOn,
    DateOnly EndsOn,
    ActivityFiguresInput? Reached = null,
    double? Progress = null,
    string? Evidence = null,
    Attestation Attestation = Attestation.Stated);

/// <summary>A report to withdraw. It is kept and no longer counts.</summary>
/// <param name="ReportId">Global id of the report.</param>
/// <param name="Reason">Why; personal data are masked.</param>
public sealed record WithdrawActivityReportInput([property: Id] string ReportId, string Reason);
