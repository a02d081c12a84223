using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
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
        var hash = await HashAsync(file, cancellationToken);

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await RoundAsync(db, options.RoundId, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var import = new Import
        {
            Kind = ImportKind.Sites,
            FileName = MaskedName(Path.GetFileName(fileName)),
            ContentHash = hash,
            Encoding = sheet.Encoding,
            State = options.DryRun ? ImportState.DryRun : ImportState.Committed,
            OnDuplicate = options.OnDuplicate,
            Publish = options.Publish,
            RoundId = round.FiscalYear,
            Header = [.. sheet.Columns.Header.Select(h => SiteHeadings.Table.Find(h) is null ? MaskedName(h) : h)],
            StartedAt = now,
            FinishedAt = now,
        };
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);

        var summary = await RunAsync(db, import, sheet.Columns, sheet.Rows(), round, progress, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Commits a dry run: its rows are judged again, by what the database holds now, and the accepted ones written.</summary>
    /// <exception cref="ImportRefusedException">There is no such import, or it is no dry run.</exception>
    public async Task<ImportSummary> CommitAsync(
        int importId, IProgress<ImportProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == importId, cancellationToken)
            ?? throw new ImportRefusedException(ImportProblems.NotFound(importId));
        if (import.Kind != ImportKind.Sites) throw new ImportRefusedException(ImportProblems.NotSites(importId));
        if (import.State != ImportState.DryRun) throw new ImportRefusedException(ImportProblems.NotADryRun(importId, import.State));

        var round = await RoundAsync(db, import.RoundId, cancellationToken);
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<SiteColumn>(import.Header, SiteHeadings.Table);
        var summary = await RunAsync(db, import, columns, StoredRows(db, importId), round, progress, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>
    /// Takes a committed import back: removes the sites that it made and restores those that it changed. Its record stays.
    /// </summary>
    /// <exception cref="ImportRefusedException">There is nothing to take back, or a site was changed since.</exception>
    public async Task UndoAsync(int importId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var restored = await new SiteImportUndo(db, vault, clock.GetUtcNow().UtcDateTime).RunAsync(importId, cancellationToken);
        await SitePlacing.ResolveAsync(db, restored, cancellationToken);
        await SiteProvinces.RefreshAsync(db, restored, cancellationToken);
        await SiteExposures.RefreshAsync(db, restored, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>The verdicts of an import's rows as lines of JSON, in the order of the file, streamed.</summary>
    public async IAsyncEnumerable<string> VerdictsAsync(
        int importId, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var verdicts = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Row).Select(r => r.Verdict);
        await foreach (var verdict in verdicts.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return verdict;
    }

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
        using var writer = new SiteWriter(db, vault, import.Id, round, import.Publish, now);
        using var run = new SiteImportRun(db, vault, import, reader, writer);
        await run.JudgeAndWriteAsync(rows, progress, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await SiteProvinces.RefreshAsync(db, writer.Touched, cancellationToken);
        await SiteExposures.RefreshAsync(db, writer.Touched, cancellationToken);
        return await run.FinishAsync([.. columns.Unknown.Select(MaskedName)], clock.GetUtcNow().UtcDateTime, cancellationToken);
    }

    private static async Task<Round> RoundAsync(SedzDb db, int? id, CancellationToken cancellationToken)
    {
        var rounds = db.Rounds.AsNoTracking().OrderByDescending(r => r.FiscalYear);
        return id is { } wanted
            ? await rounds.SingleOrDefaultAsync(r => r.FiscalYear == wanted, cancellationToken)
                ?? throw new ImportRefusedException(ImportProblems.UnknownRound(wanted))
            : await rounds.FirstAsync(cancellationToken);
    }

    /// <summary>
    /// The rows of a dry run, a page at a time; a page leaves the record when it is handed out, because its rows are written anew.
    /// </summary>
    private IEnumerable<SheetRow> StoredRows(SedzDb db, int importId)
    {
        for (var (after, more) = (0, true); more;)
        {
            var page = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId && r.Row > after).OrderBy(r => r.Row)
                .Take(SiteImportRun.BatchRows).Select(r => new { r.Id, r.Row, r.CellsCiphertext }).ToList();
            more = page.Count > 0;
            if (!more) continue;
            var last = page[^1].Row;
            db.ImportRows.Where(r => r.ImportId == importId && r.Row > after && r.Row <= last).ExecuteDelete();
            foreach (var row in page) yield return StoredCells.Unprotect(vault, row.Row, row.CellsCiphertext);
            after = last;
        }
    }

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellationToken)
    {
        var position = file.Position;
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        file.Position = position;
        return hash;
    }

    private static string MaskedName(string text) => PersonalDataMask.Read(text) is { HasValue: true } masked ? masked.Value : text;
}
