using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Sites;

namespace Sedz.Api.Sites;

/// <summary>Mutations of sites, for administrators.</summary>
public sealed class SiteMutations : MutationFields
{
    private static readonly LocalizedText NoSite = new("ไม่มีพื้นที่นี้", "There is no such site");

    private static readonly LocalizedText OneOfTwo = new(
        "ระบุ startedOn หรือ didNotStart อย่างใดอย่างหนึ่ง", "Give startedOn or didNotStart: one of the two, and not both");

    /// <summary>Lists the fields.</summary>
    public SiteMutations() => Mutation<RecordSiteStartInput, Site, int>(
            "recordSiteStart",
            "Records whether and when work started at a site, in the place of an earlier statement. It teaches which sites start and "
            + "changes no score.",
            RecordStartAsync)
        .Fails<ValidationError>().Fails<NotFoundError>()
        .For(Caller.AdministratorRole);

    private static async Task<MutationResult<int>> RecordStartAsync(RecordSiteStartInput input, FieldContext context)
    {
        if (input.StartedOn is null != input.DidNotStart)
        {
            return new ValidationError(OneOfTwo, Field: null);
        }

        var id = context.KeyOf<Site, int>(input.SiteId);
        await using (var db = await context.OpenAsync<SedzDb>())
        {
            if (!await context.Visible(db.Sites).AnyAsync(s => s.Id == id, context.CancellationToken))
            {
                return new NotFoundError(NoSite, input.SiteId);
            }
        }

        var error = await context.Service<SiteStartRecorder>().RecordAsync(
            id, input.StartedOn, input.Attestation, context.Caller.NameOf(), context.CancellationToken);
        return error is null ? id : error;
    }
}
