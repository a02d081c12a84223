namespace Sedz.Schema.Sites;

/// <summary>
/// What became of a site after the budget came: whether work has started, and when. It is told afterwards, apart from the site's data, and
/// decides nothing about the site; it teaches which sites do start. A site without it is not one that did not start.
/// </summary>
public sealed class SiteStart
{
    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>The day on which work started; empty when it had not started by the end of the round's fiscal year.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>Whether somebody said so, or an officer has seen the work or its papers.</summary>
    public Attestation Attestation { get; set; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime RecordedAt { get; set; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string RecordedBy { get; set; }

    /// <summary>Whether the site started within a fiscal year.</summary>
    /// <param name="startedOn">The day on which work started; null when it had not started by the end of the year.</param>
    /// <param name="endsOn">The last day of the year.</param>
    public static bool IsWithin(DateOnly? startedOn, DateOnly endsOn) => startedOn <= endsOn;
}
