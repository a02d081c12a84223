using Sedz.Schema.Activities;

namespace Sedz.Analytics.Activities;

/// <summary>A plan with what came of it.</summary>
/// <param name="SiteId">Number of the site.</param>
/// <param name="Kind">Which of the nine activities.</param>
/// <param name="StartsOn">First day of the plan.</param>
/// <param name="EndsOn">Last day of the plan.</param>
/// <param name="Cancelled">Whether the plan was cancelled: then nothing of it counts as planned, and what was reached still does.</param>
/// <param name="Planned">What is planned.</param>
/// <param name="Reports">The reports that count, in any order, none with a day in common with another.</param>
public sealed record ActivityFacts(
    int SiteId,
    ProgrammeActivity Kind,
    DateOnly StartsOn,
    DateOnly EndsOn,
    bool Cancelled,
    ActivityFigures Planned,
    IReadOnlyList<ReportFacts> Reports);
