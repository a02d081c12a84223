using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Carries out what a person decided for one duplicate row, inside the caller's transaction. What it writes belongs to the row's import and
/// is taken back with it.
/// </summary>
internal sealed class DuplicateResolution(SedzDb db, PersonalDataVault vault, DateTime now)
{
    /// <summary>Notes the decision; for a committed import writes what it asks for.</summary>
    /// <returns>Numbers of the sites that were made or changed.</returns>
    /// <exception cref="ImportRefusedException">There is no such row, or it is no duplicate that still waits for a decision.</exception>
    public async Task<IReadOnlyCollection<int>> RunAsync(
        int importId, int number, DuplicateChoice choice, CancellationToken cancellationToken)
    {
        var import = await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == importId, cancellationToken)
            ?? throw new ImportRefusedException(ImportProblems.NotFound(importId));
        if (import.Kind != ImportKind.Sites) throw new ImportRefusedException(ImportProblems.OtherKind(importId, import.Kind));
        if (import.State == ImportState.Undone)
            throw new ImportRefusedException(ImportProblems.NotUndoable(importId, import.State));
        var row = await db.ImportRows.SingleOrDefaultAsync(r => r.ImportId == importId && r.Row == number, cancellationToken)
            ?? throw new ImportRefusedException(ImportProblems.RowNotFound(importId, number));
        if (row.DuplicateOf is null || row.Status == ImportRowStatus.Refused)
            throw new ImportRefusedException(ImportProblems.NotADuplicate(number));
        if (import.State == ImportState.Committed
            && (import.OnDuplicate == OnDuplicate.Update || await IsWrittenAsync(row, cancellationToken)))
            throw new ImportRefusedException(ImportProblems.AlreadyWritten(number));

        row.Resolution = choice;
        IReadOnlyCollection<int> touched = import.State == ImportState.Committed && choice != DuplicateChoice.Skip
            ? await WriteAsync(import, row, choice, cancellationToken)
            : [];
        await db.SaveChangesAsync(cancellationToken);
        return touched;
    }

    /// <summary>Whether the row was written: by an earlier decision, or because the row that it repeats was refused.</summary>
    private async Task<bool> IsWrittenAsync(ImportRow row, CancellationToken cancellationToken)
    {
        if (row.Resolution is DuplicateChoice.Update or DuplicateChoice.KeepBoth) return true;
        var repeatsARow = int.TryParse(row.DuplicateOf, CultureInfo.InvariantCulture, out _);
        return repeatsARow && !await db.ImportRows.AnyAsync(
            r => r.ImportId == row.ImportId && r.SiteId == row.SiteId && r.Row < row.Row, cancellationToken);
    }

    private async Task<IReadOnlyCollection<int>> WriteAsync(
        Import import, ImportRow row, DuplicateChoice choice, CancellationToken cancellationToken)
    {
        var columns = new ColumnMap<SiteColumn>(import.Header, SiteHeadings.Table);
        var round = await new ImportRecords(db, vault).RoundAsync(import.RoundId, cancellationToken);
        var reader = new SiteRowReader(columns, await SiteGeography.LoadAsync(db, cancellationToken), round.BudgetDay);
        var read = reader.Read(StoredCells.Unprotect(vault, row.Row, row.CellsCiphertext));

        // The place table may have grown since the row was judged.
        if (read.Draft is null) throw new ImportRefusedException(ImportProblems.NotADuplicate(row.Row));
        var siteId = row.SiteId;
        using (var writer = await SiteWriter.ContinueAsync(
            db, vault, new(columns.Has), import.Id, round, import.Publish, now, cancellationToken))
        {
            if (choice == DuplicateChoice.KeepBoth)
            {
                siteId = await writer.InsertAsync(
                    read, [.. read.Draft.Holder.Details().Select(d => (d.Kind, vault.Protect(d.Value)))], cancellationToken);
            }
            else if (siteId is { } there && await db.Sites.AnyAsync(s => s.Id == there, cancellationToken))
            {
                await writer.UpdateAsync(there, read, cancellationToken);
            }
            else
            {
                throw new ImportRefusedException(ImportProblems.SiteGone(row.Row));
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        await db.ImportRows.Where(r => r.Id == row.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.SiteId, siteId).SetProperty(r => r.Resolution, choice), cancellationToken);
        await db.Imports.Where(i => i.Id == import.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.WrittenCount, i => i.WrittenCount + 1), cancellationToken);
        return [siteId!.Value];
    }
}
