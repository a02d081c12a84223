namespace Sedz.Schema.Imports;

/// <summary>What an import did to one site, kept so that the import can be taken back.</summary>
public sealed class SiteChange
{
    /// <summary>Number of the record.</summary>
    public int Id { get; init; }

    /// <summary>The import.</summary>
    public int ImportId { get; init; }

    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>The site's version after the change; another version means that somebody has changed it since.</summary>
    public int VersionAfter { get; init; }

    /// <summary>The site before the change as JSON without personal data; empty when the import made the site.</summary>
    public string? Before { get; init; }

    /// <summary>The holder's personal data before the change, encrypted; empty when there were none or the import made the site.</summary>
    public byte[]? PersonalBeforeCiphertext { get; init; }
}
