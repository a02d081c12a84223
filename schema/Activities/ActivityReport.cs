using Sedz.Schema.Sites;

namespace Sedz.Schema.Activities;

/// <summary>
/// What an activity reached in a period. A report is never changed: a correction is a report of its own, which stands in the place of the
/// earlier one. Of one activity no two reports that count have a day in common, so that they can be added up.
/// </summary>
public sealed class ActivityReport
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The activity.</summary>
    public int ActivityId { get; init; }

    /// <summary>The activity.</summary>
    public Activity? Activity { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>The last day of the period: what was reached counts in whatever month or year this day falls in.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>What was reached in the period.</summary>
    public ActivityFigures Reached { get; init; } = new();

    /// <summary>How much of the whole plan is done at the end of the period, 0 to 1; null when nobody said.</summary>
    public double? Progress { get; init; }

    /// <summary>What supports the report, in words: a letter's number, a photograph, minutes. Personal data are masked.</summary>
    public string? Evidence { get; init; }

    /// <summary>Whether somebody said so, or an officer has seen the evidence.</summary>
    public Attestation Attestation { get; init; }

    /// <summary>The day on which it was reported.</summary>
    public DateOnly ReportedOn { get; init; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string ReportedBy { get; init; }

    /// <summary>The report in whose place it stands; null for a first one.</summary>
    public int? CorrectsId { get; init; }

    /// <summary>The report in whose place it stands; null for a first one.</summary>
    public ActivityReport? Corrects { get; init; }

    /// <summary>When it was corrected or withdrawn (UTC); null while it counts.</summary>
    public DateTime? ReplacedAt { get; set; }

    /// <summary>Who corrected or withdrew it; null while it counts.</summary>
    public string? ReplacedBy { get; set; }

    /// <summary>Why it was corrected or withdrawn, personal data masked; null while it counts.</summary>
    public string? ReplaceReason { get; set; }

    /// <summary>The import that made it; null when none did.</summary>
    public int? ImportId { get; init; }

    /// <summary>Whether the report was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }
}
