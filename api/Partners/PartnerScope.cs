using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;
using Sedz.Schema.Provinces;
using Sedz.Schema.Sites;

namespace Sedz.Api.Partners;

/// <summary>Which sites a question about partners is of: one site, a province, a group of provinces, or the whole country.</summary>
internal static class PartnerScope
{
    private const string ProvinceArgument = "provinceCode";
    private const string ClusterArgument = "clusterCode";
    private const string SiteArgument = "siteCode";

    /// <summary>Declares the arguments, all of which may be left out; one at most is given.</summary>
    public static DeclaredField Declare(DeclaredField field) => field
        .Argument<string>(ProvinceArgument, "Two-digit code of a province.", required: false)
        .Argument<string>(ClusterArgument, "Code of a group of provinces, such as N3.", required: false)
        .Argument<string>(SiteArgument, "Code of one site.", required: false);

    /// <summary>Whether no place is given: the question is of the whole country.</summary>
    public static bool IsCountry(FieldContext context) =>
        context.Argument<string?>(ProvinceArgument) is null && context.Argument<string?>(ClusterArgument) is null
        && context.Argument<string?>(SiteArgument) is null;

    /// <summary>The sites that were asked for, of those that the caller may see.</summary>
    /// <exception cref="RequestError">Two scopes are given, or there is no such place.</exception>
    public static IQueryable<Site> SitesOf(FieldContext context, DbContext db)
    {
        var (province, cluster, site) = (
            context.Argument<string?>(ProvinceArgument), context.Argument<string?>(ClusterArgument), context.Argument<string?>(SiteArgument));
        var sites = context.Visible(db.Set<Site>());
        switch (province, cluster, site)
        {
            case (null, null, null):
                return sites;
            case ({ } code, null, null) when ProvinceFacts.ByCode.ContainsKey(code):
                return sites.Where(s => s.ProvinceCode == code);
            case (null, { } code, null) when ProvinceFacts.Clusters.Any(c => c.Code == code):
                return sites.Where(s => s.Province!.ClusterCode == code);
            case (null, null, { } code):
                return sites.Where(s => s.Code == code);
            case ({ }, null, null) or (null, { }, null):
                throw RequestError.Invalid(
                    $"ไม่มีจังหวัดหรือกลุ่มจังหวัดรหัส {province ?? cluster}", $"There is no province or province group {province ?? cluster}.");
            default:
                throw RequestError.Invalid(
                    "ระบุ provinceCode clusterCode หรือ siteCode ได้เพียงอย่างเดียว", "Give provinceCode, clusterCode or siteCode: one at most.");
        }
    }
}
