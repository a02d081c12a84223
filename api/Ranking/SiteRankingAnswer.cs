using Sedz.Schema.Ranking;

namespace Sedz.Api.Ranking;

/// <summary>The eligible sites in order, with what the data cannot say.</summary>
/// <param name="Sites">The sites, the first place first.</param>
/// <param name="Omitted">The criteria that the ranking is made without.</param>
/// <param name="Separates">For each criterion, whether its data tell the listed sites apart.</param>
/// <param name="Weights">The weights that were asked for, and those that were used.</param>
/// <param name="Robustness">How <c>acceptability</c>, <c>equalGroup</c> and <c>whyAbove</c> are computed.</param>
public sealed record SiteRankingAnswer(
    IReadOnlyList<RankedSiteAnswer> Sites,
    IReadOnlyList<OmittedCriterionAnswer> Omitted,
    IReadOnlyList<SeparationAnswer> Separates,
    RankingWeightsAnswer Weights,
    RankingRobustnessAnswer Robustness)
{
    internal static SiteRankingAnswer Of(RankingBoard board, RankingQuestion question, RankingInsight insight) => new(
        new RankingRows(board, insight),
        [.. board.Ranking.Omitted.Select(o => new OmittedCriterionAnswer(o.Criterion, o.Text.Th, o.Text.En))],
        [.. board.Ranking.Separations.Select(s => new SeparationAnswer(s.Criterion, s.Separates, s.Text.Th, s.Text.En))],
        RankingWeightsAnswer.Of(question, board.Ranking),
        RankingRobustnessAnswer.Of(question.Robustness, board));
}

/// <summary>A criterion that a ranking is made without, because no listed site has data on it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Th">Why, in Thai.</param>
/// <param name="En">Why, in English.</param>
public sealed record OmittedCriterionAnswer(Criterion Criterion, string Th, string En);

/// <summary>Whether the data of a criterion tell the listed sites apart.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Separates">False when all listed sites have the same value.</param>
/// <param name="Th">Why, and how far, in Thai.</param>
/// <param name="En">Why, and how far, in English.</param>
public sealed record SeparationAnswer(Criterion Criterion, bool Separates, string Th, string En);
