using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Portfolios;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Partners;
using Sedz.Api.Ranking;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;

namespace Sedz.Api.Portfolios;

/// <summary>Queries of portfolios.</summary>
public sealed class PortfolioQueries : QueryFields<SedzDb>
{
    private const string InputArgument = "input";

    /// <summary>
    /// One search at a time: it computes for seconds, and a stranger may ask for many. Others wait as long as a query may last.
    /// </summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <summary>Lists the fields.</summary>
    public PortfolioQueries() => RankingQuestion.WithWeights(
            ComputedConnection<PortfolioAnswer, PortfolioSiteAnswer>(
                    "portfolio",
                    "Which of the ranked sites that `where` selects to choose under a budget, so that their scores sum highest and the "
                    + "rules of "
                    + "fairness hold; and what each rule costs.",
                    answer => answer.Sites,
                    row => row.SiteId,
                    ChooseAsync)
                .Where<Site>())
        .Argument<PortfolioInput>(InputArgument, "Money, costs and rules.")
        .Public();

    private static async Task<PortfolioAnswer> ChooseAsync(FieldContext context)
    {
        var input = context.Argument<PortfolioInput>(InputArgument);
        PortfolioInputs.ThrowIfUnusable(input);
        var board = await AskedBoard.OfAsync(context, RankingQuestion.OfWeights(context).Weights);
        var areas = input.CostPerRaiBaht is null ? [] : await AreasAsync(context);
        var sectors = PartnerRules.AreAsked(input) ? await SectorsAsync(context) : null;
        var candidates = PortfolioCandidates.Of(board, input, areas, sectors);

        return candidates.Answer(await SearchAsync(candidates.Problem, PortfolioInputs.EffortOf(input), context.CancellationToken));
    }

    private static async Task<Portfolio> SearchAsync(PortfolioProblem problem, SearchEffort effort, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            // The solver computes on the thread that calls it.
            return await Task.Run(() => PortfolioChoice.Of(problem, effort, cancellationToken), cancellationToken);
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<SiteSectors> SectorsAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await SiteSectors.ReadAsync(context.Visible(db.Engagements), context.CancellationToken);
    }

    /// <summary>The areas of the sites that may be ranked and that `where` selects, in square metres, in one statement.</summary>
    private static async Task<Dictionary<int, double>> AreasAsync(FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await context.Filtered(db.Sites)
            .Where(s => s.Eligibility == EligibilityStatus.Eligible && s.AreaM2 != null)
            .Select(s => new { s.Id, s.AreaM2 })
            .ToDictionaryAsync(s => s.Id, s => s.AreaM2!.Value, context.CancellationToken);
    }
}
