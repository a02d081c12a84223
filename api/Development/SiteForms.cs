using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Development.Fit;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Development;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Development;

/// <summary>
/// Reads what the rules of fit ask about sites. Partners count that stand engaged; where nothing is recorded of a site's partners or value
/// chains nothing is known of them, which is not "no".
/// </summary>
internal static class SiteForms
{
    /// <summary>Every form for many sites, by the sites' numbers; five statements.</summary>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<SiteFormAnswer>>> ReadAsync(
        IReadOnlyCollection<int> siteIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var token = context.CancellationToken;
        var sites = await context.Visible(db.Sites).Where(s => EF.Parameter(siteIds).Contains(s.Id))
            .Select(s => new { s.Id, s.AreaM2, s.Water }).ToListAsync(token);
        var engagements = (await context.Visible(db.Engagements).Where(e => EF.Parameter(siteIds).Contains(e.SiteId))
            .Select(e => new { e.SiteId, Fact = new PartnerAtSite(e.Partner!.Sector, e.Partner.Kind, e.Status) }).ToListAsync(token))
            .ToLookup(e => e.SiteId, e => e.Fact);
        var chains = (await context.Visible(db.ValueChains)
            .Where(c => c.SiteId != null && EF.Parameter(siteIds).Contains(c.SiteId.Value))
            .Select(c => new { SiteId = c.SiteId!.Value, c.Product!.Kinds, Recovers = c.Stages.Any(s => s.Kind == StageKind.Recovery) })
            .ToListAsync(token)).ToLookup(c => c.SiteId, c => new ChainAtSite(c.Kinds, c.Recovers));
        var chosen = (await context.Visible(db.FormChoices).Where(c => EF.Parameter(siteIds).Contains(c.SiteId) && c.EndedOn == null)
            .Select(c => new { c.SiteId, c.Form }).ToListAsync(token)).ToLookup(c => c.SiteId, c => c.Form);
        var sandboxes = (await context.Visible(db.SandboxEntries).Where(e => EF.Parameter(siteIds).Contains(e.SiteId))
            .Select(e => new { e.SiteId, e.AgencyAgrees }).ToListAsync(token)).ToLookup(e => e.SiteId, e => e.AgencyAgrees);
        return sites.ToDictionary(
            site => site.Id,
            site => AnswerOf(
                new SiteSituation
                {
                    Area = site.AreaM2 is { } area ? LandArea.FromSquareMetres((decimal)area) : null,
                    Water = site.Water,
                }
                .WithPartners([.. engagements[site.Id]])
                .WithChains([.. chains[site.Id]])
                .WithChoices([.. chosen[site.Id]])
                .WithSandboxes([.. sandboxes[site.Id]]),
                [.. chosen[site.Id]]));
    }

    private static IReadOnlyList<SiteFormAnswer> AnswerOf(SiteSituation situation, HashSet<DevelopmentForm> chosen) =>
    [
        .. FormFits.Of(situation).Select(fit => new SiteFormAnswer(
            fit.Form, fit.Name, fit.State, [.. fit.Reasons], chosen.Contains(fit.Form))),
    ];

    private static SiteSituation WithPartners(this SiteSituation site, IReadOnlyList<PartnerAtSite> partners)
    {
        if (partners.Count == 0) return site;
        bool Stands(Func<PartnerAtSite, bool> isOne) =>
            partners.Any(one => one.Status is EngagementStatus.Agreed or EngagementStatus.Delivered && isOne(one));
        return site with
        {
            Home = Stands(one => one.Sector == PartnerSector.People),
            Temple = Stands(one => one.Kind == OrganisationKind.Temple),
            Mosque = Stands(one => one.Kind == OrganisationKind.Mosque),
            Church = Stands(one => one.Kind == OrganisationKind.Church),
            SchoolOrGovernment = Stands(one => one.Sector == PartnerSector.Government || one.Kind == OrganisationKind.School),
            Academia = Stands(one => one.Sector == PartnerSector.Academia),
        };
    }

    private static SiteSituation WithChains(this SiteSituation site, IReadOnlyList<ChainAtSite> chains) =>
        chains.Count == 0
            ? site
            : site with
            {
                BioProduct = chains.Any(chain => chain.Kinds.Contains(BcgKind.Bio)),
                GreenProduct = chains.Any(chain => chain.Kinds.Contains(BcgKind.Green)),
                RecoveryInChain = chains.Any(chain => chain.Recovers),
            };

    private static SiteSituation WithChoices(this SiteSituation site, IReadOnlyList<DevelopmentForm> chosen) => site with
    {
        // A choice of it names the initiative; that none was chosen does not say that none will do.
        RoyalInitiativeNamed = chosen.Contains(DevelopmentForm.OtherRoyalInitiative) ? true : null,
    };

    private static SiteSituation WithSandboxes(this SiteSituation site, IReadOnlyList<Answer> agencies) =>
        agencies.Count == 0
            ? site
            : site with
            {
                RuleToTryNamed = true,
                AgencyAgrees = agencies.Contains(Answer.Yes) ? true : agencies.All(answer => answer == Answer.No) ? false : null,
            };

    private sealed record PartnerAtSite(PartnerSector Sector, OrganisationKind? Kind, EngagementStatus Status);

    private sealed record ChainAtSite(IReadOnlyList<BcgKind> Kinds, bool Recovers);
}
