using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Activities;

/// <summary>
/// Imports sheets of activities: plans of sites, and reports on them. A plan that is there is found again and gets the row's report; what
/// it says stands. Importing a file again changes nothing.
/// </summary>
public sealed class ActivityImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
{
    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file, string fileName, bool dryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var sheet = SheetReader.Open(file, ActivityHeadings.Table, limits);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await new ImportRecords(db, vault).RoundAsync(id: null, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            ImportKind.Activities, file, fileName, sheet, ActivityHeadings.Table, new(round, dryRun, OnDuplicate.Skip),
            clock.GetUtcNow().UtcDateTime, cancellationToken);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        var summary = await RunAsync(db, import, sheet.Columns, sheet.Rows(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Commits a dry run, inside the caller's transaction: its rows are judged again by what is there now.</summary>
    internal async Task<ImportSummary> CommitAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<ActivityColumn>(import.Header, ActivityHeadings.Table);
        return await RunAsync(db, import, columns, [.. new ImportRecords(db, vault).TakeRows(import.Id)], cancellationToken);
    }

    /// <summary>Takes a committed import back, inside the caller's transaction.</summary>
    /// <exception cref="ImportRefusedException">What it made was changed since.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        await ActivityImportUndo.RunAsync(db, import.Id, cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The verdicts of an import's rows in the order of the file, streamed.</summary>
    public IAsyncEnumerable<ActivityRowVerdict> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken).Select(ActivityRowVerdict.FromJson);

    private async Task<ImportSummary> RunAsync(
        SedzDb db, Import import, ColumnMap<ActivityColumn> columns, IEnumerable<SheetRow> rows, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var sites = await db.Sites.Select(s => new { s.Code, s.Id }).ToDictionaryAsync(s => s.Code, s => s.Id, cancellationToken);
        var reader = new ActivityRowReader(columns, sites, ThaiDate.DayAt(now));
        using var run = new ActivityImportRun(db, vault, import, reader, await PlanIndex.LoadAsync(db, cancellationToken), now);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            run.Take(row);
        }

        var touched = run.Touched;
        await db.Activities.Where(a => EF.Parameter(touched).Contains(a.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Version, a => a.Version + 1).SetProperty(a => a.UpdatedAt, now), cancellationToken);
        var summary = run.Summary([.. columns.Unknown.Select(ImportRecords.MaskedName)]);
        await ImportRecords.CountAsync(db, summary, clock.GetUtcNow().UtcDateTime, cancellationToken);
        return summary;
    }
}
