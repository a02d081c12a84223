using NetTopologySuite.Geometries;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Hazards;

/// <summary>
/// What a source recorded of a hazard at one place: an <b>event</b>, with its dates, or a <b>frequency</b>, a count or a range of counts in
/// a number of years. One event may have several records, one a place; they share its <see cref="EventKey"/> and count once at any site.
/// </summary>
public sealed class HazardRecord
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Code of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source.</summary>
    public HazardSource? Source { get; init; }

    /// <summary>Key of the record within its source: importing it again finds it.</summary>
    public required string Key { get; init; }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; init; }

    /// <summary>Event or frequency.</summary>
    public HazardRecordKind Kind { get; init; }

    /// <summary>Key of the event within its source; empty on a frequency.</summary>
    public string? EventKey { get; init; }

    /// <summary>Year of an event, CE, by the day it began.</summary>
    public int? Year { get; init; }

    /// <summary>First day of an event, where the source knows it.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Last day of an event, where the source knows it.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>The least number of times of a frequency.</summary>
    public int? TimesFrom { get; init; }

    /// <summary>The greatest number of times of a frequency.</summary>
    public int? TimesTo { get; init; }

    /// <summary>The years over which a frequency was counted.</summary>
    public int? OutOfYears { get; init; }

    /// <summary>Footprint or point of the record, WGS84; empty where the source names a place only.</summary>
    public Geometry? Shape { get; init; }

    /// <summary>Level of the place that the source names; empty where it draws a shape.</summary>
    public PlaceLevel? PlaceLevel { get; init; }

    /// <summary>Code of the place that the source names.</summary>
    public string? PlaceCode { get; init; }

    /// <summary>The place or the cause in the source's words.</summary>
    public string? Text { get; init; }

    /// <summary>Number of the import that brought the record; empty for demonstration data.</summary>
    public int? ImportId { get; init; }
}
