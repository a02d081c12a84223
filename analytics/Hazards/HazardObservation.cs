using NetTopologySuite.Geometries;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>One record of a source about one hazard: an event that happened, or how often it happens.</summary>
public abstract record HazardObservation
{
    private protected HazardObservation(string sourceId, Hazard hazard, Geometry? shape, PlaceRef? place)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceId);
        if (shape is not (null or IPolygonal or IPuntal))
            throw new ArgumentException($"A hazard's shape is polygons or points, not a {shape.GeometryType}.", nameof(shape));
        SourceId = sourceId;
        Hazard = hazard;
        Shape = shape;
        Place = place;
    }

    /// <summary>The source that keeps the record. Sources are never merged: each is counted by itself.</summary>
    public string SourceId { get; }

    /// <summary>The kind of disaster.</summary>
    public Hazard Hazard { get; }

    /// <summary>
    /// WGS84 footprint (polygon or multi-polygon) or point (point or multi-point) of what happened; null when only the place is known.
    /// The centre of a place is not such a point: a record known by its province alone has no shape, or it would count as evidence
    /// within 25 km of that centre.
    /// </summary>
    public Geometry? Shape { get; }

    /// <summary>The place that the record names, or null.</summary>
    public PlaceRef? Place { get; }
}
