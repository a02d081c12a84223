using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Imports.Writing;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Partners;

/// <summary>
/// Imports sheets of partner organisations and of what they do at sites. An organisation that is there is found again and gets the row's
/// engagement;
/// what the record says of it stands, unless the rows are to take its place. Importing a file again changes nothing.
/// </summary>
public sealed class PartnerImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
{
    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="onDuplicate">What is done with a row whose organisation and engagement are already there.</param>
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
        using var sheet = SheetReader.Open(file, PartnerHeadings.Table, limits);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await new ImportRecords(db, vault).RoundAsync(id: null, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            ImportKind.Partners, file, fileName, sheet, PartnerHeadings.Table, new(round, dryRun, onDuplicate),
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
        var columns = new ColumnMap<PartnerColumn>(import.Header, PartnerHeadings.Table);
        return await RunAsync(db, import, columns, [.. new ImportRecords(db, vault).TakeRows(import.Id)], cancellationToken);
    }

    /// <summary>Takes a committed import back, inside the caller's transaction.</summary>
    /// <exception cref="ImportRefusedException">What it made was changed since.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await PartnerImportUndo.RunAsync(db, import, now, cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, now);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The verdicts of an import's rows in the order of the file, streamed.</summary>
    public IAsyncEnumerable<PartnerRowVerdict> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken).Select(PartnerRowVerdict.FromJson);

    private async Task<ImportSummary> RunAsync(
        SedzDb db, Import import, ColumnMap<PartnerColumn> columns, IEnumerable<SheetRow> rows, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var sites = await db.Sites.AsNoTracking().Select(s => new { s.Code, s.Id }).ToDictionaryAsync(s => s.Code, s => s.Id, cancellationToken);
        var reader = new PartnerRowReader(columns, await SiteGeography.LoadAsync(db, cancellationToken), sites, ThaiDate.DayAt(now));
        using var run = new PartnerImportRun(
            db,
            vault,
            import,
            reader,
            await PartnerIndex.LoadAsync(db, cancellationToken),
            await EngagementKey.LoadAsync(db, cancellationToken),
            now);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await run.TakeAsync(row, cancellationToken);
        }

        run.RefuseIfRepeated();
        var summary = run.Summary([.. columns.Unknown.Select(ImportRecords.MaskedName)]);
        await ImportRecords.CountAsync(db, summary, clock.GetUtcNow().UtcDateTime, cancellationToken);
        return summary;
    }
}
