using Sedz.Schema.Imports;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Activities;

/// <summary>
/// A site's plan of one of the nine activities (R2.1): when, and what is to be reached. A plan that is corrected keeps what it said before
/// (<see cref="Revisions"/>); what came of it stands in its reports.
/// </summary>
public sealed class Activity : IImportedRecord
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Number of the site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>Which of the nine activities.</summary>
    public ProgrammeActivity Kind { get; set; }

    /// <summary>What is to be done, in words, personal data masked; null when nobody said.</summary>
    public string? Title { get; set; }

    /// <summary>The first day of the plan.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>The last day of the plan, not before the first. What is planned counts in the period that this day falls in.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>What is to be reached by the last day.</summary>
    public ActivityFigures Planned { get; set; } = new();

    /// <summary>What was reached, period by period, and what earlier reports said that were corrected.</summary>
    public List<ActivityReport> Reports { get; init; } = [];

    /// <summary>What the plan said before each correction.</summary>
    public List<ActivityRevision> Revisions { get; init; } = [];

    /// <summary>When the plan was cancelled (UTC); null while it stands. Nothing that a cancelled plan names counts as planned.</summary>
    public DateTime? CancelledAt { get; set; }

    /// <summary>The import that made it; null when none did.</summary>
    public int? ImportId { get; init; }

    /// <inheritdoc />
    public int ImportedVersion { get; set; } = 1;

    /// <summary>Whether the activity was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was planned (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last changed or reported on (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change and report, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
