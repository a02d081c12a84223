using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>A class of frequency as it reaches a site.</summary>
internal sealed record FrequencyClass(ObservedCount Count, EvidenceLevel Level)
{
    /// <summary>
    /// Of two classes of one source at one site: the one that is tied to the site more closely, and among equally close ones (classes
    /// whose areas overlap) the higher, by its upper and then its lower end a year, then the longer observed. The choice does not
    /// depend on the order of the records.
    /// </summary>
    public static FrequencyClass Better(FrequencyClass? held, FrequencyClass offered)
    {
        if (held is null)
            return offered;
        var order = held.Level.CompareTo(offered.Level);
        if (order == 0)
            order = PerYear(offered.Count.High, offered).CompareTo(PerYear(held.Count.High, held));
        if (order == 0)
            order = PerYear(offered.Count.Low, offered).CompareTo(PerYear(held.Count.Low, held));
        if (order == 0)
            order = offered.Count.Years.CompareTo(held.Count.Years);
        return order > 0 ? offered : held;
    }

    private static double PerYear(int times, FrequencyClass of) => (double)times / of.Count.Years;
}
