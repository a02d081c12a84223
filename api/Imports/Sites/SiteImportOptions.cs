using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Sites;

/// <summary>How a candidate list is imported.</summary>
public sealed record SiteImportOptions
{
    /// <summary>Whether the rows are only judged; nothing but the import's record is written. Default: no.</summary>
    public bool DryRun { get; init; }

    /// <summary>What is done with a row whose parcel is already there. Default: it is skipped.</summary>
    public OnDuplicate OnDuplicate { get; init; }

    /// <summary>Whether the sites are published at once. Default: no.</summary>
    public bool Publish { get; init; }

    /// <summary>The round that the sites are sent in. Default: the latest.</summary>
    public int? RoundId { get; init; }
}
