using System.Collections.Immutable;

namespace Sedz.Api.Ranking;

/// <summary>All sites as one state of the database has them, by code. Safe for use by several threads.</summary>
/// <param name="all">Every site, published or not.</param>
public sealed class SiteStandings(ImmutableArray<SiteStanding> all)
{
    private readonly Lazy<ImmutableArray<SiteStanding>> published = new(() => [.. all.Where(standing => standing.Published)]);

    /// <summary>Every site, published or not.</summary>
    public ImmutableArray<SiteStanding> All => all;

    /// <summary>The sites that the public may see; chosen once, so that who asks again meets the same objects in the same array.</summary>
    public ImmutableArray<SiteStanding> Published => published.Value;
}
