using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// The records of imports whose rows are kept: begun from a sheet, found again for a commit or an undo, and read row by row.
/// </summary>
internal sealed class ImportRecords(SedzDb db, PersonalDataVault vault)
{
    /// <summary>Rows that are read at once: enough to keep the database busy, few enough to keep memory small.</summary>
    private const int PageRows = 512;

    /// <summary>Begins the record of a file. The caller sets what is its own and saves.</summary>
    public static async Task<Import> BeginAsync<TColumn>(
        ImportKind kind,
        Stream file,
        string fileName,
        Sheet<TColumn> sheet,
        HeadingTable<TColumn> headings,
        ImportOrder order,
        DateTime now,
        CancellationToken cancellationToken)
        where TColumn : struct, Enum => new()
        {
            Kind = kind,
            FileName = MaskedName(Path.GetFileName(fileName)),
            ContentHash = await HashAsync(file, cancellationToken),
            Encoding = sheet.Encoding,
            State = order.DryRun ? ImportState.DryRun : ImportState.Committed,
            OnDuplicate = order.OnDuplicate,
            Publish = order.Publish,
            RoundId = order.Round?.FiscalYear,
            Header = [.. sheet.Columns.Header.Select(h => headings.Find(h) is null ? MaskedName(h) : h)],
            StartedAt = now,
            FinishedAt = now,
        };

    /// <summary>The round of a fiscal year; the latest where none is named.</summary>
    /// <exception cref="ImportRefusedException">There is no such round.</exception>
    public async Task<Round> RoundAsync(int? id, CancellationToken cancellationToken)
    {
        var rounds = db.Rounds.AsNoTracking().OrderByDescending(r => r.FiscalYear);
        return id is { } wanted
            ? await rounds.SingleOrDefaultAsync(r => r.FiscalYear == wanted, cancellationToken)
                ?? throw new ImportRefusedException(ImportProblems.UnknownRound(wanted))
            : await rounds.FirstAsync(cancellationToken);
    }

    /// <summary>A dry run, to be committed.</summary>
    /// <exception cref="ImportRefusedException">There is no such import, its rows are not kept, or it is no dry run.</exception>
    public async Task<Import> DryRunAsync(int importId, CancellationToken cancellationToken)
    {
        var import = await FindAsync(importId, cancellationToken);
        return import.State == ImportState.DryRun
            ? import
            : throw new ImportRefusedException(ImportProblems.NotADryRun(importId, import.State));
    }

    /// <summary>A committed import, to be taken back.</summary>
    /// <exception cref="ImportRefusedException">There is no such import, its rows are not kept, or it is not committed.</exception>
    public async Task<Import> CommittedAsync(int importId, CancellationToken cancellationToken)
    {
        var import = await FindAsync(importId, cancellationToken);
        return import.State == ImportState.Committed
            ? import
            : throw new ImportRefusedException(ImportProblems.NotUndoable(importId, import.State));
    }

    /// <summary>
    /// The rows of a dry run, a page at a time; a page leaves the record when it is handed out, because its rows are written anew.
    /// </summary>
    /// <param name="importId">The import.</param>
    /// <param name="persons">Reads rows that are encrypted with a key of their own.</param>
    /// <param name="freed">Gets the places of those keys: to be destroyed once the transaction stands.</param>
    public IEnumerable<SheetRow> TakeRows(int importId, PersonVault? persons = null, ICollection<long>? freed = null)
    {
        for (var (after, more) = (0, true); more;)
        {
            var page = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId && r.Row > after).OrderBy(r => r.Row)
                .Take(PageRows).Select(r => new { r.Id, r.Row, r.CellsCiphertext, r.KeySlot }).ToList();
            more = page.Count > 0;
            if (!more) continue;
            var last = page[^1].Row;
            db.ImportRows.Where(r => r.ImportId == importId && r.Row > after && r.Row <= last).ExecuteDelete();
            foreach (var row in page)
            {
                if (row.KeySlot is not { } slot)
                {
                    yield return StoredCells.Unprotect(vault, row.Row, row.CellsCiphertext);
                    continue;
                }

                freed!.Add(slot);
                if (StoredCells.Unprotect(persons!, slot, row.Row, row.CellsCiphertext) is { } cells) yield return cells;
            }

            after = last;
        }
    }

    /// <summary>The verdicts of an import's rows as lines of JSON, in the order of the file, streamed.</summary>
    public static async IAsyncEnumerable<string> VerdictsAsync(
        IDbContextFactory<SedzDb> databases, int importId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var verdicts = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId).OrderBy(r => r.Row).Select(r => r.Verdict);
        await foreach (var verdict in verdicts.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return verdict;
    }

    /// <summary>Enters the counts into the record of an import.</summary>
    public static Task CountAsync(SedzDb db, ImportSummary summary, DateTime now, CancellationToken cancellationToken) =>
        db.Imports.Where(i => i.Id == summary.ImportId).ExecuteUpdateAsync(
            set => set
                .SetProperty(i => i.RowCount, summary.Rows)
                .SetProperty(i => i.AcceptedCount, summary.Accepted)
                .SetProperty(i => i.RefusedCount, summary.Refused)
                .SetProperty(i => i.DuplicateCount, summary.Duplicates)
                .SetProperty(i => i.WrittenCount, summary.Written)
                .SetProperty(i => i.FinishedAt, now),
            cancellationToken);

    /// <summary>A file's name or a heading with personal data masked.</summary>
    public static string MaskedName(string text) => PersonalDataMask.Masked(text) ?? text;

    private async Task<Import> FindAsync(int importId, CancellationToken cancellationToken)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == importId, cancellationToken)
            ?? throw new ImportRefusedException(ImportProblems.NotFound(importId));
        return ImportProblems.KeepsRows(import.Kind)
            ? import
            : throw new ImportRefusedException(ImportProblems.OtherKind(importId, import.Kind));
    }

    private static async Task<string> HashAsync(Stream file, CancellationToken cancellationToken)
    {
        var position = file.Position;
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        file.Position = position;
        return hash;
    }
}
