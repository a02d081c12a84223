namespace Sedz.Analytics.Hazards;

/// <summary>
/// Joins hazard records to sites, in one way for every caller.
/// <para>
/// An event counts once at a site, however many rows tell of it, and at its closest level: its footprint contains the site, else one of its
/// points lies within 25 km on the ellipsoid, else a place that it names contains the site (sub-district, district, province). A class of
/// frequency counts at the sites that its area or its place covers; of several classes of one source the closest counts, and the highest
/// among overlapping ones. What is not known of a site's place is never taken for "not there": a source that draws shapes counts only at
/// sites whose point is known, and records of closer places than the one known make a range of counts. The same key in two sources is two
/// records: sources are never merged.
/// </para>
/// <para>
/// The result does not depend on the order of the records. They are taken one at a time and not kept: what stays for an event is the sites
/// in its shapes, at most one bit for each site and level. Time is about that of testing each shape against the sites in its bounding box.
/// An instance is not for use by several threads at once.
/// </para>
/// </summary>
public sealed class ExposureJoin
{
    /// <summary>How far from an event's point a site still counts as reached, in metres: the reach of point evidence.</summary>
    public const double PointReachMetres = 25_000;

    private readonly IReadOnlyList<SitePosition> sites;
    private readonly Dictionary<int, int> indexOfId = [];
    private readonly SiteIndex index;
    private readonly SortedDictionary<SourceHazard, SourceTally> tallies = new(SourceHazard.Order);

    /// <summary>Prepares a join for these sites.</summary>
    /// <param name="sites">The sites, or reference places, each with an id of its own.</param>
    /// <param name="windows">When and where each source observed. What a source without a window records is shown but gives no
    /// rate.</param>
    /// <exception cref="ArgumentException">Two sites have the same id.</exception>
    public ExposureJoin(IReadOnlyList<SitePosition> sites, IEnumerable<ObservedWindow> windows)
    {
        ArgumentNullException.ThrowIfNull(sites);
        ArgumentNullException.ThrowIfNull(windows);
        this.sites = sites;
        for (var site = 0; site < sites.Count; site++)
        {
            if (!indexOfId.TryAdd(sites[site].Id, site))
                throw new ArgumentException($"Two sites have the id {sites[site].Id}.", nameof(sites));
        }

        index = new(sites);
        foreach (var window in windows)
            TallyOf(new(window.SourceId, window.Hazard)).Window.Add(window);
    }

    /// <summary>Joins a stream of records to sites.</summary>
    /// <param name="sites">The sites, or reference places, each with an id of its own.</param>
    /// <param name="windows">When and where each source observed.</param>
    /// <param name="observations">The records, read once, in any order.</param>
    public static ExposureTable Run(
        IReadOnlyList<SitePosition> sites, IEnumerable<ObservedWindow> windows, IEnumerable<HazardObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var join = new ExposureJoin(sites, windows);
        foreach (var observation in observations)
            join.Add(observation);
        return join.ToTable();
    }

    /// <summary>Takes one record. Its shape is not kept.</summary>
    /// <param name="observation">An event's row or a class of frequency.</param>
    public void Add(HazardObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        TallyOf(new(observation.SourceId, observation.Hazard)).Add(observation);
    }

    /// <summary>
    /// Says how a source records a hazard somewhere, for a caller that hands over only the records which can reach these sites. With
    /// it the exposures are those of a join of all records.
    /// </summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="recorded">The levels of all its records, as <see cref="RecordedBy"/> gives them after a join of them all.</param>
    public void Note(SourceHazard source, RecordedLevels recorded)
    {
        if (recorded != RecordedLevels.Nothing)
            TallyOf(source).Note(recorded);
    }

    /// <summary>The levels of a source's records so far.</summary>
    /// <param name="source">The source and hazard.</param>
    public RecordedLevels RecordedBy(SourceHazard source) =>
        tallies.TryGetValue(source, out var tally) ? tally.Recorded : RecordedLevels.Nothing;

    /// <summary>The sources and hazards that have a window, so that they can give a rate; in their order.</summary>
    public IEnumerable<SourceHazard> RateSources => tallies.Values.Where(tally => tally.Window.HasWindow).Select(tally => tally.Source);

    /// <summary>The exposures that follow from the records taken so far.</summary>
    public ExposureTable ToTable()
    {
        var columns = tallies.Values.Select(tally => tally.Exposures()).ToArray();
        var exposures = new List<HazardExposure>(sites.Count);
        var starts = new int[sites.Count + 1];
        for (var site = 0; site < sites.Count; site++)
        {
            foreach (var column in columns)
            {
                if (column[site] is { } exposure)
                    exposures.Add(exposure);
            }

            starts[site + 1] = exposures.Count;
        }

        var all = exposures.ToArray();
        var bySite = new Dictionary<int, ArraySegment<HazardExposure>>(sites.Count);
        for (var site = 0; site < sites.Count; site++)
            bySite[sites[site].Id] = new(all, starts[site], starts[site + 1] - starts[site]);
        return new(all, bySite, [.. RateSources]);
    }

    /// <summary>
    /// A source's events by place and year; null where it gives classes of frequency, which have no years, or covers none of the places.
    /// Only what reaches a place for certain counts. A place that was not observed in all years of the source's windows is left out.
    /// </summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="siteIds">The places, reference places of one level.</param>
    public EventHistory? HistoryOf(SourceHazard source, IReadOnlySet<int> siteIds)
    {
        ArgumentNullException.ThrowIfNull(siteIds);
        return tallies.TryGetValue(source, out var tally) ? tally.History(siteIds.Select(id => indexOfId[id]).ToHashSet()) : null;
    }

    /// <summary>The events that reach one site, by year, then source, hazard and key; those without a year last.</summary>
    /// <param name="siteId">The caller's number for the site.</param>
    /// <exception cref="ArgumentException">No site of the join has the id.</exception>
    public IReadOnlyList<ReachedEvent> EventsAt(int siteId)
    {
        if (!indexOfId.TryGetValue(siteId, out var site))
            throw new ArgumentException($"No site of this join has the id {siteId}.", nameof(siteId));
        return
        [
            .. tallies.Values.SelectMany(tally => tally.EventsAt(site))
                .OrderBy(reached => reached.Year ?? int.MaxValue)
                .ThenBy(reached => reached.SourceId, StringComparer.Ordinal)
                .ThenBy(reached => reached.Hazard)
                .ThenBy(reached => reached.EventKey, StringComparer.Ordinal),
        ];
    }

    private SourceTally TallyOf(SourceHazard source)
    {
        if (!tallies.TryGetValue(source, out var tally))
            tallies[source] = tally = new(source, sites, index);
        return tally;
    }
}
