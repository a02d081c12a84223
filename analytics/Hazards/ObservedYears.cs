namespace Sedz.Analytics.Hazards;

/// <summary>The years in which one source observed one hazard, by province: the union of its windows.</summary>
internal sealed class ObservedYears
{
    private readonly List<ObservedWindow> windows = [];
    private readonly Dictionary<string, Years?> byProvince = [];

    public bool HasWindow => windows.Count > 0;

    /// <summary>From the first year of any window to the last; null without a window.</summary>
    public (int From, int Years)? Range => HasWindow
        ? (windows.Min(w => w.FromYear), windows.Max(w => w.ToYear) - windows.Min(w => w.FromYear) + 1)
        : null;

    public void Add(ObservedWindow window)
    {
        windows.Add(window);
        byProvince.Clear();
    }

    /// <summary>The years observed in a province; null when no window covers it.</summary>
    public Years? In(string provinceCode)
    {
        if (!byProvince.TryGetValue(provinceCode, out var years))
            byProvince[provinceCode] = years = Union(provinceCode);
        return years;
    }

    private Years? Union(string provinceCode)
    {
        var years = new HashSet<int>();
        foreach (var window in windows.Where(w => w.Coverage is null || w.Coverage.Contains(provinceCode)))
            years.UnionWith(Enumerable.Range(window.FromYear, window.ToYear - window.FromYear + 1));
        return years.Count == 0 ? null : new(years, years.Min(), years.Max());
    }

    /// <summary>Years (CE) observed in one province; those between the first and the last need not all be among them.</summary>
    internal sealed record Years(HashSet<int> All, int First, int Last);
}
