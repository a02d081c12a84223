using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;

namespace Sedz.Api.Hazards;

/// <summary>Where the sites are, as the spatial join takes them.</summary>
internal static class SitePositions
{
    /// <summary>The positions of the sites, by number; of a site with an outline and no point, a point well inside it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="siteIds">The sites; all of them when null. A number without a site is passed over.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<List<SitePosition>> ReadAsync(
        SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var sites = siteIds is null ? db.Sites : db.Sites.Where(s => EF.Parameter(siteIds).Contains(s.Id));
        return await sites.OrderBy(s => s.Id)
            .Select(s => new
            {
                s.Id,
                s.Location,
                Outline = s.Location == null ? s.Boundary : null,
                s.ProvinceCode,
                s.DistrictCode,
                s.SubdistrictCode,
            })
            .AsAsyncEnumerable()
            .Select(s => new SitePosition(s.Id, s.Location ?? s.Outline?.InteriorPoint, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode))
            .ToListAsync(cancellationToken);
    }
}
