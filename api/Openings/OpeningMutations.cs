using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Openings;
using Sedz.Schema.Sites;

namespace Sedz.Api.Openings;

/// <summary>Mutations of openings, for administrators.</summary>
public sealed class OpeningMutations : MutationFields
{
    private static readonly LocalizedText NoSite = new("ไม่มีพื้นที่นี้", "There is no such site");
    private static readonly LocalizedText NoOpening = new("ไม่มีตำแหน่งงานนี้", "There is no such opening");

    /// <summary>Lists the fields.</summary>
    public OpeningMutations()
    {
        Mutation<OpenPositionInput, Opening, int>("openPosition", "Offers work at a site. On an error nothing is written.", OpenAsync)
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<ClosePositionInput, Opening, int>(
                "closePosition", "Closes an opening: nobody is sought any more, and it stays on record.", CloseAsync)
            .Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }

    private static async Task<MutationResult<int>> OpenAsync(OpenPositionInput input, FieldContext context)
    {
        var terms = new OpeningTerms(
            input.OccupationCode, input.RequiredSkills ?? [], input.WishedSkills ?? [], input.Headcount, input.StartsOn, input.EndsOn, input.Wage,
            input.Activity);
        var problems = OpeningRules.Check(terms).Select(MutationError (problem) => new ValidationError(problem.Text, problem.Field)).ToArray();
        if (problems.Length > 0) return problems;
        var siteId = context.KeyOf<Site, int>(input.SiteId);
        await using (var db = await context.OpenAsync<SedzDb>())
        {
            if (!await context.Visible(db.Sites).AnyAsync(s => s.Id == siteId, context.CancellationToken))
                return new NotFoundError(NoSite, input.SiteId);
        }

        var title = PersonalDataMask.Read(input.Title);
        return await context.Service<OpeningEditor>().OpenAsync(
            siteId, title.HasValue ? title.Value : null, terms, context.CancellationToken);
    }

    private static async Task<MutationResult<int>> CloseAsync(ClosePositionInput input, FieldContext context)
    {
        var id = context.KeyOf<Opening, int>(input.OpeningId);
        await using (var db = await context.OpenAsync<SedzDb>())
        {
            if (!await context.Visible(db.Openings).AnyAsync(o => o.Id == id, context.CancellationToken))
                return new NotFoundError(NoOpening, input.OpeningId);
        }

        var error = await context.Service<OpeningEditor>().CloseAsync(id, context.CancellationToken);
        return error is null ? id : error;
    }
}
