using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// A ranking cut into groups of equals, at its own weights: from the top, a site joins the group as long as the group's first site does not
/// beat it in 90 % of the draws of values; the first that it does beat so opens the next group.
/// <para>
/// "Cannot be separated" does not carry over from pair to pair (a from b and b from c does not make a from c), so a group is held together
/// by its first site alone: every site is in one group, and the groups follow the ranking. Two sites of neighbouring groups may be close
/// too; <see cref="SiteComparison"/> tells. A tie is not a win: exact ties are equals.
/// </para>
/// </summary>
public sealed class EqualGroups
{
    /// <summary>The share of draws from which on one site counts as above another.</summary>
    public const double Separated = 0.90;

    private const int SitesAtATime = 256;

    private readonly int[] groupOf;

    private EqualGroups(ImmutableArray<EqualGroup> all, int[] groupOf)
    {
        All = all;
        this.groupOf = groupOf;
    }

    /// <summary>The groups, from the top.</summary>
    public ImmutableArray<EqualGroup> All { get; }

    /// <summary>The group of a site.</summary>
    /// <param name="site">The site, as an index into the sites of the ranking.</param>
    public EqualGroup Of(int site) => All[groupOf[site]];

    internal static EqualGroups Of(
        UncertainValues values, ValueDraws draws, double[] weights, IReadOnlyList<RankedSite> sites, CancellationToken cancellationToken)
    {
        var groups = ImmutableArray.CreateBuilder<EqualGroup>();
        var groupOf = new int[sites.Count];
        var scores = Enumerable.Range(0, Math.Min(SitesAtATime, sites.Count)).Select(_ => new double[draws.Count]).ToArray();
        var leader = new double[draws.Count];
        var start = 0;
        for (var from = 0; from < sites.Count; from += SitesAtATime)
        {
            var first = from;
            var count = Math.Min(SitesAtATime, sites.Count - from);
            Parallel.For(
                0, count, new ParallelOptions { CancellationToken = cancellationToken },
                i => draws.ScoresOf(first + i, weights, scores[i]));
            for (var i = 0; i < count; i++)
            {
                var site = from + i;
                if (site == 0 || Beats(leader, scores[i]))
                {
                    Close(site);
                    scores[i].CopyTo(leader, 0);
                    start = site;
                }

                groupOf[site] = groups.Count;
            }
        }

        Close(sites.Count);
        return new(groups.ToImmutable(), groupOf);

        void Close(int end)
        {
            if (end > start)
                groups.Add(new(groups.Count + 1, start, end - start, sites[start].Rank, sites[end - 1].Rank));
        }
    }

    private static bool Beats(double[] leader, double[] other)
    {
        var wins = 0;
        for (var draw = 0; draw < leader.Length; draw++)
            wins += leader[draw] > other[draw] + SiteRanking.TieTolerance ? 1 : 0;
        return wins >= Separated * leader.Length;
    }
}
