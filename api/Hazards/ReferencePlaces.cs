using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Hazards;

/// <summary>
/// The fixed places at which priors are fitted, so that a list of sites never changes its own scores: the centres of the districts, or of
/// the provinces while no district with a centre is imported.
/// </summary>
internal static class ReferencePlaces
{
    /// <summary>
    /// The places, by code. A district's centre is its boundary's centroid, else the mean of its sub-districts' centres; a district with
    /// neither is left out, because footprints would never find it.
    /// </summary>
    public static async Task<IReadOnlyList<SitePosition>> ReadAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var centroids = await db.Boundaries
            .Where(b => b.Level == PlaceLevel.District)
            .Select(b => new { b.PlaceCode, b.Shape.Centroid })
            .ToDictionaryAsync(b => b.PlaceCode, b => (Point)b.Centroid, cancellationToken);
        var means = await db.Subdistricts
            .Where(s => s.Latitude != null && s.Longitude != null)
            .GroupBy(s => s.DistrictCode)
            .Select(group => new
            {
                Code = group.Key,
                X = group.Average(s => s.Longitude!.Value),
                Y = group.Average(s => s.Latitude!.Value),
            })
            .ToDictionaryAsync(mean => mean.Code, mean => new Point(mean.X, mean.Y), cancellationToken);
        var districts = await db.Districts.OrderBy(d => d.Code).Select(d => d.Code).ToListAsync(cancellationToken);

        SitePosition[] references =
        [
            .. from code in districts
               let centre = centroids.GetValueOrDefault(code) ?? means.GetValueOrDefault(code)
               where centre is not null
               select new SitePosition(int.Parse(code, null), centre, code[..2], code, null),
        ];
        return references.Length > 0 ? references : [.. ProvinceFacts.Provinces.Select(OfProvince)];
    }

    /// <summary>A province as a position: its centroid and its code.</summary>
    public static SitePosition OfProvince(Province province) =>
        new(int.Parse(province.Code, null), new Point(province.CentroidLongitude, province.CentroidLatitude), province.Code, null, null);
}
