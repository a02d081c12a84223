using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>What can be listened to of imports, for administrators.</summary>
public sealed class ImportSubscriptions : SubscriptionFields
{
    private const string IdArgument = "id";

    /// <summary>Lists the fields.</summary>
    public ImportSubscriptions() => Subscription(
            "importProgress",
            "How far an import has come, for administrators: first how it stands now, then every change. It ends when the import is "
            + "committed or taken back; a dry run is worth listening to while `commitImport` runs, on whichever node.",
            OpenAsync)
        .IdArgument(IdArgument, "The import.")
        .For(Caller.AdministratorRole);

    private static async Task<IAsyncEnumerable<ImportProgressAnswer>> OpenAsync(FieldContext context)
    {
        var id = context.KeyOf<Import, int>(context.Argument<string>(IdArgument));
        return await ReadAsync(context, id) is null
            ? throw new RequestError(ErrorCodes.NotFound, ImportProblems.NotFound(id).Sentence)
            : EventsAsync(context, id);
    }

    private static async IAsyncEnumerable<ImportProgressAnswer> EventsAsync(FieldContext context, int id)
    {
        using var watch = context.Service<ChangeFeed>().Watch(AnnouncedProgress.Topic(id));
        for (ImportProgressAnswer? told = null; await ReadAsync(context, id) is { } now;)
        {
            if (now.State == ImportState.DryRun && watch.Standing is { } news)
            {
                var far = AnnouncedProgress.Read(news);
                now = now with { Running = true, Rows = far.Rows, Written = far.Written };
            }

            if (now != told) yield return told = now;
            if (now.State != ImportState.DryRun) yield break;
            await watch.NextAsync(context.CancellationToken);
        }
    }

    private static async Task<ImportProgressAnswer?> ReadAsync(FieldContext context, int id)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        return await context.Visible(db.Imports.AsNoTracking())
            .Where(i => i.Id == id)
            .Select(i => new ImportProgressAnswer(i.Id, i.State, false, i.RowCount, i.WrittenCount, i.RowCount))
            .SingleOrDefaultAsync(context.CancellationToken);
    }
}
