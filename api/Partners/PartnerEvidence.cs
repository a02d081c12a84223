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
    /// <param name="sites">The sites, of those that the caller may see.</param>
    /// <param name="engagements">The engagements at them that the caller may see.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<PartnerEvidence> ReadAsync(
        IQueryable<Site> sites, IQueryable<Engagement> engagements, CancellationToken cancellationToken)
    {
        var provinces = await sites.Select(s => new { s.Id, s.ProvinceCode })
            .ToDictionaryAsync(s => s.Id, s => s.ProvinceCode, cancellationToken);
        var facts = new List<EngagementFact>();
        var synthetic = false;
        var rows = engagements.OrderBy(e => e.Id).Select(e => new
        {
            Fact = new EngagementFact(
                e.PartnerId, e.SiteId, e.Partner!.Sector, e.Role, e.Status, e.OfferedOn, e.AgreedOn, e.DeliveredOn, e.LapsedOn),
            e.Synthetic,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            facts.Add(row.Fact);
            synthetic |= row.Synthetic;
        }

        return new(provinces, facts, synthetic);
    }

    /// <summary>Reads what engagements promise.</summary>
    public static async Task<IReadOnlyList<CommitmentFact>> CommitmentsAsync(
        IQueryable<Engagement> engagements, CancellationToken cancellationToken) =>
        await engagements
            .SelectMany(e => e.Commitments, (e, c) => new CommitmentFact(
                e.PartnerId, e.Status, c.Kind, c.Amount, c.Unit, c.UnitText, c.DeliveredAmount))
            .ToListAsync(cancellationToken);

    /// <summary>The engagements at some sites, of those that the caller may see.</summary>
    public static IQueryable<Engagement> At(FieldContext context, SedzDb db, IQueryable<Site> sites) =>
        context.Visible(db.Engagements).Where(e => sites.Select(s => s.Id).Contains(e.SiteId));
}
