using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Subscriptions;
using Sedz.Api.Operations;
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

    private static IAsyncEnumerable<ImportProgressAnswer> EventsAsync(FieldContext context, int id) => WatchedProgress.EventsAsync(
        context, AnnouncedProgress.Topic(id), () => ReadAsync(context, id), Told, now => now.State != ImportState.DryRun);

    private static ImportProgressAnswer Told(ImportProgressAnswer now, string news)
    {
        if (now.State != ImportState.DryRun) return now;
        var far = AnnouncedProgress.Read(news);
        return now with { Running = true, Rows = far.Rows, Written = far.Written };
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
