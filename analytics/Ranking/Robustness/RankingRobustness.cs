using System.Collections.Immutable;
using Sedz.Schema.Ranking;

namespace Sedz.Analytics.Ranking.Robustness;

/// <summary>
/// How far a ranking can be trusted: how the places move when weights and values move as far as is not known better (SMAA-2), which sites
/// the evidence cannot separate, and what would separate them. Every draw is made anew from the seed, so equal questions have equal
/// answers, to the last bit, on any number of cores. Immutable but for what it remembers; safe for several threads.
/// </summary>
public sealed class RankingRobustness
{
    private readonly SiteRanking ranking;
    private readonly UncertainValues values;
    private readonly double[] weights;
    private readonly Dictionary<string, int> sites;
    private readonly IReadOnlyList<string> codes;

    /// <summary>Takes a ranking apart; linear in its sites.</summary>
    /// <param name="ranking">The ranking.</param>
    public RankingRobustness(SiteRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        this.ranking = ranking;
        values = UncertainValues.Of(ranking);
        weights = [.. values.Criteria.Select(criterion => ranking.UsedWeights[criterion])];
        codes = [.. ranking.Sites.Select(site => site.Code)];
        sites = codes.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>The criteria that count, in the order of central weights.</summary>
    public IReadOnlyList<Criterion> Criteria => values.Criteria;

    /// <summary>κ where none is asked for: the number of criteria that count.</summary>
    public int DefaultConcentration => Math.Max(1, values.Criteria.Count);

    /// <summary>
    /// How firm each place is, in the order of the ranking. Without a weight on a criterion with data all sites share the first place.
    /// </summary>
    /// <param name="options">Within their limits.</param>
    /// <param name="withPlaces">False when only the first K are asked for, which is quicker in a long list.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">The options are outside their limits for so many sites.</exception>
    public ImmutableArray<SiteAcceptability> Acceptability(RobustnessOptions options, bool withPlaces, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if ((options.Problem ?? options.Excess(codes.Count)) is { } problem)
            throw new ArgumentException(problem.En, nameof(options));
        if (weights.Length == 0)
            return [.. codes.Select(_ => new SiteAcceptability(1, new(1, 1, 1, [1], null, null)))];
        var draws = WeightDraws.Around(weights, options.Concentration ?? DefaultConcentration, options.Draws, options.Seed);
        return withPlaces
            ? RankSimulation.Places(values, draws, new(values, options.Draws, options.Seed), options.TopK, cancellationToken)
            : RankSimulation.Top(values, draws, options.Seed, options.TopK, cancellationToken);
    }

    /// <summary>The groups of equals, at the weights of the ranking.</summary>
    /// <param name="draws">Draws of values, 1 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public EqualGroups Groups(int draws, int seed, CancellationToken cancellationToken) =>
        EqualGroups.Of(values, new(values, draws, seed), weights, ranking.Sites, cancellationToken);

    /// <summary>The datum that would separate a group best; null when none would, or the group is one site.</summary>
    /// <param name="group">A group of this ranking. Of a large one the first 50 sites are looked at.</param>
    /// <param name="draws">Draws of values, 2 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public SeparatingDatum? DatumFor(EqualGroup group, int draws, int seed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Datum(draws, seed, [.. Enumerable.Range(group.First, group.Count)], cancellationToken);
    }

    /// <summary>Compares two sites of the ranking; null when one of them is not in it.</summary>
    /// <param name="code">The site.</param>
    /// <param name="other">The site that it is compared with.</param>
    /// <param name="draws">Draws of values, 2 or more.</param>
    /// <param name="seed">Any number.</param>
    /// <param name="cancellationToken">Ends the search for what would separate them.</param>
    public SiteComparison? Compare(string code, string other, int draws, int seed, CancellationToken cancellationToken = default)
    {
        if (!sites.TryGetValue(code, out var one) || !sites.TryGetValue(other, out var two))
            return null;
        var (own, against) = (ranking.Sites[one], ranking.Sites[two]);
        var drawn = new ValueDraws(values.Only([one, two]), draws, seed);
        var scores = new[] { new double[draws], new double[draws] };
        drawn.ScoresOf(0, weights, scores[0]);
        drawn.ScoresOf(1, weights, scores[1]);
        var wins = new PairwiseWins(scores);
        var (win, loss) = (wins.Share(0, 1), wins.Share(1, 0));
        var (above, below) = own.Score >= against.Score ? (own, against) : (against, own);
        return new(
            code,
            other,
            own.Score - against.Score,
            [.. own.Components.Zip(against.Components).Select(pair => new CriterionDifference(
                pair.First.Criterion, pair.First.Weight, pair.First.Value, pair.Second.Value,
                pair.First.Contribution - pair.Second.Contribution))],
            win,
            1 - win - loss,
            one == two ? null : Datum(draws, seed, [one, two], cancellationToken),
            WeightSwap.Between(above, below));
    }

    private SeparatingDatum? Datum(int draws, int seed, int[] members, CancellationToken cancellationToken)
    {
        var some = values.Only(members);
        string[] names = [.. members.Select(site => codes[site])];
        return DatumSearch.Find(
            some, new(some, draws, seed), weights, [.. Enumerable.Range(0, members.Length)], names, cancellationToken);
    }
}
