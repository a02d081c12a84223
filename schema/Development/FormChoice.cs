using Sedz.Schema.Sites;

namespace Sedz.Schema.Development;

/// <summary>
/// That a province settled on a form of development for a site (R2.3). A site may have several at once. A choice that is given up stays on
/// record with its end.
/// </summary>
public sealed class FormChoice
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>The form.</summary>
    public DevelopmentForm Form { get; init; }

    /// <summary>
    /// Name of the royal initiative or of the science, where the form leaves it open; null for the other forms.
    /// </summary>
    public string? Named { get; init; }

    /// <summary>The day on which it was chosen.</summary>
    public DateOnly ChosenOn { get; init; }

    /// <summary>Why it fits the problem of the area, in words, personal data masked.</summary>
    public required string Reason { get; init; }

    /// <summary>What the choice rests on, such as a resolution of the committee; null when nobody said.</summary>
    public string? Basis { get; init; }

    /// <summary>The day on which it was given up; null while it stands.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Why it was given up; null while it stands.</summary>
    public string? EndReason { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string RecordedBy { get; init; }
}
