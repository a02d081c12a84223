using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Partners;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;

namespace Sedz.Api.Partners;

/// <summary>What is recorded of the partners of some sites, as the caller may see it.</summary>
/// <param name="Provinces">The province of each site, by the site's number.</param>
/// <param name="Engagements">The engagements at them.</param>
/// <param name="Synthetic">Whether any of it was made up for a demonstration.</param>
internal sealed record PartnerEvidence(IReadOnlyDictionary<int, string> Provinces, IReadOnlyList<EngagementFact> Engagements, bool Synthetic)
{
    /// <summary>The numbers of the sites.</summary>
    public IReadOnlySet<int> SiteIds => Provinces.Keys.ToHashSet();

    /// <summary>Reads sites and engagements in two statements.</summary>
    public static async Task<PartnerEvidence> ReadAsync(FieldContext context, SedzDb db, IQueryable<Site> sites)
    {
        var provinces = await sites.Select(s => new { s.Id, s.ProvinceCode }).ToDictionaryAsync(s => s.Id, s => s.ProvinceCode, context.CancellationToken);
        var engagements = new List<EngagementFact>();
        var synthetic = false;
        var rows = At(context, db, sites).OrderBy(e => e.Id).Select(e => new
        {
            Fact = new EngagementFact(
                e.PartnerId, e.SiteId, e.Partner!.Sector, e.Role, e.Status, e.OfferedOn, e.AgreedOn, e.DeliveredOn, e.LapsedOn),
            e.Synthetic,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(context.CancellationToken))
        {
            engagements.Add(row.Fact);
            synthetic |= row.Synthetic;
        }

        return new(provinces, engagements, synthetic);
    }

    /// <summary>Reads what is promised at some sites.</summary>
    public static async Task<IReadOnlyList<CommitmentFact>> CommitmentsAsync(FieldContext context, SedzDb db, IQueryable<Site> sites) =>
        await At(context, db, sites)
            .SelectMany(e => e.Commitments, (e, c) => new CommitmentFact(
                e.PartnerId, e.Status, c.Kind, c.Amount, c.Unit, c.UnitText, c.DeliveredAmount))
            .ToListAsync(context.CancellationToken);

    private static IQueryable<Engagement> At(FieldContext context, SedzDb db, IQueryable<Site> sites) =>
        context.Visible(db.Engagements).Where(e => sites.Select(s => s.Id).Contains(e.SiteId));
}
