using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Sites;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Imports candidate lists: judges every row, writes the accepted ones in one transaction, keeps a record of all, and takes an import back.
/// Whatever goes wrong, the database holds the whole import or nothing of it.
/// </summary>
/// <param name="databases">Contexts of the database.</param>
/// <param name="vault">Encrypts personal data and the rows as they came.</param>
/// <param name="clock">Gives the time of the import.</param>
/// <param name="limits">How large a file may be.</param>
public sealed class SiteImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
{
    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told after every batch of rows.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole, or what is asked, cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file,
        string fileName,
        SiteImportOptions options,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(options);
        using var sheet = SheetReader.Open(file, SiteHeadings.Table, limits);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await new ImportRecords(db, vault).RoundAsync(options.RoundId, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            ImportKind.Sites, file, fileName, sheet, SiteHeadings.Table,
            new(round, options.DryRun, options.OnDuplicate, options.Publish), clock.GetUtcNow().UtcDateTime, cancellationToken);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);

        var summary = await RunAsync(db, import, sheet.Columns, sheet.Rows(), round, progress, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Commits a dry run, inside the caller's transaction.</summary>
    internal async Task<ImportSummary> CommitAsync(
        SedzDb db, Import import, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var records = new ImportRecords(db, vault);
        var round = await records.RoundAsync(import.RoundId, cancellationToken);
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<SiteColumn>(import.Header, SiteHeadings.Table);
        return await RunAsync(db, import, columns, records.TakeRows(import.Id), round, progress, cancellationToken);
    }

    /// <summary>Removes the sites that an import made and restores those that it changed, inside the caller's transaction.</summary>
    /// <exception cref="ImportRefusedException">A site was changed since.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        var restored = await new SiteImportUndo(db, vault, clock.GetUtcNow().UtcDateTime).RunAsync(import, cancellationToken);
        await SitePlacing.ResolveAsync(db, restored, cancellationToken);
        await RederiveAsync(db, restored, cancellationToken);
    }

    /// <summary>
    /// Carries out what a person decided for one duplicate row: of a dry run when it is committed, of a committed import at once.
    /// </summary>
    /// <exception cref="ImportRefusedException">There is no such row, or it is no duplicate that still waits for a decision.</exception>
    public async Task ResolveAsync(int importId, int row, DuplicateChoice choice, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var resolution = new DuplicateResolution(db, vault, clock.GetUtcNow().UtcDateTime);
        await RederiveAsync(db, await resolution.RunAsync(importId, row, choice, cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The verdicts of an import's rows as lines of JSON, in the order of the file, streamed.</summary>
    public IAsyncEnumerable<string> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken);

    private async Task<ImportSummary> RunAsync(
        SedzDb db,
        Import import,
        ColumnMap<SiteColumn> columns,
        IEnumerable<SheetRow> rows,
        Round round,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken)
    {
        var reader = new SiteRowReader(columns, await SiteGeography.LoadAsync(db, cancellationToken), round.BudgetDay);
        var now = clock.GetUtcNow().UtcDateTime;
        using var writer = new SiteWriter(db, vault, new(columns.Has), import.Id, round, import.Publish, now);
        var choices = await db.ImportRows.Where(r => r.ImportId == import.Id && r.Resolution != null)
            .ToDictionaryAsync(r => r.Row, r => r.Resolution!.Value, cancellationToken);
        using var run = new SiteImportRun(db, vault, import, choices, reader, writer);
        await run.JudgeAndWriteAsync(rows, progress, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await RederiveAsync(db, writer.Touched, cancellationToken);
        return await run.FinishAsync(
            [.. columns.Unknown.Select(ImportRecords.MaskedName)], clock.GetUtcNow().UtcDateTime, cancellationToken);
    }

    /// <summary>
    /// Brings up to date what is kept of sites beside their own columns: whether they lie in their province, and their exposures.
    /// </summary>
    private static async Task RederiveAsync(SedzDb db, IReadOnlyCollection<int> siteIds, CancellationToken cancellationToken)
    {
        await SiteProvinces.RefreshAsync(db, siteIds, cancellationToken);
        await SiteExposures.RefreshAsync(db, siteIds, cancellationToken);
    }
}
