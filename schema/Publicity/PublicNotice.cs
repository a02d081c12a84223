using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Publicity;

/// <summary>An announcement to the public (R2.1.9, R3.2): of the programme, of a province or of a site.</summary>
public sealed class PublicNotice
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>What it says in a line, in Thai.</summary>
    public required string TitleTh { get; set; }

    /// <summary>The same in English, where it was written.</summary>
    public string? TitleEn { get; set; }

    /// <summary>The announcement in Thai, personal data masked.</summary>
    public required string BodyTh { get; set; }

    /// <summary>The same in English, where it was written.</summary>
    public string? BodyEn { get; set; }

    /// <summary>Address of a page or form with more, http or https; null without one.</summary>
    public string? Link { get; set; }

    /// <summary>Code of the province that it is of; null for the whole country.</summary>
    public string? ProvinceCode { get; set; }

    /// <summary>The province that it is of; null for the whole country.</summary>
    public Province? Province { get; init; }

    /// <summary>Number of the site that it is of; null for none.</summary>
    public int? SiteId { get; set; }

    /// <summary>The site that it is of; null for none.</summary>
    public Site? Site { get; init; }

    /// <summary>The day of the announcement.</summary>
    public DateOnly AnnouncedOn { get; set; }

    /// <summary>The last day on which it is of use, such as the end of a call; null when it has none.</summary>
    public DateOnly? EndsOn { get; set; }

    /// <summary>Whether the public may see it. One of a site is seen with its site alone.</summary>
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
