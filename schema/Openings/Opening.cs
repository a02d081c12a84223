using Sedz.Schema.Activities;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Openings;

/// <summary>Work that a site offers: what, for how many, when and for what wage.</summary>
public sealed class Opening
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Number of the site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>
    /// Occupation asked for: code of ISCO-08, one to four digits; a worker of any code that begins with it fits. Empty when anybody fits.
    /// </summary>
    public string? OccupationCode { get; init; }

    /// <summary>The work in words, personal data masked.</summary>
    public string? Title { get; init; }

    /// <summary>The skills that are required or wished.</summary>
    public List<OpeningSkill> Skills { get; init; } = [];

    /// <summary>How many people are sought; 1 or more.</summary>
    public int Headcount { get; init; }

    /// <summary>The first day of work; empty while it is not fixed.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The last day of work; empty for work without an end, or while it is not fixed.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Wage in baht a month. Empty while it is not known, which is not zero.</summary>
    public int? Wage { get; init; }

    /// <summary>Which of the nine activities (R2.1) the work serves.</summary>
    public ProgrammeActivity Activity { get; init; }

    /// <summary>Whether the opening was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was opened (UTC).</summary>
    public DateTime OpenedAt { get; init; }

    /// <summary>When it was closed (UTC); empty while people are still sought.</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
