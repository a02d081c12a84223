using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Schema.Activities;

namespace Sedz.Api.Access;

/// <summary>
/// What a caller may see of activities: an administrator all; the public the plans of published sites and sums of their reports, and no
/// single report.
/// </summary>
internal static class ActivityRights
{
    /// <summary>The activities, for the database: those of the sites.</summary>
    public static Expression<Func<Activity, bool>> Activities(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return activity => all || activity.Site!.Published;
    }

    /// <summary>The reports, for the database: an administrator all, others none.</summary>
    public static Expression<Func<ActivityReport, bool>> Reports(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }

    /// <summary>The earlier plans, for the database: an administrator all, others none.</summary>
    public static Expression<Func<ActivityRevision, bool>> Revisions(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return _ => all;
    }
}
