using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Partners;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>Finds organisations that may be one among all that stand, without those that a person found to be two.</summary>
/// <param name="Pairs">The pairs.</param>
public sealed record PartnerDuplicates(IReadOnlyList<PartnerDuplicate> Pairs)
{
    /// <summary>Reads all organisations once and compares them.</summary>
    internal static async Task<PartnerDuplicates> ReadAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var places = (await db.PartnerPlaces.AsNoTracking().Select(p => new { p.PartnerId, p.ProvinceCode }).ToListAsync(context.CancellationToken))
            .ToLookup(place => place.PartnerId, place => place.ProvinceCode);
        var partners = await context.Visible(db.Partners).Where(p => p.MergedIntoId == null).OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.NameTh, p.Kind, p.JuristicNumber })
            .ToListAsync(context.CancellationToken);
        var apart = (await db.PartnerChanges
                .Where(c => (c.Kind == PartnerChangeKind.Split && c.UndoneAt == null)
                    || (c.Kind == PartnerChangeKind.Merge && c.UndoneAt != null))
                .Select(c => new { c.PartnerId, c.OtherId })
                .ToListAsync(context.CancellationToken))
            .Select(c => (Math.Min(c.PartnerId, c.OtherId), Math.Max(c.PartnerId, c.OtherId)))
            .ToHashSet();
        var found = DuplicateSearch.Find(partners.Select(p =>
        {
            var name = OrganisationName.Of(p.NameTh);
            return new ComparedOrganisation(p.Id, name with { Kind = p.Kind ?? name.Kind }, p.JuristicNumber, [.. places[p.Id].Distinct()]);
        }));
        return new([.. found.Where(pair => !apart.Contains((pair.FirstId, pair.SecondId)))
            .Select(pair => new PartnerDuplicate(pair.FirstId, pair.SecondId, pair.Reason))]);
    }
}
