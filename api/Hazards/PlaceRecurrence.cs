using Sedz.Analytics.Hazards;
using Sedz.Schema;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>How often a hazard comes back at a place, with the events behind the rate.</summary>
/// <param name="Hazard">The hazard.</param>
/// <param name="Recurrence">
/// The rate with its interval, pooled and by source; null when nothing gives one, and then <paramref name="WhyNoRate"/> says why.
/// </param>
/// <param name="EventYears">
/// The events that reach the place, by year (unknown last), source, and whether they count. Classes of frequency have no years and stand
/// in <paramref name="Frequencies"/>.
/// </param>
/// <param name="Frequencies">The class of frequency of each source that gives one for the place, by source.</param>
/// <param name="WhyNoRate">Why there is no rate; null when there is one.</param>
public sealed record PlaceRecurrence(
    Hazard Hazard,
    HazardRecurrence? Recurrence,
    IReadOnlyList<EventYear> EventYears,
    IReadOnlyList<FrequencyAtPlace> Frequencies,
    LocalizedText? WhyNoRate);
