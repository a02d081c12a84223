using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>What one source has said about one hazard so far: its events, its best class of frequency at each site, its windows.</summary>
internal sealed class SourceTally(SourceHazard source, IReadOnlyList<SitePosition> sites, SiteIndex index)
{
    private readonly Dictionary<string, EventReach> events = [];
    private FrequencyClass?[]? classes;

    /// <summary>The sites whose class is not known, because it is given for closer places than the one known of the site.</summary>
    private bool[]? undecided;

    public SourceHazard Source => source;

    public ObservedYears Window { get; } = new();

    /// <summary>The levels of the records.</summary>
    public RecordedLevels Recorded { get; private set; } = RecordedLevels.Nothing;

    public void Note(RecordedLevels levels) => Recorded = Recorded.With(levels.Closest).With(levels.Loosest);

    public void Add(HazardObservation observation)
    {
        if (observation.Shape is { } shape)
            Recorded = Recorded.With(SiteIndex.LevelOf(shape));
        if (observation.Place is { } place)
            Recorded = Recorded.With(place.Evidence);

        if (observation is EventObservation row)
            AddEvent(row);
        else
            AddFrequency((FrequencyObservation)observation);
    }

    /// <summary>The exposures of all sites, by site index; null where the source says nothing about the site.</summary>
    public HazardExposure?[] Exposures()
    {
        var counted = new EvidenceCounts[sites.Count];
        var notCounted = new EvidenceCounts[sites.Count];
        var years = sites.Select((site, i) => IsUnplaced(i) ? null : Window.In(site.ProvinceCode)).ToArray();
        var perhaps = new int[sites.Count];
        ForEachEvent(
            (_, reach, site, level) =>
            {
                ref var counts = ref IsObserved(reach, years[site]) ? ref counted[site] : ref notCounted[site];
                counts = counts.With(level);
            },
            (reach, site) => perhaps[site] += IsObserved(reach, years[site]) ? 1 : 0);

        var exposures = new HazardExposure?[sites.Count];
        for (var site = 0; site < sites.Count; site++)
            exposures[site] = ExposureOf(site, years[site], counted[site], notCounted[site], perhaps[site]);
        return exposures;
    }

    /// <summary>The events at some sites by year; null without years, or where none of the sites was observed in all of them.</summary>
    public EventHistory? History(IReadOnlySet<int> chosen)
    {
        if (classes is not null || Window.Range is not { } range)
            return null;
        var counts = chosen.Where(site => !IsUnplaced(site) && Window.In(sites[site].ProvinceCode)?.All.Count == range.Years)
            .ToDictionary(site => site, _ => new int[range.Years]);
        if (counts.Count == 0)
            return null;
        ForEachEvent(
            (_, reach, site, _) =>
            {
                if (counts.TryGetValue(site, out var years) && reach.Year - range.From is { } year and >= 0 && year < range.Years)
                    years[year]++;
            },
            (_, _) => { });
        return new(source, range.From, counts.ToDictionary(
            count => sites[count.Key].ClosestCode, IReadOnlyList<int> (count) => count.Value, StringComparer.Ordinal));
    }

    /// <summary>The events that reach one site.</summary>
    public IEnumerable<ReachedEvent> EventsAt(int site)
    {
        var found = new List<ReachedEvent>();
        var years = IsUnplaced(site) ? null : Window.In(sites[site].ProvinceCode);
        ForEachEvent(
            (key, reach, reachedSite, level) =>
            {
                if (reachedSite == site)
                    found.Add(new(source.SourceId, source.Hazard, key, reach.Year, level, IsObserved(reach, years)));
            },
            (_, _) => { });
        return found;
    }

    /// <summary>Whether the source draws shapes and the site's point is not known: nothing can be counted there.</summary>
    private bool IsUnplaced(int site) => Recorded.HasShapes && !sites[site].IsLocated;

    private HazardExposure? ExposureOf(
        int site, ObservedYears.Years? years, EvidenceCounts counted, EvidenceCounts notCounted, int perhaps)
    {
        var best = classes?[site];
        var observed = years is null ? null : CountOf(site, years, best, counted, perhaps);
        if (observed is null && best is null && counted.Total + notCounted.Total == 0)
            return null;
        return new(
            sites[site].Id,
            source.SourceId,
            source.Hazard,
            counted,
            notCounted,
            observed,
            years?.First,
            years?.Last,
            LevelOf(site, best, years is null ? notCounted : counted, perhaps))
        {
            Class = best?.Count,
        };
    }

    /// <summary>The count in the years observed; null where the class of the site is one of several and not known.</summary>
    private ObservedCount? CountOf(int site, ObservedYears.Years years, FrequencyClass? best, EvidenceCounts counted, int perhaps) =>
        undecided?[site] == true ? null
        : best is not null ? best.Count
        : new(counted.Total, counted.Total + perhaps, years.All.Count);

    private EvidenceLevel LevelOf(int site, FrequencyClass? best, EvidenceCounts counts, int perhaps)
    {
        if (best is not null)
            return best.Level;
        var level = counts.Total > 0 ? counts.Loosest : EvidenceLevel.Footprint;
        if (perhaps > 0)
            return level > sites[site].KnownTo ? level : sites[site].KnownTo;
        return counts.Total > 0 ? level : Recorded.Loosest;
    }

    private static bool IsObserved(EventReach reach, ObservedYears.Years? years) =>
        reach.Year is { } year && years is not null && years.All.Contains(year);

    /// <summary>Goes through the events.</summary>
    /// <param name="visit">Gets each site that an event reaches, with the level.</param>
    /// <param name="visitPerhaps">Gets each site that an event may have reached, for all that is known of the site's place.</param>
    private void ForEachEvent(Action<string, EventReach, int, EvidenceLevel> visit, Action<EventReach, int> visitPerhaps)
    {
        var levels = new EvidenceLevel[sites.Count];
        Array.Fill(levels, EvidenceLevel.None);
        var reached = new List<int>();
        foreach (var (key, reach) in events)
        {
            reach.Resolve(index, levels, reached);
            foreach (var site in reach.Perhaps(index))
            {
                if (levels[site] == EvidenceLevel.None)
                    visitPerhaps(reach, site);
            }

            foreach (var site in reached)
            {
                visit(key, reach, site, levels[site]);
                levels[site] = EvidenceLevel.None;
            }

            reached.Clear();
        }
    }

    private void AddEvent(EventObservation row)
    {
        if (!events.TryGetValue(row.EventKey, out var reach))
            events[row.EventKey] = reach = new(sites.Count);
        reach.Add(row, index);
    }

    private void AddFrequency(FrequencyObservation record)
    {
        classes ??= new FrequencyClass?[sites.Count];
        var count = new ObservedCount(record.Low, record.High, record.Years);
        if (record.Shape is { } shape)
        {
            var byShape = new FrequencyClass(count, SiteIndex.LevelOf(shape));
            index.Reached(shape, site => classes[site] = FrequencyClass.Better(classes[site], byShape));
        }

        if (record.Place is { } place)
        {
            var byPlace = new FrequencyClass(count, place.Evidence);
            foreach (var site in index.In(place))
                classes[site] = FrequencyClass.Better(classes[site], byPlace);
            undecided ??= new bool[sites.Count];
            foreach (var site in index.PerhapsIn([place]))
                undecided[site] = true;
        }
    }
}
