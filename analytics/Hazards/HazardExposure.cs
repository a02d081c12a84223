using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>What one source says about one hazard at one site.</summary>
/// <param name="SiteId">The site.</param>
/// <param name="SourceId">The source.</param>
/// <param name="Hazard">The hazard.</param>
/// <param name="Counted">Events inside the years and provinces observed.</param>
/// <param name="NotCounted">Events that reach the site but lie outside them, or have no year: shown, never part of a rate.</param>
/// <param name="Observed">
/// The count that gives a rate; null when the source has no observation window here, or records more closely than the site's place is
/// known: unknown is not zero. Zero events inside a window are a count of zero. Where events were recorded for places that may hold the
/// site, it is a range from those that reach it for certain to those that may. Where the source gives a class of frequency for the site,
/// it is that class, and the source's own events are not added to it.
/// </param>
/// <param name="FromYear">The first year (CE) of the window; null without one.</param>
/// <param name="ToYear">The last year (CE) of the window; null without one.</param>
/// <param name="Level">
/// How close the evidence is: the loosest level among the events counted (the weakest link), or the level of the class of frequency. With
/// nothing counted, the loosest level among those of the source's records of this hazard anywhere, since that is how closely an event
/// here would have been recorded; <see cref="EvidenceLevel.None"/> if it has no record at all.
/// </param>
public sealed record HazardExposure(
    int SiteId,
    string SourceId,
    Hazard Hazard,
    EvidenceCounts Counted,
    EvidenceCounts NotCounted,
    ObservedCount? Observed,
    int? FromYear,
    int? ToYear,
    EvidenceLevel Level)
{
    /// <summary>
    /// The class of frequency that the source gives for the site; null without one. Without a window it is shown and makes no rate.
    /// </summary>
    public ObservedCount? Class { get; init; }
}
