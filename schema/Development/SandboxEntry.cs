using Sedz.Schema.Sites;

namespace Sedz.Schema.Development;

/// <summary>
/// An innovation that is tried at a site under public-service reform (Policy Sandbox, R2.3): which rule is done in another way, and what
/// came of it.
/// </summary>
public sealed class SandboxEntry
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>The law or rule that is to be tried in another way, personal data masked.</summary>
    public required string Rule { get; set; }

    /// <summary>What is done in its place, personal data masked.</summary>
    public required string Instead { get; set; }

    /// <summary>The agency that the rule belongs to; null when not known.</summary>
    public string? Agency { get; set; }

    /// <summary>Whether that agency agrees.</summary>
    public Answer AgencyAgrees { get; set; }

    /// <summary>The first day of the trial; null while it is not fixed.</summary>
    public DateOnly? StartsOn { get; set; }

    /// <summary>The last day of the trial; null while it is not fixed.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>What came of it, in words, personal data masked; null while nobody has said.</summary>
    public string? Result { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
