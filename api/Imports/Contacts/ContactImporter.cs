using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.Submissions;

namespace Sedz.Api.Imports.Contacts;

/// <summary>
/// Imports the export of the form by which provinces name their key person and their reporting officer (R3.1). One person holds a role in a
/// province and round; where the form was sent more than once, the last sending stands. Importing a file again changes nothing.
/// </summary>
public sealed class ContactImporter(IDbContextFactory<SedzDb> databases, PersonalDataVault vault, TimeProvider clock, SheetLimits limits)
{
    /// <summary>Rows of a form's export: 76 provinces with two roles send a few hundred, corrections among them.</summary>
    private const int MostRows = 10_000;

    private static readonly Gazetteer Places = new(ProvincePlaces.All);

    /// <summary>Imports a file, or judges it only.</summary>
    /// <param name="file">The file, which can be rewound; it stays open.</param>
    /// <param name="fileName">Its name; a folder before it is dropped.</param>
    /// <param name="dryRun">Whether the rows are only judged.</param>
    /// <param name="roundId">The round; none for the latest.</param>
    /// <param name="cancellationToken">Ends the import; nothing is written.</param>
    /// <exception cref="ImportRefusedException">The file as a whole cannot be accepted: nothing was written.</exception>
    public async Task<ImportSummary> ImportAsync(
        Stream file, string fileName, bool dryRun = false, int? roundId = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var sheet = SheetReader.Open(file, ContactHeadings.Table, limits with { Rows = Math.Min(limits.Rows, MostRows) });
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        var round = await new ImportRecords(db, vault).RoundAsync(roundId, cancellationToken);
        var import = await ImportRecords.BeginAsync(
            ImportKind.Contacts, file, fileName, sheet, ContactHeadings.Table, new(round, dryRun, OnDuplicate.Update),
            clock.GetUtcNow().UtcDateTime, cancellationToken);
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellationToken);
        var summary = await RunAsync(db, import, sheet.Columns, sheet.Rows(), round, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return summary;
    }

    /// <summary>Commits a dry run, inside the caller's transaction: the persons of the accepted rows take their seats.</summary>
    internal async Task<ImportSummary> CommitAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        var records = new ImportRecords(db, vault);
        var round = await records.RoundAsync(import.RoundId, cancellationToken);
        import.State = ImportState.Committed;
        await db.SaveChangesAsync(cancellationToken);
        var columns = new ColumnMap<ContactColumn>(import.Header, ContactHeadings.Table);
        return await RunAsync(db, import, columns, [.. records.TakeRows(import.Id)], round, cancellationToken);
    }

    /// <summary>Takes a committed import back, inside the caller's transaction: who sat there before sits there again.</summary>
    /// <exception cref="ImportRefusedException">A later import named others.</exception>
    internal async Task UndoAsync(SedzDb db, Import import, CancellationToken cancellationToken)
    {
        await new ContactSeats(db, vault, import.Id).UndoAsync(cancellationToken);
        (import.State, import.FinishedAt) = (ImportState.Undone, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The verdicts of an import's rows in the order of the file, streamed.</summary>
    public IAsyncEnumerable<ContactRowVerdict> VerdictsAsync(int importId, CancellationToken cancellationToken = default) =>
        ImportRecords.VerdictsAsync(databases, importId, cancellationToken).Select(ContactRowVerdict.FromJson);

    private async Task<ImportSummary> RunAsync(
        SedzDb db,
        Import import,
        ColumnMap<ContactColumn> columns,
        IEnumerable<SheetRow> source,
        Round round,
        CancellationToken cancellationToken)
    {
        var reader = new ContactRowReader(columns, Places, round);
        var rows = source.Select(r => (Source: r, Read: reader.Read(r))).ToList();
        var standing = rows.Where(r => r.Read.Draft is not null)
            .GroupBy(r => r.Read.Draft!.Seat)
            .ToDictionary(g => g.Key, g => g.MaxBy(r => (r.Read.Draft!.SubmittedAt ?? DateTime.MinValue, r.Source.Number)).Source.Number);

        var seats = new ContactSeats(db, vault, import.Id);
        var written = 0;
        var verdicts = new List<ContactRowVerdict>(rows.Count);
        foreach (var (sheetRow, (draft, verdict)) in rows)
        {
            var holder = draft is null ? sheetRow.Number : standing[draft.Seat];
            verdicts.Add(holder == sheetRow.Number ? verdict : verdict with { DuplicateOf = holder });
            if (draft is null || holder != sheetRow.Number || import.State == ImportState.DryRun) continue;
            if (await seats.TakeAsync(round, draft, cancellationToken)) written++;
        }

        db.ImportRows.AddRange(rows.Zip(verdicts, (row, verdict) => new ImportRow
        {
            ImportId = import.Id,
            Row = row.Source.Number,
            Status = verdict.Status,
            Verdict = verdict.ToJson(),
            CellsCiphertext = StoredCells.Protect(vault, row.Source),
            DuplicateOf = verdict.DuplicateOf?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }));
        await db.SaveChangesAsync(cancellationToken);
        var summary = new ImportSummary(
            import.Id,
            import.State,
            verdicts.Count,
            verdicts.Count(v => v.Status == ImportRowStatus.Accepted),
            verdicts.Count(v => v.Status == ImportRowStatus.Refused),
            verdicts.Count(v => v.DuplicateOf is not null),
            written,
            [.. columns.Unknown.Select(ImportRecords.MaskedName)]);
        await ImportRecords.CountAsync(db, summary, clock.GetUtcNow().UtcDateTime, cancellationToken);
        return summary;
    }
}
