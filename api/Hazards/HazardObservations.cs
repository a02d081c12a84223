using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Geography;
using Sedz.Schema.Hazards;

namespace Sedz.Api.Hazards;

/// <summary>Hazard records as the spatial join takes them, streamed.</summary>
internal static class HazardObservations
{
    /// <summary>Every record.</summary>
    public static IAsyncEnumerable<HazardObservation> All(SedzDb db) =>
        db.HazardRecords.AsNoTracking().AsAsyncEnumerable().Select(Of);

    /// <summary>
    /// The records that can reach any of the positions: those of their places, and those whose shape meets the box around them all, widened
    /// by the reach of a point. Some reach none of them; a record with both a place and a shape may come twice. Neither changes a join.
    /// </summary>
    public static async IAsyncEnumerable<HazardObservation> Reaching(SedzDb db, IReadOnlyCollection<SitePosition> positions)
    {
        var places = positions.SelectMany(PlacesOf).Distinct().ToList();
        await foreach (var record in db.HazardRecords.AsNoTracking().Where(r => EF.Parameter(places).Contains(r.PlaceCode!)).AsAsyncEnumerable())
        {
            yield return Of(record);
        }

        var box = new Envelope();
        foreach (var position in positions)
        {
            box.ExpandToInclude(position.Location?.EnvelopeInternal ?? new Envelope());
        }

        if (box.IsNull)
        {
            yield break;
        }

        var window = GeometryFactory.Default.ToGeometry(GeodesicWindow.Around(box, ExposureJoin.PointReachMetres));
        await foreach (var record in db.HazardRecords.AsNoTracking().Where(r => r.Shape!.Intersects(window)).AsAsyncEnumerable())
        {
            yield return Of(record);
        }
    }

    private static IEnumerable<string> PlacesOf(SitePosition position)
    {
        yield return position.ProvinceCode;
        if ((position.DistrictCode ?? position.SubdistrictCode?[..4]) is { } district)
        {
            yield return district;
        }

        if (position.SubdistrictCode is { } subdistrict)
        {
            yield return subdistrict;
        }
    }

    private static HazardObservation Of(HazardRecord record)
    {
        var place = record is { PlaceLevel: { } level, PlaceCode: { } code } ? new PlaceRef(level, code) : null;
        return record.Kind == HazardRecordKind.Event
            ? new EventObservation(record.SourceId, record.Hazard, record.EventKey ?? record.Key, record.Year, record.Shape, place)
            : new FrequencyObservation(
                record.SourceId, record.Hazard, record.TimesFrom!.Value, record.TimesTo!.Value, record.OutOfYears!.Value, record.Shape, place);
    }
}
