using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>One event that reaches a site.</summary>
/// <param name="SourceId">The source that recorded it.</param>
/// <param name="Hazard">The hazard.</param>
/// <param name="EventKey">What the source calls the event.</param>
/// <param name="Year">The year (CE) in which it began, or null.</param>
/// <param name="Level">The closest level at which it reaches the site.</param>
/// <param name="IsCounted">Whether it lies inside the years and provinces that the source observed.</param>
public sealed record ReachedEvent(string SourceId, Hazard Hazard, string EventKey, int? Year, EvidenceLevel Level, bool IsCounted);
