using Sedz.Analytics.Ranking;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Ranking;

/// <summary>Queries of rankings.</summary>
public sealed class RankingQueries : QueryFields<SedzDb>
{
    /// <summary>Lists the fields.</summary>
    public RankingQueries()
    {
        var ranking = ComputedConnection<SiteRankingAnswer, RankedSiteAnswer>(
                "siteRanking",
                "The eligible sites that `where` selects, in order of score, ties in order of code. It supports the decision; the "
                + "committee decides.",
                answer => answer.Sites,
                row => row.SiteId,
                RankAsync)
            .Where<Site>();
        RankingQuestion.WithRobustness(RankingQuestion.WithWeights(ranking)).Public();
        var notYet = ComputedConnection<NotYetRankedAnswer, NotYetRankedSite>(
                "notYetRanked",
                "The sites that `where` selects and that are not eligible, or not yet known to be: what is missing, who can cure it, and "
                + "the "
                + "place each would take once cured.",
                answer => answer.Sites,
                row => row.SiteId,
                NotYetRankedAsync)
            .Where<Site>();
        RankingQuestion.WithWeights(notYet).Public();
        Value<IReadOnlyList<PublishedValue>>(
                "valueFunctions",
                "How each number or answer becomes a value of 0 to 1, and why: the published cut-offs, the same for every list.",
                _ => Task.FromResult<IReadOnlyList<PublishedValue>>(PublishedValue.All))
            .Public();
    }

    private static async Task<SiteRankingAnswer> RankAsync(FieldContext context)
    {
        var question = RankingQuestion.Of(context);
        var board = await AskedBoard.OfAsync(context, question.Weights);
        return SiteRankingAnswer.Of(board, question, await RankingInsight.OfAsync(context, board, question));
    }

    private static async Task<NotYetRankedAnswer> NotYetRankedAsync(FieldContext context) =>
        (await AskedBoard.OfAsync(context, RankingQuestion.OfWeights(context).Weights)).NotYetRankedAnswer;
}
