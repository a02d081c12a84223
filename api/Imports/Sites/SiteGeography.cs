using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// The places and boundaries that rows are held against: what has been imported, and the 77 provinces always; never what was made up for a
/// demonstration.
/// </summary>
internal sealed class SiteGeography
{
    /// <summary>
    /// Half the side of the box around the centroid of a province without a boundary, in degrees: wider than any province, narrower than a
    /// UTM zone.
    /// </summary>
    private const double HalfBoxDegrees = 1.5;

    private readonly HashSet<string> withDistricts;
    private readonly HashSet<string> withSubdistricts;
    private readonly Dictionary<string, Geometry> boundaries;
    private readonly ConcurrentDictionary<string, IPreparedGeometry> prepared = new(StringComparer.Ordinal);

    private SiteGeography(IReadOnlyList<GazetteerPlace> places, Dictionary<string, Geometry> boundaries)
    {
        this.boundaries = boundaries;
        Places = new Gazetteer(places);
        withDistricts = ProvincesOf(places, PlaceLevel.District);
        withSubdistricts = ProvincesOf(places, PlaceLevel.Subdistrict);
    }

    /// <summary>The known places.</summary>
    public Gazetteer Places { get; }

    /// <summary>The places that are known before any is imported: the 77 provinces.</summary>
    public static Gazetteer ProvincesAlone => new(ProvincePlaces.All);

    /// <summary>Reads the places and province boundaries of a database.</summary>
    public static async Task<SiteGeography> LoadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var places = ProvincePlaces.All.ToList();
        places.AddRange(await db.Districts.AsNoTracking()
            .Select(d => new GazetteerPlace(d.Code, d.NameTh, d.NameEn ?? "")).ToListAsync(cancellationToken));
        places.AddRange(await db.Subdistricts.AsNoTracking()
            .Select(s => new GazetteerPlace(s.Code, s.NameTh, s.NameEn ?? "")).ToListAsync(cancellationToken));
        var boundaries = await db.Boundaries.AsNoTracking().Where(b => b.Level == PlaceLevel.Province)
            .ToDictionaryAsync(b => b.PlaceCode, b => b.Shape, cancellationToken);
        return new SiteGeography([.. places.Where(place => !MadeUpPlaces.Contains(place.Code))], boundaries);
    }

    /// <summary>Whether the districts of a province are imported; else a district's name cannot be checked.</summary>
    public bool KnowsDistrictsOf(string provinceCode) => withDistricts.Contains(provinceCode);

    /// <summary>Whether the sub-districts of a province are imported.</summary>
    public bool KnowsSubdistrictsOf(string provinceCode) => withSubdistricts.Contains(provinceCode);

    /// <summary>A box that holds the province.</summary>
    public GeoBounds BoundsOf(string provinceCode)
    {
        if (boundaries.TryGetValue(provinceCode, out var boundary))
        {
            var box = boundary.EnvelopeInternal;
            return new GeoBounds(box.MinY, box.MinX, box.MaxY, box.MaxX);
        }

        var province = ProvinceFacts.ByCode[provinceCode];
        var (latitude, longitude) = (province.CentroidLatitude, province.CentroidLongitude);
        return new GeoBounds(latitude - HalfBoxDegrees, longitude - HalfBoxDegrees, latitude + HalfBoxDegrees, longitude + HalfBoxDegrees);
    }

    /// <summary>Whether a point or an outline lies outside a province, wholly; false while its boundary is not imported.</summary>
    public bool LiesOutside(string provinceCode, Geometry place) =>
        boundaries.TryGetValue(provinceCode, out var boundary)
        && !prepared.GetOrAdd(provinceCode, _ => PreparedGeometryFactory.Prepare(boundary)).Intersects(place);

    private static HashSet<string> ProvincesOf(IEnumerable<GazetteerPlace> places, PlaceLevel level) =>
        places.Where(p => p.Level == level).Select(p => p.Code[..2]).ToHashSet(StringComparer.Ordinal);
}
