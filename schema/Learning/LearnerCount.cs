namespace Sedz.Schema.Learning;

/// <summary>
/// How many learners came in a period. It is never changed: a correction is a count of its own, which stands in the place of the earlier
/// one. No two counts of a place that stand have a day in common, so that they can be added up.
/// </summary>
public sealed class LearnerCount
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The place of learning, by its site.</summary>
    public int SiteId { get; init; }

    /// <summary>The place of learning.</summary>
    public LearningPlace? Place { get; init; }

    /// <summary>The first day of the period.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>How many learners came, 0 or more.</summary>
    public int Learners { get; init; }

    /// <summary>What supports the count, in words, personal data masked.</summary>
    public string? Evidence { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime RecordedAt { get; init; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When another count of the same days took its place (UTC); null while it stands.</summary>
    public DateTime? ReplacedAt { get; set; }
}
