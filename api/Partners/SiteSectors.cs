using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Readiness;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>
/// Which sectors stand engaged at which sites: an organisation of them has agreed or delivered. A site of which no engagement is
/// recorded, whatever its
/// status, is unknown: nobody said that it has none.
/// </summary>
internal sealed class SiteSectors
{
    private readonly Dictionary<int, int> masks;

    private SiteSectors(Dictionary<int, int> masks) => this.masks = masks;

    /// <summary>Reads them in one statement: a row for each site, sector and whether it stands.</summary>
    /// <param name="engagements">The engagements that count for whoever asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<SiteSectors> ReadAsync(IQueryable<Engagement> engagements, CancellationToken cancellationToken)
    {
        var rows = engagements
            .Select(e => new
            {
                e.SiteId,
                e.Partner!.Sector,
                Stands = e.Status == EngagementStatus.Agreed || e.Status == EngagementStatus.Delivered,
            })
            .Distinct();
        var masks = new Dictionary<int, int>();
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            masks[row.SiteId] = masks.GetValueOrDefault(row.SiteId) | (row.Stands ? 1 << (int)row.Sector : 0);
        }

        return new(masks);
    }

    /// <summary>Whether a sector stands engaged at a site, as far as anything is recorded.</summary>
    public bool Stands(PartnerSector sector, int siteId) => (masks.GetValueOrDefault(siteId) & (1 << (int)sector)) != 0;

    /// <summary>
    /// What readiness takes of a site. Null while no engagement is recorded at all: partners are then asked of no site, and readiness has
    /// no such part.
    /// Once any is, they are a part of every site's readiness, and not known of the sites that nobody spoke of.
    /// </summary>
    public PartnerEngagement? Of(int siteId) =>
        masks.Count == 0 ? null
        : masks.TryGetValue(siteId, out var mask) ? new(int.PopCount(mask))
        : new(Sectors: null);
}
