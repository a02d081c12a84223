using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Ranking;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;

namespace Sedz.Api.Ranking;

/// <summary>The board that a field asks for: the sites that its caller may see and that its argument <c>where</c> selects.</summary>
internal static class AskedBoard
{
    private const string WhereArgument = "where";

    /// <summary>The board under weights; kept ones are met again.</summary>
    public static async Task<RankingBoard> OfAsync(FieldContext context, CriterionWeights weights)
    {
        var standings = await context.Service<RankingReader>().StandingsAsync(context.CancellationToken);
        var visible = context.Caller.Visible(standings);
        if (context.Argument<object?>(WhereArgument) is not null)
        {
            await using var db = await context.OpenAsync<SedzDb>();
            var ids = await context.Filtered(db.Sites).Select(s => s.Id).ToHashSetAsync(context.CancellationToken);
            visible = [.. visible.Where(standing => ids.Contains(standing.SiteId))];
        }

        return context.Service<RankingReader>().Boards.Of(visible, weights);
    }
}
