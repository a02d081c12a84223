using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports;

/// <summary>
/// Imports sheets whose rows name what may be there already: a record that is there is found again and gets what is new of the row; what it
/// says stands, unless the rows are to take its place. Importing a file again changes nothing. Whatever goes wrong, the database holds the whole import or nothing of it.
/// </summary>
/// <typeparam name="TColumn">The columns of such a sheet.</typeparam>
/// <typeparam name="TVerdict">What a row comes to.</typeparam>
public abstract class SheetImporter<TColumn, TVerdict>
    where TColumn : struct, Enum
    where TVerdict : class
{
    private readonly IDbContextFactory<SedzDb> databases;
    private readonly TimeProvider clock;
    private readonly SheetLimits limits;
    private readonly ImportKind kind;
    private readonly HeadingTable<TColumn> headings;

    private protected SheetImporter(
        IDbContextFactory<SedzDb> databases,
        PersonalDataVault vault,
        TimeProvider clock,
        SheetLimits limits,
        ImportKind kind,
        HeadingTable<TColumn> headings) =>
        (this.databases, Vault, this.clock, this.limits, this.kind, this.headings) = (databases, vault, clock, limits, kind, headings);

    private protected PersonalDataVault Vault { get; }

    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="onDuplicate">What is done with a row that says what is already there.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file,
        string fileName,
        bool dryRun = false,
        OnDuplicate onDuplicate = OnDuplicate.Skip,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var sheet = SheetReader.Open(file, headings, limits);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await new ImportRecords(db, Vault).RoundAsync(id: null, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            kind, file, fileName, sheet, headings, new(round, dryRun, onDuplicate), clock.GetUtcNow().UtcDateTime, cancellationToken);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        var summary = await RunAsync(db, import, sheet.Columns, sheet.Rows(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>The verdicts of an import's rows in the order of the file, streamed.</summary>
    public IAsyncEnumerable<TVerdict> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken).Select(VerdictJson.Read<TVerdict>);

    /// <summary>Commits a dry run, inside the caller's transaction: its rows are judged again by what is there now.</summary>
    internal async Task<ImportSummary> CommitAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<TColumn>(import.Header, headings);
        return await RunAsync(db, import, columns, [.. new ImportRecords(db, Vault).TakeRows(import.Id)], cancellationToken);
    }

    /// <summary>Takes a committed import back, inside the caller's transaction.</summary>
    /// <exception cref="ImportRefusedException">What it made was changed since.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await RemoveAsync(db, import, now, cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, now);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Begins the pass over the rows.</summary>
    private protected abstract Task<ISheetImportRun> BeginAsync(
        SedzDb db, Import import, ColumnMap<TColumn> columns, JudgedRows rows, DateTime now, CancellationToken cancellationToken);

    /// <summary>Removes what an import made.</summary>
    /// <exception cref="ImportRefusedException">It was changed since.</exception>
    private protected abstract Task RemoveAsync(SedzDb db, Import import, DateTime now, CancellationToken cancellationToken);

    private async Task<ImportSummary> RunAsync(
        SedzDb db, Import import, ColumnMap<TColumn> columns, IEnumerable<SheetRow> rows, CancellationToken cancellationToken)
    {
        using var judged = new JudgedRows(db, Vault, import);
        using var run = await BeginAsync(db, import, columns, judged, clock.GetUtcNow().UtcDateTime, cancellationToken);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await run.TakeAsync(row, cancellationToken);
        }

        await run.FinishAsync(cancellationToken);
        var summary = judged.Summary([.. columns.Unknown.Select(ImportRecords.MaskedName)]);
        await ImportRecords.CountAsync(db, summary, clock.GetUtcNow().UtcDateTime, cancellationToken);
        return summary;
    }
}
