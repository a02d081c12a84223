using NetTopologySuite.Geometries;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// One row about one event. An event may have many rows (one for each place that it reached, or the same row twice); rows with the same
/// source, hazard and <see cref="EventKey"/> are one event and count once at a site.
/// </summary>
public sealed record EventObservation : HazardObservation
{
    /// <summary>Makes a row of an event.</summary>
    /// <param name="sourceId">The source that keeps the record.</param>
    /// <param name="hazard">The kind of disaster.</param>
    /// <param name="eventKey">What the source calls the event; compared exactly.</param>
    /// <param name="year">The year (CE) in which the event began, or null when it is not known.</param>
    /// <param name="shape">The footprint or point, or null.</param>
    /// <param name="place">The place named, or null.</param>
    public EventObservation(string sourceId, Hazard hazard, string eventKey, int? year, Geometry? shape, PlaceRef? place)
        : base(sourceId, hazard, shape, place)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventKey);
        EventKey = eventKey;
        Year = year;
    }

    /// <summary>What the source calls the event.</summary>
    public string EventKey { get; }

    /// <summary>
    /// The year (CE) in which the event began. Where rows of one event differ, the earliest counts. An event without a year is shown but
    /// not counted in a rate, because nothing says that it fell inside the years observed.
    /// </summary>
    public int? Year { get; }
}
