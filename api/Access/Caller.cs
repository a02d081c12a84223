using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Api.Activities;
using Sedz.Api.Ranking;
using Sedz.Schema.Imports;
using Sedz.Schema.Matching;
using Sedz.Schema.Openings;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;
using Sedz.Schema.Workers;

namespace Sedz.Api.Access;

/// <summary>
/// Who asks, and what they may see: decided here and nowhere else. Until people can sign in, a server makes every request as one
/// caller.
/// </summary>
public static class Caller
{
    /// <summary>May see and change everything but personal data.</summary>
    public const string AdministratorRole = "administrator";

    /// <summary>May see what the public sees, and workers under numbers instead of names.</summary>
    public const string ResearcherRole = "researcher";

    /// <summary>The public: published sites and aggregates, no mutation.</summary>
    public static ClaimsPrincipal Public { get; } = new(new ClaimsIdentity());

    /// <summary>The administrator of a demonstration on loopback: everything but personal data.</summary>
    public static ClaimsPrincipal Administrator { get; } = new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Role, AdministratorRole)], authenticationType: "demo", nameType: null, ClaimTypes.Role));

    /// <summary>A researcher.</summary>
    public static ClaimsPrincipal Researcher { get; } = new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Role, ResearcherRole)], authenticationType: "demo", nameType: null, ClaimTypes.Role));

    /// <summary>Whether the caller may see every site and change data.</summary>
    public static bool IsAdministrator(this ClaimsPrincipal caller) => caller.IsInRole(AdministratorRole);

    /// <summary>
    /// Whether the caller sees sites that are not published, and what is done at them. Callers of whom this is the same see the same of
    /// both, so that what was worked out of it for one may be told to another.
    /// </summary>
    public static bool SeesUnpublished(this ClaimsPrincipal caller) => caller.IsAdministrator();

    /// <summary>What a decision is signed with: the name of the account; until people can sign in, the role.</summary>
    public static string NameOf(this ClaimsPrincipal caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return caller.Identity?.Name ?? (caller.IsAdministrator() ? AdministratorRole : "public");
    }

    /// <summary>The sites that the caller may see, for the database.</summary>
    public static Expression<Func<Site, bool>> VisibleSites(ClaimsPrincipal caller)
    {
        var all = caller.SeesUnpublished();
        return site => all || site.Published;
    }

    /// <summary>The land documents that the caller may see, for the database: those of the sites.</summary>
    public static Expression<Func<LandDocument, bool>> VisibleDocuments(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return document => all || document.Site!.Published;
    }

    /// <summary>The nominations that the caller may see, for the database: those of the sites.</summary>
    public static Expression<Func<Nomination, bool>> VisibleNominations(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return nomination => all || nomination.Site!.Published;
    }

    /// <summary>The workers that the caller may see, for the database: administrators and researchers all, others none.</summary>
    public static Expression<Func<Worker, bool>> VisibleWorkers(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator() || caller.IsInRole(ResearcherRole);
        return _ => all;
    }

    /// <summary>The notices that the caller may see, for the database: those of the workers.</summary>
    public static Expression<Func<WorkerNotice, bool>> VisibleNotices(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator() || caller.IsInRole(ResearcherRole);
        return _ => all;
    }

    /// <summary>
    /// The runs of the matching that the caller may see, for the database: administrators and researchers all, others none.
    /// </summary>
    public static Expression<Func<MatchingRun, bool>> VisibleMatchingRuns(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator() || caller.IsInRole(ResearcherRole);
        return _ => all;
    }

    /// <summary>
    /// The matches that the caller may see, for the database: an administrator all, others none; each is about one person.
    /// </summary>
    public static Expression<Func<Match, bool>> VisibleMatches(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }

    /// <summary>The openings that the caller may see, for the database: those of the sites.</summary>
    public static Expression<Func<Opening, bool>> VisibleOpenings(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return opening => all || opening.Site!.Published;
    }

    /// <summary>The imports that the caller may see, for the database: an administrator all, others none.</summary>
    public static Expression<Func<Import, bool>> VisibleImports(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }

    /// <summary>The rows of imports that the caller may see, for the database: those of the imports.</summary>
    public static Expression<Func<ImportRow, bool>> VisibleImportRows(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }

    /// <summary>The organisations that the caller may see, for the database: those that are engaged at a published site.</summary>
    public static Expression<Func<Partner, bool>> VisiblePartners(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return partner => all || partner.Engagements.Any(engagement => engagement.Site!.Published);
    }

    /// <summary>The places of organisations that the caller may see, for the database: those of the organisations.</summary>
    public static Expression<Func<PartnerPlace, bool>> VisiblePartnerPlaces(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return place => all || place.Partner!.Engagements.Any(engagement => engagement.Site!.Published);
    }

    /// <summary>The engagements that the caller may see, for the database: those at published sites.</summary>
    public static Expression<Func<Engagement, bool>> VisibleEngagements(ClaimsPrincipal caller)
    {
        var all = caller.SeesUnpublished();
        return engagement => all || engagement.Site!.Published;
    }

    /// <summary>The commitments that the caller may see, for the database: those of the engagements.</summary>
    public static Expression<Func<Commitment, bool>> VisibleCommitments(ClaimsPrincipal caller)
    {
        var all = caller.SeesUnpublished();
        return commitment => all || commitment.Engagement!.Site!.Published;
    }

    /// <summary>The merges and splits that the caller may see, for the database: an administrator all, others none.</summary>
    public static Expression<Func<PartnerChange, bool>> VisiblePartnerChanges(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }

    /// <summary>The sites that the caller may see, as a ranking sees them.</summary>
    public static ImmutableArray<SiteStanding> Visible(this ClaimsPrincipal caller, SiteStandings standings)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return caller.SeesUnpublished() ? standings.All : standings.Published;
    }

    /// <summary>The sites that the caller may see, with what they plan and report.</summary>
    internal static ActivityView Visible(this ClaimsPrincipal caller, ActivityRecords records) =>
        caller.SeesUnpublished() ? records.All : records.Published;

    /// <summary>The ranking of a province's sites that the caller may see.</summary>
    public static RankingSnapshot VisibleIn(this ClaimsPrincipal caller, SiteStandings standings, string provinceCode)
    {
        ArgumentNullException.ThrowIfNull(standings);
        return standings.SnapshotOf(provinceCode, onlyPublished: !caller.SeesUnpublished());
    }
}
