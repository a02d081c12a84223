using System.Collections.Immutable;

namespace Sedz.Analytics.Ranking;

/// <summary>A site in its place in a ranking.</summary>
public sealed class RankedSite
{
    private readonly ArraySegment<string> tieGroup;

    internal RankedSite(
        int rank, RankingCandidate candidate, double score, ImmutableArray<RankComponent> components, ArraySegment<string> tieGroup)
    {
        Rank = rank;
        Code = candidate.Code;
        Place = candidate.Place;
        Score = score;
        Components = components;
        this.tieGroup = tieGroup;
    }

    /// <summary>The place, from 1. Sites with equal scores share a place, and the next one counts them all (1, 1, 3).</summary>
    public int Rank { get; }

    /// <summary>The site's code.</summary>
    public string Code { get; }

    /// <summary>Where the site is, for evidence that is recorded of a whole place; null when nobody has said.</summary>
    public EvidencePlace? Place { get; }

    /// <summary>0..1; the sum of the contributions.</summary>
    public double Score { get; }

    /// <summary>One for each criterion, in the order of <see cref="CriterionWeights.Criteria"/>.</summary>
    public ImmutableArray<RankComponent> Components { get; }

    /// <summary>How many other sites share the place; 0 without a tie.</summary>
    public int TiedCount => tieGroup.Count - 1;

    /// <summary>
    /// The codes of the other sites in the same place, in order; empty without a tie. Made on each call from a list that the tied sites
    /// share, since a large list may be one single tie.
    /// </summary>
    public IEnumerable<string> TiedWith => tieGroup.Where(code => code != Code);
}
