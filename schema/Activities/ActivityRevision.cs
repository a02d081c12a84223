namespace Sedz.Schema.Activities;

/// <summary>What a plan said before it was corrected or cancelled. Revisions are never changed.</summary>
public sealed class ActivityRevision
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The activity.</summary>
    public int ActivityId { get; init; }

    /// <summary>The activity.</summary>
    public Activity? Activity { get; init; }

    /// <summary>Which of the nine activities it was.</summary>
    public ProgrammeActivity Kind { get; init; }

    /// <summary>What was to be done, in words.</summary>
    public string? Title { get; init; }

    /// <summary>The first day of the plan.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>The last day of the plan.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>What was to be reached.</summary>
    public ActivityFigures Planned { get; init; } = new();

    /// <summary>Why it was corrected or cancelled, personal data masked.</summary>
    public required string Reason { get; init; }

    /// <summary>When it was (UTC).</summary>
    public DateTime ReplacedAt { get; init; }

    /// <summary>Who did it: a person's account, or the role until people can sign in.</summary>
    public required string ReplacedBy { get; init; }
}
