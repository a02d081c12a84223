using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Workers;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// Imports lists of returning workers: judges every row, writes the accepted ones in one transaction, keeps a record of all, and takes an
/// import back. Whatever goes wrong, the database holds the whole import or nothing of it.
/// </summary>
public sealed class WorkerImporter
{
    private readonly IDbContextFactory<SedzDb> databases;
    private readonly PersonalDataVault installation;
    private readonly PersonVault persons;
    private readonly WorkerDetails details;
    private readonly PersonLookup lookup;
    private readonly TimeProvider clock;
    private readonly SheetLimits limits;

    /// <summary>Made of the parts of an installation.</summary>
    public WorkerImporter(
        IDbContextFactory<SedzDb> databases,
        PersonalDataVault installation,
        PersonVault persons,
        WorkerDetails details,
        PersonLookup lookup,
        TimeProvider clock,
        SheetLimits limits) =>
        (this.databases, this.installation, this.persons, this.details, this.lookup, this.clock, this.limits) =
            (databases, installation, persons, details, lookup, clock, limits);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="onDuplicate">What is done with a row whose person is already there.</param>
    /// <param name="progress">Told after every batch of rows.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file,
        string fileName,
        bool dryRun = false,
        OnDuplicate onDuplicate = OnDuplicate.Skip,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var sheet = SheetReader.Open(file, WorkerHeadings.Table, limits);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            ImportKind.Workers, file, fileName, sheet, WorkerHeadings.Table, new(null, dryRun, onDuplicate), Now, cancellationToken);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        return await RunAsync(
            db, import, sheet.Columns, sheet.Rows(), progress, () => transaction.CommitAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Commits a dry run, inside the caller's transaction.</summary>
    /// <param name="db">The context of the transaction.</param>
    /// <param name="import">The dry run.</param>
    /// <param name="progress">Told after every batch of rows.</param>
    /// <param name="commit">Ends the transaction.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written.</param>
    internal async Task<ImportSummary> CommitAsync(
        SedzDb db, Import import, IProgress<ImportProgress>? progress, Func<Task> commit, CancellationToken cancellationToken)
    {
        var freed = new List<long>();
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<WorkerColumn>(import.Header, WorkerHeadings.Table);
        var rows = new ImportRecords(db, installation).TakeRows(import.Id, persons, freed);
        var summary = await RunAsync(db, import, columns, rows, progress, commit, cancellationToken);
        persons.Keys.Destroy(freed);
        return summary;
    }

    /// <summary>Takes a committed import back, inside the caller's transaction; the keys of what it held go once that stands.</summary>
    /// <exception cref="ImportRefusedException">A worker was changed since.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, Func<Task> commit, CancellationToken cancellationToken)
    {
        var slots = await new WorkerImportUndo(db, details, lookup, Now).RunAsync(import, cancellationToken);
        await commit();
        persons.Keys.Destroy(slots);
    }

    /// <summary>The verdicts of an import's rows as lines of JSON, in the order of the file, streamed.</summary>
    public IAsyncEnumerable<string> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken);

    private async Task<ImportSummary> RunAsync(
        SedzDb db,
        Import import,
        ColumnMap<WorkerColumn> columns,
        IEnumerable<SheetRow> rows,
        IProgress<ImportProgress>? progress,
        Func<Task> commit,
        CancellationToken cancellationToken)
    {
        var homes = await WorkerHomes.LoadAsync(db, cancellationToken);
        var reader = new WorkerRowReader(columns, homes, lookup, ThaiDate.DayAt(Now));
        using var writer = new WorkerWriter(db, details, lookup, homes, new(columns.Has), import.Id, Now);
        using var run = new WorkerImportRun(db, persons.Keys, import, reader, writer);
        var stands = false;
        try
        {
            await run.JudgeAndWriteAsync(rows, progress, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            var summary = await run.FinishAsync([.. columns.Unknown.Select(ImportRecords.MaskedName)], Now, cancellationToken);
            await commit();
            stands = true;
            return summary;
        }
        finally
        {
            if (!stands) persons.Keys.Destroy(run.MadeKeys);
        }
    }
}
