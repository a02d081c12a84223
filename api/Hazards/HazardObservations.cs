using System.Runtime.CompilerServices;
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
    /// The records that can reach any of the positions: those of their places, of the places that may hold them, and those whose shape
    /// meets the box around them all, widened by the reach of a point. Some reach none of them; a record with both a place and a shape may
    /// come twice. Neither changes a join.
    /// </summary>
    public static async IAsyncEnumerable<HazardObservation> Reaching(
        SedzDb db, IReadOnlyCollection<SitePosition> positions, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var places = await PlacesOfAsync(db, positions, cancellationToken);
        var named = db.HazardRecords.Where(r => EF.Parameter(places).Contains(r.PlaceCode!));
        await foreach (var found in WithYears(db, named).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Of(found.Record, found.Year);
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
        var drawn = db.HazardRecords.Where(r => r.Shape!.Intersects(window));
        await foreach (var found in WithYears(db, drawn).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Of(found.Record, found.Year);
        }
    }

    /// <summary>
    /// Some records; a row of an event with the year of its whole event, because the join takes the earliest among an event's rows, and
    /// those that reach no position here count in that as well. A frequency has no event, and none is looked for.
    /// </summary>
    private static IQueryable<DatedRecord> WithYears(SedzDb db, IQueryable<HazardRecord> records) =>
        records.AsNoTracking().Select(record => new DatedRecord(
            record,
            record.EventKey == null ? record.Year : db.HazardRecords
                .Where(other => other.SourceId == record.SourceId && other.Hazard == record.Hazard
                    && other.EventKey != null && other.EventKey == record.EventKey)
                .Min(other => other.Year)));

    /// <summary>The places of the positions, and those inside the closest that is known of one: each of them may hold it.</summary>
    private static async Task<List<string>> PlacesOfAsync(
        SedzDb db, IReadOnlyCollection<SitePosition> positions, CancellationToken cancellationToken)
    {
        var districts = positions.Select(p => p.DistrictCode ?? p.SubdistrictCode?[..4]).OfType<string>();
        var subdistricts = positions.Select(p => p.SubdistrictCode).OfType<string>();
        var onlyProvinces = positions.Where(p => p is { DistrictCode: null, SubdistrictCode: null }).Select(p => p.ProvinceCode)
            .Distinct().ToList();
        var onlyDistricts = positions.Where(p => p is { DistrictCode: not null, SubdistrictCode: null }).Select(p => p.DistrictCode!)
            .Distinct().ToList();
        var inside = await db.Districts.Where(d => EF.Parameter(onlyProvinces).Contains(d.ProvinceCode)).Select(d => d.Code)
            .Concat(db.Subdistricts
                .Where(s => EF.Parameter(onlyDistricts).Contains(s.DistrictCode)
                    || EF.Parameter(onlyProvinces).Contains(s.District!.ProvinceCode))
                .Select(s => s.Code))
            .ToListAsync(cancellationToken);
        return [.. positions.Select(p => p.ProvinceCode).Concat(districts).Concat(subdistricts).Concat(inside).Distinct()];
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

    /// <summary>A record with the year of its whole event.</summary>
    private sealed record DatedRecord(HazardRecord Record, int? Year);
}
