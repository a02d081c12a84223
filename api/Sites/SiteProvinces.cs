using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries.Prepared;
using Sedz.Schema.Database;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>
/// Keeps <see cref="Site.OutsideProvince"/> up to date: whoever changes sites or boundaries calls this before he commits, in the same
/// transaction.
/// </summary>
public static class SiteProvinces
{
    /// <summary>Holds sites against the boundaries of the provinces that they name, and writes where what is kept is otherwise.</summary>
    /// <param name="db">The context, with the caller's transaction begun and his changes saved.</param>
    /// <param name="siteIds">The sites that were changed; all when null, after a change of boundaries.</param>
    /// <param name="cancellationToken">Ends the work; the caller's transaction then decides what stays.</param>
    public static async Task RefreshAsync(SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var changed = await StaleAsync(db, siteIds, cancellationToken);
        foreach (var group in changed.GroupBy(site => site.IsOutside, site => site.Id))
        {
            var ids = group.ToList();
            await db.Sites.Where(s => EF.Parameter(ids).Contains(s.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.OutsideProvince, group.Key), cancellationToken);
        }
    }

    /// <summary>The sites for which something else is kept than the boundaries say, with what they say.</summary>
    internal static async Task<IReadOnlyList<(int Id, string Code, bool? IsOutside)>> StaleAsync(
        SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var stale = new List<(int, string, bool?)>();
        var sites = siteIds is null ? db.Sites : db.Sites.Where(s => EF.Parameter(siteIds).Contains(s.Id));
        IPreparedGeometry? boundary = null;
        string? boundaryOf = null;
        var rows = await sites.OrderBy(s => s.ProvinceCode).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Code, s.ProvinceCode, s.Location, s.Boundary, s.OutsideProvince })
            .ToListAsync(cancellationToken);
        foreach (var site in rows)
        {
            if (boundaryOf != site.ProvinceCode)
            {
                boundaryOf = site.ProvinceCode;
                var shape = await db.Boundaries.Where(b => b.Level == PlaceLevel.Province && b.PlaceCode == site.ProvinceCode)
                    .Select(b => b.Shape).SingleOrDefaultAsync(cancellationToken);
                boundary = shape is null ? null : PreparedGeometryFactory.Prepare(shape);
            }

            bool? isOutside = (site.Boundary ?? site.Location) is { } place && boundary is not null ? !boundary.Intersects(place) : null;
            if (isOutside != site.OutsideProvince)
            {
                stale.Add((site.Id, site.Code, isOutside));
            }
        }

        return stale;
    }
}
