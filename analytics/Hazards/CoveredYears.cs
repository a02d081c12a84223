using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Flood-years of places by area: a year counts once, if one footprint of the year covers at least a share of the place. For places that
/// are larger than a footprint's error, where a centre inside or outside would be chance.
/// </summary>
public static class CoveredYears
{
    /// <summary>The least share of a place's area that a footprint covers to count: a tenth.</summary>
    public const double LeastShare = 0.10;

    /// <summary>Counts the years.</summary>
    /// <param name="source">The source and hazard.</param>
    /// <param name="boundaries">The outline of each place by code; WGS84 degrees, whose distortion is the same for part and whole.</param>
    /// <param name="footprints">
    /// Footprints with the year (CE) in which their event began, in any order; those of other years and those that are not areas are passed
    /// over. A self-crossing outline is taken as the area that it encloses.
    /// </param>
    /// <param name="fromYear">The first year observed.</param>
    /// <param name="toYear">The last year observed, included.</param>
    public static EventHistory Count(
        SourceHazard source,
        IReadOnlyDictionary<string, Geometry> boundaries,
        IEnumerable<(int Year, Geometry Shape)> footprints,
        int fromYear,
        int toYear)
    {
        ArgumentNullException.ThrowIfNull(boundaries);
        ArgumentNullException.ThrowIfNull(footprints);
        ArgumentOutOfRangeException.ThrowIfLessThan(toYear, fromYear);
        var places = boundaries.Select(place => (place.Key, Shape: Valid(place.Value), Years: new int[toYear - fromYear + 1])).ToArray();
        foreach (var (year, shape) in footprints)
        {
            if (year < fromYear || year > toYear || shape is not IPolygonal)
                continue;
            var footprint = Valid(shape);
            var prepared = PreparedGeometryFactory.Prepare(footprint);
            foreach (var (_, place, years) in places)
            {
                if (years[year - fromYear] == 0 && footprint.EnvelopeInternal.Intersects(place.EnvelopeInternal) && Covers(prepared, place))
                    years[year - fromYear] = 1;
            }
        }

        return new(
            source, fromYear, places.ToDictionary(place => place.Key, IReadOnlyList<int> (place) => place.Years, StringComparer.Ordinal));
    }

    private static bool Covers(IPreparedGeometry footprint, Geometry place) =>
        footprint.Covers(place)
        || (footprint.Intersects(place) && footprint.Geometry.Intersection(place).Area >= LeastShare * place.Area);

    private static Geometry Valid(Geometry shape) => shape.IsValid ? shape : shape.Buffer(0);
}
