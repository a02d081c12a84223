using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Access;

/// <summary>
/// What a caller may see of announcements and trainings: an administrator all, the public what is published, with its site.
/// </summary>
internal static class PublicityRights
{
    /// <summary>The announcements, for the database.</summary>
    public static Expression<Func<PublicNotice, bool>> Notices(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return notice => all || (notice.Published && (notice.SiteId == null || notice.Site!.Published));
    }

    /// <summary>The trainings, for the database.</summary>
    public static Expression<Func<Training, bool>> Trainings(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return training => all || (training.Published && (training.SiteId == null || training.Site!.Published));
    }
}
