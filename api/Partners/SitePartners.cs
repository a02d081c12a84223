using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Reads the organisations of many sites in one statement.</summary>
internal static class SitePartners
{
    /// <summary>The organisations by the site's number, in the order of their sectors.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<SitePartner>>> ReadAsync(
        IReadOnlyCollection<int> siteIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var rows = await context.Visible(db.Engagements)
            .Where(e => EF.Parameter(siteIds).Contains(e.SiteId))
            .Select(e => new { e.SiteId, e.PartnerId, e.Partner!.Sector, e.Role, e.Status })
            .ToListAsync(context.CancellationToken);
        var bySite = rows.ToLookup(row => row.SiteId);
        return siteIds.ToDictionary(
            site => site,
            IReadOnlyList<SitePartner> (site) =>
            [
                .. bySite[site]
                    .GroupBy(row => (row.Sector, row.PartnerId))
                    .OrderBy(partner => partner.Key)
                    .Select(partner => new SitePartner(
                        partner.Key.PartnerId,
                        partner.Key.Sector,
                        PartnerSectors.Of(partner.Key.Sector),
                        [.. partner.Select(row => row.Role).Distinct().Order()],
                        partner.Any(row => row.Status is EngagementStatus.Agreed or EngagementStatus.Delivered))),
            ]);
    }
}
