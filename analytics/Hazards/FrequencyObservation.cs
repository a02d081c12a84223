using NetTopologySuite.Geometries;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// A class of frequency without dates, as GISTDA and the Land Development Department publish recurrent floods: between
/// <see cref="Low"/> and <see cref="High"/> times in <see cref="Years"/> years.
/// </summary>
public sealed record FrequencyObservation : HazardObservation
{
    /// <summary>Makes a record of a frequency.</summary>
    /// <param name="sourceId">The source that keeps the record.</param>
    /// <param name="hazard">The kind of disaster.</param>
    /// <param name="low">The fewest times, 0 or more.</param>
    /// <param name="high">The most times, not below <paramref name="low"/>; equal to it when the source gives one number.</param>
    /// <param name="years">The years that the source looked at, 1 or more.</param>
    /// <param name="shape">The area of the class, or null.</param>
    /// <param name="place">The place that the class is given for, or null.</param>
    public FrequencyObservation(string sourceId, Hazard hazard, int low, int high, int years, Geometry? shape, PlaceRef? place)
        : base(sourceId, hazard, shape, place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(low);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        Low = low;
        High = high;
        Years = years;
    }

    /// <summary>The fewest times.</summary>
    public int Low { get; }

    /// <summary>The most times.</summary>
    public int High { get; }

    /// <summary>
    /// The years looked at. They are the record's own observation time. Where the source observed at all, and so where no class means that
    /// nothing happened, is said by its window only: without one the class is shown and makes no rate.
    /// </summary>
    public int Years { get; }
}
