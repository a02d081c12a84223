namespace Sedz.Analytics.Hazards;

/// <summary>
/// The exposures of all sites of a join: by site in the order given, then by source (ordinal) and hazard. A site that no source speaks
/// about has none.
/// </summary>
public sealed class ExposureTable
{
    private readonly HazardExposure[] exposures;
    private readonly Dictionary<int, ArraySegment<HazardExposure>> bySite;

    internal ExposureTable(
        HazardExposure[] exposures,
        Dictionary<int, ArraySegment<HazardExposure>> bySite,
        IReadOnlyList<SourceHazard> rateSources)
    {
        this.exposures = exposures;
        this.bySite = bySite;
        RateSources = rateSources;
    }

    /// <summary>All exposures.</summary>
    public IReadOnlyList<HazardExposure> All => exposures;

    /// <summary>
    /// The sources and hazards that can give a rate somewhere: those with an observation window. A hazard that is not among them has no
    /// data anywhere, and a ranking leaves it out.
    /// </summary>
    public IReadOnlyList<SourceHazard> RateSources { get; }

    /// <summary>The exposures of one site; empty when no source speaks about it.</summary>
    /// <param name="siteId">The caller's number for the site.</param>
    public IReadOnlyList<HazardExposure> Of(int siteId) => bySite.TryGetValue(siteId, out var segment) ? segment : [];
}
