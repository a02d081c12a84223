using Sedz.Schema.Sites;

namespace Sedz.Schema.Learning;

/// <summary>
/// A site as the place of learning that R2.2.3 asks for: whether and since when it is open, what it teaches, and who came. A site without
/// it is not one that teaches nothing: nobody has said.
/// </summary>
public sealed class LearningPlace
{
    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>Whether it is open to learners.</summary>
    public Answer Open { get; set; }

    /// <summary>The day since which it has been open; null when not known or not open.</summary>
    public DateOnly? OpenSince { get; set; }

    /// <summary>Whether somebody said so, or an officer has seen it.</summary>
    public Attestation Attestation { get; set; }

    /// <summary>What it teaches, in its order.</summary>
    public List<CurriculumTopic> Curriculum { get; init; } = [];

    /// <summary>How many learners came, period by period, and what was said before of periods that were corrected.</summary>
    public List<LearnerCount> Learners { get; init; } = [];

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was last recorded (UTC).</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string RecordedBy { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
