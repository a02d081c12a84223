using System.Collections.Immutable;
using Sedz.Analytics.Ranking;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema;

namespace Sedz.Api.Ranking;

/// <summary>
/// What the rows of one answer say beyond their scores. What takes draws of every site is there only when the operation asks for it.
/// </summary>
public sealed class RankingInsight
{
    private readonly RankingBoard board;
    private readonly RobustnessOptions options;
    private readonly ImmutableArray<SiteAcceptability>? acceptability;
    private readonly EqualGroups? groups;

    private RankingInsight(
        RankingBoard board, RobustnessOptions options, ImmutableArray<SiteAcceptability>? acceptability, EqualGroups? groups)
    {
        this.board = board;
        this.options = options;
        this.acceptability = acceptability;
        this.groups = groups;
    }

    /// <summary>Computes what an operation selects of the rows of a ranking.</summary>
    internal static async Task<RankingInsight> OfAsync(FieldContext context, RankingBoard board, RankingQuestion question)
    {
        var options = question.Robustness;
        ImmutableArray<SiteAcceptability>? acceptability = null;
        EqualGroups? groups = null;
        if (Selects("acceptability"))
        {
            question.ThrowIfTooMuch(board.Ranking.Sites.Count);
            var withPlaces = SiteAcceptabilityType.FieldsOfPlaces.Any(field => Selects("acceptability", field));
            acceptability = await board.Robustness.AcceptabilityAsync(options, withPlaces, context.CancellationToken);
        }

        if (Selects("equalGroup"))
        {
            question.ThrowIfTooMuch(board.Ranking.Sites.Count);
            groups = await board.Robustness.GroupsAsync(options.Draws, options.Seed, context.CancellationToken);
        }

        return new(board, options, acceptability, groups);

        bool Selects(params string[] path) => context.Selects(["nodes", .. path]) || context.Selects(["edges", "node", .. path]);
    }

    /// <summary>The place of a site as the draws have it.</summary>
    /// <param name="index">The site, as an index into the ranking.</param>
    public SiteAcceptabilityAnswer Acceptability(int index) => new(acceptability!.Value[index], board.Robustness.Criteria);

    /// <summary>The group of a site.</summary>
    /// <param name="index">The site, as an index into the ranking.</param>
    public EqualGroupAnswer EqualGroup(int index)
    {
        var group = groups!.Of(index);
        return new(
            group.Number,
            group.Count,
            group.FirstRank,
            group.LastRank,
            [.. board.Ranking.Sites.Skip(group.First).Take(Math.Min(group.Count, EqualGroupAnswer.MostCodes)).Select(site => site.Code)],
            group.Text,
            cancellationToken => board.Robustness.DatumFor(group, options.Draws, options.Seed, cancellationToken));
    }

    /// <summary>The changes of a weight that swap a site with the next one of a lower score; none for the last place.</summary>
    /// <param name="index">The site, as an index into the ranking.</param>
    public IReadOnlyList<WeightSwapAnswer> SwapsBelow(int index)
    {
        var sites = board.Ranking.Sites;
        var next = sites[index].Rank + sites[index].TiedCount;
        return next >= sites.Count
            ? []
            : [.. WeightSwap.Between(sites[index], sites[next]).Select(swap => WeightSwapAnswer.Of(swap, sites[next].Code))];
    }

    /// <summary>
    /// Why a site stands above another; above the next one in the list when none is named. Null when the other is not in the ranking, or
    /// there is no next one.
    /// </summary>
    /// <param name="index">The site, as an index into the ranking.</param>
    /// <param name="code">The other site.</param>
    /// <param name="cancellationToken">The request's.</param>
    public SiteComparisonAnswer? WhyAbove(int index, string? code, CancellationToken cancellationToken)
    {
        var sites = board.Ranking.Sites;
        var other = code ?? (index + 1 < sites.Count ? sites[index + 1].Code : null);
        return other is not null
            && board.Robustness.Compare(sites[index].Code, other, options.Draws, options.Seed, cancellationToken) is { } comparison
            ? SiteComparisonAnswer.Of(comparison)
            : null;
    }

    /// <summary>What is to be checked of a site; it decides nothing.</summary>
    /// <param name="site">A site of the ranking.</param>
    public IReadOnlyList<LocalizedText> NotesOn(RankedSite site) => board.NotesOn(site);
}
