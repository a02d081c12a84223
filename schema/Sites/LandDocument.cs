namespace Sedz.Schema.Sites;

/// <summary>A paper that a site's land is held under.</summary>
public sealed class LandDocument
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Number of the site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site.</summary>
    public Site? Site { get; init; }

    /// <summary>Kind of paper.</summary>
    public LandDocumentKind Kind { get; init; }

    /// <summary>Number on the paper, Arabic digits. With the kind and the district it names one parcel.</summary>
    public string? Number { get; init; }

    /// <summary>The cell as the sheet wrote it.</summary>
    public required string Text { get; init; }
}
