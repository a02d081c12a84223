using Sedz.Schema.Activities;

namespace Sedz.Api.Imports.Activities;

/// <summary>The plan that an accepted row names, and the report that it brings, if any.</summary>
internal sealed record ActivityDraft(
    int SiteId,
    string SiteCode,
    ProgrammeActivity Kind,
    string? Title,
    DateOnly StartsOn,
    DateOnly EndsOn,
    ActivityFigures Planned,
    ReportDraft? Report);

/// <summary>What was reached in a period.</summary>
internal sealed record ReportDraft(DateOnly StartsOn, DateOnly EndsOn, ActivityFigures Reached, double? Progress, string? Evidence);
