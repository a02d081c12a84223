using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Schema.Learning;

namespace Sedz.Api.Access;

/// <summary>What a caller may see of places of learning: an administrator all, the public those of published sites.</summary>
internal static class LearningRights
{
    /// <summary>The places of learning, for the database: those of the sites.</summary>
    public static Expression<Func<LearningPlace, bool>> Places(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return place => all || place.Site!.Published;
    }

    /// <summary>The topics, for the database: those of the places.</summary>
    public static Expression<Func<CurriculumTopic, bool>> Topics(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return topic => all || topic.Place!.Site!.Published;
    }
}
