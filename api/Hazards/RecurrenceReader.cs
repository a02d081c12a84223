using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// Answers how often a hazard comes back at a site, in a province or at a point, from the records that reach it. The join is the one that
/// made the sites' exposures, so the answer for a site is the one its ranking used.
/// </summary>
public static class RecurrenceReader
{
    private static readonly LocalizedText NothingRecorded = new(
        "ยังไม่มีแหล่งข้อมูลที่บันทึกภัยนี้พร้อมช่วงปีที่สังเกต จึงยังคำนวณอัตราไม่ได้",
        "No source that records this hazard with the years it observed has been imported, so there is no rate.");

    private static readonly LocalizedText NoBoundaries = new(
        "ยังไม่ได้นำเข้าขอบเขตจังหวัด จึงไม่ทราบว่าจุดนี้อยู่จังหวัดใด โปรดนำเข้าด้วยคำสั่ง import places",
        "No province boundaries have been imported, so the province of the point is not known: run import places.");

    private static readonly LocalizedText Outside = new(
        "จุดนี้อยู่นอกขอบเขตทุกจังหวัดของไทย", "The point lies outside the boundaries of all Thai provinces.");

    /// <summary>The recurrence at a site; null when there is no such site.</summary>
    /// <param name="db">The database.</param>
    /// <param name="hazard">The hazard.</param>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="trained">Learnt priors of places that speak in the place of the kept ones, or null.</param>
    public static async Task<PlaceRecurrence?> AtSiteAsync(
        SedzDb db, Hazard hazard, int siteId, CancellationToken cancellationToken, TrainedPriors? trained = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await SitePositions.ReadAsync(db, [siteId], cancellationToken) is [var position]
            ? await AtAsync(db, hazard, position, trained, cancellationToken)
            : null;
    }

    /// <summary>
    /// The recurrence in a province: what footprints and points say at its centroid, and what is recorded for the province as a whole. Null
    /// when there is no such province.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="hazard">The hazard.</param>
    /// <param name="provinceCode">Two digits.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="trained">Learnt priors of places that speak in the place of the kept ones, or null.</param>
    public static async Task<PlaceRecurrence?> AtProvinceAsync(
        SedzDb db, Hazard hazard, string provinceCode, CancellationToken cancellationToken, TrainedPriors? trained = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        return ProvinceFacts.ByCode.TryGetValue(provinceCode, out var province)
            ? await AtAsync(db, hazard, ReferencePlaces.OfProvince(province), trained, cancellationToken)
            : null;
    }

    /// <summary>
    /// The recurrence at a point. Its province, district and sub-district are those whose imported boundaries contain it; outside all of
    /// them there is no rate, because no source observed there.
    /// </summary>
    /// <param name="db">The database.</param>
    /// <param name="hazard">The hazard.</param>
    /// <param name="point">WGS84, X longitude and Y latitude in degrees.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="trained">Learnt priors of places that speak in the place of the kept ones, or null.</param>
    public static async Task<PlaceRecurrence> AtPointAsync(
        SedzDb db, Hazard hazard, Point point, CancellationToken cancellationToken, TrainedPriors? trained = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(point);
        var places = await db.Boundaries.Where(b => b.Shape.Intersects(point)).Select(b => b.PlaceCode).ToListAsync(cancellationToken);

        // Levels drawn by different hands disagree along borders: the closest level decides, and its code names the places above it.
        var closest = places.OrderByDescending(code => code.Length).ThenBy(code => code, StringComparer.Ordinal).FirstOrDefault();
        if (closest is null)
        {
            var known = await db.Boundaries.AnyAsync(b => b.Level == PlaceLevel.Province, cancellationToken);
            return new(hazard, null, [], [], known ? Outside : NoBoundaries);
        }

        var district = closest.Length >= 4 ? closest[..4] : null;
        var position = new SitePosition(0, point, closest[..2], district, closest.Length == 6 ? closest : null);
        return await AtAsync(db, hazard, position, trained, cancellationToken);
    }

    private static async Task<PlaceRecurrence> AtAsync(
        SedzDb db, Hazard hazard, SitePosition position, TrainedPriors? trained, CancellationToken cancellationToken)
    {
        var reaching = new ExposureJoin([position], await ObservedWindows.ReadAsync(db, cancellationToken));
        await SiteExposures.AddReachingAsync(db, reaching, [position], cancellationToken);
        var model = await KeptPriors.ModelAsync(db, trained, cancellationToken);
        var exposures = reaching.ToTable().Of(position.Id);
        var recurrence = model.Assess(
            hazard, exposures, PlaceRef.Closest(position.ProvinceCode, position.DistrictCode, position.SubdistrictCode));
        EventYear[] years =
        [
            .. from reached in reaching.EventsAt(position.Id)
               where reached.Hazard == hazard
               group reached by (reached.Year, reached.SourceId, reached.IsCounted) into year
               select new EventYear(year.Key.Year, year.Key.SourceId, year.Count(), year.Max(r => r.Level), year.Key.IsCounted),
        ];
        FrequencyAtPlace[] frequencies =
        [
            .. from exposure in exposures
               where exposure.Hazard == hazard && exposure.Class is not null
               let given = exposure.Class!.Value
               select new FrequencyAtPlace(
                   exposure.SourceId, given.Low, given.High, given.Years, exposure.Level, exposure.Observed is not null),
        ];
        return new(hazard, recurrence, years, frequencies, recurrence is null ? NothingRecorded : null);
    }
}
