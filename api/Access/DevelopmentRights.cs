using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Schema.Development;

namespace Sedz.Api.Access;

/// <summary>What a caller may see of forms of development: an administrator all, the public those of published sites.</summary>
internal static class DevelopmentRights
{
    /// <summary>The choices, for the database: those of the sites.</summary>
    public static Expression<Func<FormChoice, bool>> Choices(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return choice => all || choice.Site!.Published;
    }

    /// <summary>The sandbox entries, for the database: those of the sites.</summary>
    public static Expression<Func<SandboxEntry, bool>> Sandboxes(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return entry => all || entry.Site!.Published;
    }
}
