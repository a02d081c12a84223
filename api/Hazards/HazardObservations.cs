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
        db.HazardRecords.AsNoTracking().AsAsyncEnumerable().Select(record => Of(record, record.Year));

    /// <summary>
    /// The records that can reach any of the positions: those of their places, and those whose shape meets the box around them all, widened
    /// by the reach of a point. Some reach none of them; a record with both a place and a shape may come twice. Neither changes a join.
    /// </summary>
    public static async IAsyncEnumerable<HazardObservation> Reaching(SedzDb db, IReadOnlyCollection<SitePosition> positions)
    {
        var places = positions.SelectMany(PlacesOf).Distinct().ToList();
        await foreach (var observation in WithYears(db, db.HazardRecords.Where(r => EF.Parameter(places).Contains(r.PlaceCode!))))
        {
            yield return observation;
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
        await foreach (var observation in WithYears(db, db.HazardRecords.Where(r => r.Shape!.Intersects(window))))
        {
            yield return observation;
        }
    }

    /// <summary>
    /// Some rows of events, each with the year of its whole event: the join takes the earliest among an event's rows, and those that reach
    /// no position here count in that as well.
    /// </summary>
    private static IAsyncEnumerable<HazardObservation> WithYears(SedzDb db, IQueryable<HazardRecord> records) =>
        records.AsNoTracking()
            .Select(record => new
            {
                Record = record,
                Year = db.HazardRecords
                    .Where(other => other.SourceId == record.SourceId && other.Hazard == record.Hazard && other.EventKey == record.EventKey)
                    .Min(other => other.Year),
            })
            .AsAsyncEnumerable()
            .Select(found => Of(found.Record, found.Year));

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

    private static HazardObservation Of(HazardRecord record, int? year)
    {
        var place = record is { PlaceLevel: { } level, PlaceCode: { } code } ? new PlaceRef(level, code) : null;
        return record.Kind == HazardRecordKind.Event
            ? new EventObservation(record.SourceId, record.Hazard, record.EventKey ?? record.Key, year, record.Shape, place)
            : new FrequencyObservation(
                record.SourceId, record.Hazard, record.TimesFrom!.Value, record.TimesTo!.Value, record.OutOfYears!.Value,
                record.Shape, place);
    }
}
