using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Ranking;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Ranking;

/// <summary>Queries of rankings.</summary>
public sealed class RankingQueries : QueryFields<SedzDb>
{
    private const string WhereArgument = "where";
    private const string WeightsArgument = "weights";

    /// <summary>Lists the fields.</summary>
    public RankingQueries()
    {
        ComputedConnection<SiteRankingAnswer, RankedSiteAnswer>(
                "siteRanking",
                "The eligible sites that `where` selects, in order of score, ties in order of code. It supports the decision; the committee decides.",
                answer => answer.Sites,
                row => row.SiteId,
                RankAsync)
            .Where<Site>()
            .Argument<RankingWeightsInput?>(WeightsArgument, "How much each criterion counts; equal when left out.", required: false)
            .Public();
        ComputedConnection<NotYetRankedAnswer, NotYetRankedSite>(
                "notYetRanked",
                "The sites that `where` selects and that are not eligible, or not yet known to be: what is missing, who can cure it, and the "
                + "place each would take once cured.",
                answer => answer.Sites,
                row => row.SiteId,
                NotYetRankedAsync)
            .Where<Site>()
            .Argument<RankingWeightsInput?>(WeightsArgument, "How much each criterion counts; equal when left out.", required: false)
            .Public();
    }

    private static async Task<SiteRankingAnswer> RankAsync(FieldContext context) => (await BoardAsync(context)).RankedAnswer;

    private static async Task<NotYetRankedAnswer> NotYetRankedAsync(FieldContext context) => (await BoardAsync(context)).NotYetRankedAnswer;

    private static async Task<RankingBoard> BoardAsync(FieldContext context)
    {
        var standings = await context.Service<RankingReader>().StandingsAsync(context.CancellationToken);
        var visible = context.Caller.Visible(standings);
        if (context.Argument<object?>(WhereArgument) is not null)
        {
            await using var db = await context.OpenAsync<SedzDb>();
            var ids = await context.Filtered(db.Sites).Select(s => s.Id).ToHashSetAsync(context.CancellationToken);
            visible = [.. visible.Where(standing => ids.Contains(standing.SiteId))];
        }

        return context.Service<RankingReader>().Boards.Of(visible, Weights(context.Argument<RankingWeightsInput?>(WeightsArgument)));
    }

    private static CriterionWeights Weights(RankingWeightsInput? asked)
    {
        if (asked is null)
        {
            return CriterionWeights.Equal;
        }

        return CriterionWeights.ProblemWith(asked.HazardRecurrence, asked.LabourAvailability, asked.Readiness) is { } problem
            ? throw RequestError.Invalid(problem.Th, problem.En)
            : CriterionWeights.Of(asked.HazardRecurrence, asked.LabourAvailability, asked.Readiness);
    }
}
