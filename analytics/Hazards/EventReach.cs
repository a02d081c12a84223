using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>Where one event has reached, gathered from its rows. Shapes are not kept, only the sites in them.</summary>
internal sealed class EventReach(int siteCount)
{
    private readonly SiteSet footprint = new(siteCount);
    private readonly SiteSet point = new(siteCount);
    private readonly HashSet<PlaceRef> places = [];

    /// <summary>The earliest year among the rows; null while none has a year.</summary>
    public int? Year { get; private set; }

    public void Add(EventObservation row, SiteIndex index)
    {
        if (row.Year is { } year && !(year >= Year))
            Year = year;
        if (row.Shape is { } shape)
            index.Reached(shape, (SiteIndex.LevelOf(shape) == EvidenceLevel.Footprint ? footprint : point).Add);
        if (row.Place is { } place)
            places.Add(place);
    }

    /// <summary>
    /// The sites that the event may have reached by place, as far as their places are known; some of them it may reach for certain.
    /// </summary>
    public IEnumerable<int> Perhaps(SiteIndex index) => index.PerhapsIn(places);

    /// <summary>Writes the closest level at which the event reaches each site, and lists the sites reached, each once.</summary>
    /// <param name="index">The sites.</param>
    /// <param name="levels">One level for each site, all <see cref="EvidenceLevel.None"/>; the caller clears what was written.</param>
    /// <param name="reached">Gets the sites whose level was written.</param>
    public void Resolve(SiteIndex index, EvidenceLevel[] levels, List<int> reached)
    {
        // From the closest level to the loosest, so that the first level written at a site stays.
        Mark(EvidenceLevel.Footprint, footprint.Members());
        Mark(EvidenceLevel.Point, point.Members());
        foreach (var place in places.OrderBy(place => place.Evidence))
            Mark(place.Evidence, index.In(place));

        void Mark(EvidenceLevel level, IEnumerable<int> sites)
        {
            foreach (var site in sites)
            {
                if (levels[site] != EvidenceLevel.None)
                    continue;
                levels[site] = level;
                reached.Add(site);
            }
        }
    }
}
