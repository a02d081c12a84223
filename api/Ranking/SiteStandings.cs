using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Sedz.Api.Ranking;

/// <summary>All sites as one state of the database has them, by code. Safe for use by several threads.</summary>
/// <param name="all">Every site, published or not.</param>
public sealed class SiteStandings(ImmutableArray<SiteStanding> all)
{
    private readonly Lazy<ImmutableArray<SiteStanding>> published = new(() => [.. all.Where(standing => standing.Published)]);
    private readonly Lazy<ILookup<string, SiteStanding>> provinces = new(() => all.ToLookup(standing => standing.ProvinceCode));
    private readonly ConcurrentDictionary<(string Province, bool OnlyPublished), Lazy<RankingSnapshot>> snapshots = new();

    /// <summary>Every site, published or not.</summary>
    public ImmutableArray<SiteStanding> All => all;

    /// <summary>The sites that the public may see; chosen once, so that who asks again meets the same objects in the same array.</summary>
    public ImmutableArray<SiteStanding> Published => published.Value;

    /// <summary>
    /// The ranking of a province in this state. The sites are sorted into provinces once and each province is ranked once, whoever and
    /// however many listen.
    /// </summary>
    /// <param name="provinceCode">The province.</param>
    /// <param name="onlyPublished">Whether it is ranked for the public.</param>
    public RankingSnapshot SnapshotOf(string provinceCode, bool onlyPublished) => snapshots.GetOrAdd(
        (provinceCode, onlyPublished),
        key =>
            new(() => RankingSnapshot.Of(provinces.Value[key.Province].Where(standing => standing.Published || !key.OnlyPublished)))).Value;
}
