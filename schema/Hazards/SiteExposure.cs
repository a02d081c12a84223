namespace Sedz.Schema.Hazards;

/// <summary>
/// How often a source saw a hazard at a site: the spatial join of sites and records, made once when either changes, so that a ranking reads
/// it instead of joining again.
/// </summary>
public sealed class SiteExposure
{
    /// <summary>The site.</summary>
    public int SiteId { get; init; }

    /// <summary>Code of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; init; }

    /// <summary>Length of observation in years.</summary>
    public int Years { get; init; }

    /// <summary>The least number of times; equal to <see cref="TimesTo"/> when the source counts events.</summary>
    public int TimesFrom { get; init; }

    /// <summary>The greatest number of times.</summary>
    public int TimesTo { get; init; }

    /// <summary>The loosest level of evidence among what was counted; where nothing was, the loosest at which the source records.</summary>
    public EvidenceLevel Level { get; init; }
}
