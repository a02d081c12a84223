using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Publicity;

/// <summary>
/// A training (R3.3): of staff of the Ministry's agencies, who carry the knowledge into the areas, or of people there.
/// </summary>
public sealed class Training
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>What is taught, in Thai.</summary>
    public required string TitleTh { get; set; }

    /// <summary>The same in English, where it was written.</summary>
    public string? TitleEn { get; set; }

    /// <summary>Who is trained.</summary>
    public TrainingAudience Audience { get; set; }

    /// <summary>Who trains, in words, personal data masked; null when not known.</summary>
    public string? OrganiserText { get; set; }

    /// <summary>Number of the organisation that trains, where it is among the partners.</summary>
    public int? PartnerId { get; set; }

    /// <summary>The organisation that trains, where it is among the partners.</summary>
    public Partner? Partner { get; init; }

    /// <summary>Code of the province that it is held in or for; null for the whole country.</summary>
    public string? ProvinceCode { get; set; }

    /// <summary>The province that it is held in or for; null for the whole country.</summary>
    public Province? Province { get; init; }

    /// <summary>Number of the site that it is held at; null for none.</summary>
    public int? SiteId { get; set; }

    /// <summary>The site that it is held at; null for none.</summary>
    public Site? Site { get; init; }

    /// <summary>Where it is held, in words, personal data masked; null when not known.</summary>
    public string? Venue { get; set; }

    /// <summary>The first day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>The last day, not before the first.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>How many hours it takes, over 0; null when not known.</summary>
    public double? Hours { get; set; }

    /// <summary>How many can take part, over 0; null when not known.</summary>
    public int? Seats { get; set; }

    /// <summary>How many took part, 0 or more; null when nobody has said, which is not zero.</summary>
    public int? Attended { get; set; }

    /// <summary>Whether the public may see it. One at a site is seen with its site alone.</summary>
    public bool Published { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
