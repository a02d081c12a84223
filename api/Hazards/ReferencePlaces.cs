using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// The fixed places at which priors are fitted, so that a list of sites never changes its own scores: all sub-districts, districts and
/// provinces, without those made up for a demonstration. The prior of a source takes those of the level at which the source records.
/// </summary>
internal static class ReferencePlaces
{
    /// <summary>
    /// The places, each with its code as number. The point of a sub-district is its boundary's centroid, else its centre by the table; that
    /// of a district its boundary's centroid, else the mean of its sub-districts' centres. A place without a point has none: sources that
    /// draw shapes then say nothing of it.
    /// </summary>
    public static async Task<IReadOnlyList<SitePosition>> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var centroids = await db.Boundaries
            .Where(b => b.Level != PlaceLevel.Province)
            .Select(b => new { b.PlaceCode, b.Shape.Centroid })
            .ToDictionaryAsync(b => b.PlaceCode, b => (Point)b.Centroid, cancellationToken);
        var subdistricts = await db.Subdistricts.OrderBy(s => s.Code)
            .Select(s => new { s.Code, s.Latitude, s.Longitude }).ToListAsync(cancellationToken);
        subdistricts.RemoveAll(s => MadeUpPlaces.Contains(s.Code));
        var centres = subdistricts.Where(s => s is { Latitude: not null, Longitude: not null })
            .ToDictionary(s => s.Code, s => new Point(s.Longitude!.Value, s.Latitude!.Value));
        var means = centres.GroupBy(centre => centre.Key[..4])
            .ToDictionary(
                district => district.Key,
                district => new Point(district.Average(c => c.Value.X), district.Average(c => c.Value.Y)));
        var districts = await db.Districts.OrderBy(d => d.Code).Select(d => d.Code).ToListAsync(cancellationToken);
        districts.RemoveAll(MadeUpPlaces.Contains);
        return
        [
            .. subdistricts.Select(s => Place(s.Code, centroids.GetValueOrDefault(s.Code) ?? centres.GetValueOrDefault(s.Code))),
            .. districts.Select(code => Place(code, centroids.GetValueOrDefault(code) ?? means.GetValueOrDefault(code))),
            .. ProvinceFacts.Provinces.Select(OfProvince),
        ];
    }

    /// <summary>A province as a position: its centroid and its code.</summary>
    public static SitePosition OfProvince(Province province) =>
        Place(province.Code, new Point(province.CentroidLongitude, province.CentroidLatitude));

    private static SitePosition Place(string code, Point? point) => new(
        int.Parse(code, null), point, code[..2], code.Length >= 4 ? code[..4] : null, code.Length == 6 ? code : null);
}
