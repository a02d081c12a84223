using System.Linq.Expressions;
using System.Security.Claims;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Access;

/// <summary>
/// What a caller may see of value chains: an administrator all; the public the chains of published sites, and of no site those that are
/// published themselves, with what they are made of.
/// </summary>
internal static class ChainRights
{
    /// <summary>The products, for the database: the published ones and those of chains that may be seen.</summary>
    public static Expression<Func<Product, bool>> Products(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return product => all || product.Published
            || product.Chains.Any(chain => chain.SiteId == null ? chain.Published : chain.Site!.Published);
    }

    /// <summary>The chains, for the database.</summary>
    public static Expression<Func<ValueChain, bool>> Chains(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return chain => all || (chain.SiteId == null ? chain.Published : chain.Site!.Published);
    }

    /// <summary>The stages, for the database: those of the chains.</summary>
    public static Expression<Func<ChainStage, bool>> Stages(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return stage => all || (stage.ValueChain!.SiteId == null ? stage.ValueChain.Published : stage.ValueChain.Site!.Published);
    }

    /// <summary>The flows, for the database: those of the chains.</summary>
    public static Expression<Func<ChainFlow, bool>> Flows(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return flow => all || (flow.ValueChain!.SiteId == null ? flow.ValueChain.Published : flow.ValueChain.Site!.Published);
    }

    /// <summary>The materials, for the database: those of the chains.</summary>
    public static Expression<Func<ChainMaterial, bool>> Materials(ClaimsPrincipal caller)
    {
        var all = caller.IsAdministrator();
        return material => all || (material.ValueChain!.SiteId == null ? material.ValueChain.Published : material.ValueChain.Site!.Published);
    }
}
