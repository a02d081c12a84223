using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>What one source has said about one hazard so far: its events, its best class of frequency at each site, its windows.</summary>
internal sealed class SourceTally(SourceHazard source, IReadOnlyList<SitePosition> sites, SiteIndex index)
{
    private readonly Dictionary<string, EventReach> events = [];
    private FrequencyClass?[]? classes;
    private EvidenceLevel? loosestRecorded;

    public SourceHazard Source => source;

    public ObservedYears Window { get; } = new();

    public bool GivesRates => Window.HasWindow || classes is not null;

    /// <summary>The loosest level among the records; <see cref="EvidenceLevel.None"/> without one.</summary>
    public EvidenceLevel Recorded => loosestRecorded ?? EvidenceLevel.None;

    public void Note(EvidenceLevel level) =>
        loosestRecorded = loosestRecorded is { } known && known > level ? known : level;

    public void Add(HazardObservation observation)
    {
        if (observation.Shape is { } shape)
            Note(SiteIndex.LevelOf(shape));
        if (observation.Place is { } place)
            Note(place.Evidence);

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
        var years = sites.Select(site => Window.In(site.ProvinceCode)).ToArray();
        ForEachEvent((_, reach, site, level) =>
        {
            ref var counts = ref IsObserved(reach, years[site]) ? ref counted[site] : ref notCounted[site];
            counts = counts.With(level);
        });

        var exposures = new HazardExposure?[sites.Count];
        for (var site = 0; site < sites.Count; site++)
            exposures[site] = ExposureOf(site, years[site], counted[site], notCounted[site]);
        return exposures;
    }

    /// <summary>The events that reach one site.</summary>
    public IEnumerable<ReachedEvent> EventsAt(int site)
    {
        var found = new List<ReachedEvent>();
        ForEachEvent((key, reach, reachedSite, level) =>
        {
            if (reachedSite == site)
                found.Add(new(source.SourceId, source.Hazard, key, reach.Year, level, IsObserved(reach, Window.In(sites[site].ProvinceCode))));
        });
        return found;
    }

    private HazardExposure? ExposureOf(int site, ObservedYears.Years? years, EvidenceCounts counted, EvidenceCounts notCounted)
    {
        ObservedCount? observed = null;
        EvidenceLevel level;
        if (classes?[site] is { } best && (years is not null || !Window.HasWindow))
        {
            observed = best.Count;
            level = best.Level;
        }
        else if (years is not null)
        {
            observed = new(counted.Total, counted.Total, years.All.Count);
            level = counted.Total > 0 ? counted.Loosest : Recorded;
        }
        else if (notCounted.Total > 0)
        {
            level = notCounted.Loosest;
        }
        else
        {
            return null;
        }

        return new(
            sites[site].Id,
            source.SourceId,
            source.Hazard,
            counted,
            notCounted,
            observed,
            years?.First,
            years?.Last,
            level);
    }

    private static bool IsObserved(EventReach reach, ObservedYears.Years? years) =>
        reach.Year is { } year && years is not null && years.All.Contains(year);

    private void ForEachEvent(Action<string, EventReach, int, EvidenceLevel> visit)
    {
        var levels = new EvidenceLevel[sites.Count];
        Array.Fill(levels, EvidenceLevel.None);
        var reached = new List<int>();
        foreach (var (key, reach) in events)
        {
            reach.Resolve(index, levels, reached);
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
        }
    }

}
