using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards;
using Sedz.Schema.Database;

namespace Sedz.Api.Hazards;

/// <summary>Where the sites are, as the spatial join takes them.</summary>
internal static class SitePositions
{
    /// <summary>The positions of the sites, by number.</summary>
    /// <param name="db">The database.</param>
    /// <param name="siteIds">The sites; all of them when null. A number without a site is passed over.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Task<List<SitePosition>> ReadAsync(
        SedzDb db, IReadOnlyCollection<int>? siteIds, CancellationToken cancellationToken)
    {
        var sites = siteIds is null ? db.Sites : db.Sites.Where(s => EF.Parameter(siteIds).Contains(s.Id));
        return sites.OrderBy(s => s.Id)
            .Select(s => new SitePosition(s.Id, s.Location, s.ProvinceCode, s.DistrictCode, s.SubdistrictCode))
            .ToListAsync(cancellationToken);
    }
}
