using Sedz.Schema.Activities;

namespace Sedz.Api.Imports.Activities;

/// <summary>A report that is there, as far as rows are compared with it.</summary>
internal readonly record struct KnownReport(DateOnly StartsOn, DateOnly EndsOn, ActivityFigures Reached, double? Progress)
{
    /// <summary>Whether it says what a draft says.</summary>
    public bool SaysTheSameAs(ReportDraft draft) =>
        (StartsOn, EndsOn, Progress) == (draft.StartsOn, draft.EndsOn, draft.Progress) && Reached == draft.Reached;

    /// <summary>Whether it has a day in common with a draft.</summary>
    public bool Overlaps(ReportDraft draft) => StartsOn <= draft.EndsOn && draft.StartsOn <= EndsOn;
}
