using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// One pass over the rows of one import. Rows come in batches: a batch is read and encrypted by all processors at once, then its rows are
/// compared with what is there and written one after another, in the order of the file.
/// </summary>
/// <param name="db">The context of the import's transaction.</param>
/// <param name="vault">Encrypts the rows and the holders.</param>
/// <param name="import">The import's record.</param>
/// <param name="choices">What a person decided for single rows, by their numbers.</param>
/// <param name="reader">Judges rows.</param>
/// <param name="writer">Writes sites.</param>
internal sealed class SiteImportRun(
    SedzDb db,
    PersonalDataVault vault,
    Import import,
    IReadOnlyDictionary<int, DuplicateChoice> choices,
    SiteRowReader reader,
    SiteWriter writer) : IDisposable
{
    /// <summary>Rows of a batch: enough to keep the processors busy, few enough to keep memory small.</summary>
    public const int BatchRows = 512;

    private readonly BulkInsert<ImportRow> rows = new(db);
    private readonly ParcelIndex parcels = new(db, vault);
    private readonly List<string> undecided = [];
    private int duplicates;
    private int accepted;
    private int refused;
    private int written;

    /// <summary>Judges every row and writes those that are to be written.</summary>
    /// <exception cref="ImportRefusedException">The sheet is damaged, or the import was to fail on duplicates.</exception>
    public async Task JudgeAndWriteAsync(
        IEnumerable<SheetRow> source, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var batch in source.Chunk(BatchRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = new ReadRow[batch.Length];
            Parallel.For(0, batch.Length, i => read[i] = Read(batch[i]));
            foreach (var row in read) await TakeAsync(row, cancellationToken);
            progress?.Report(new ImportProgress(accepted + refused, written));
        }

        if (import.OnDuplicate == OnDuplicate.Fail && undecided.Count > 0)
            throw new ImportRefusedException(ImportProblems.Duplicates(undecided));
    }

    /// <summary>Enters the counts into the import's record.</summary>
    public async Task<ImportSummary> FinishAsync(IReadOnlyList<string> unknownColumns, DateTime now, CancellationToken cancellationToken)
    {
        var summary = new ImportSummary(
            import.Id, import.State, accepted + refused, accepted, refused, duplicates, written, unknownColumns);
        await ImportRecords.CountAsync(db, summary, now, cancellationToken);
        return summary;
    }

    /// <inheritdoc />
    public void Dispose() => rows.Dispose();

    private ReadRow Read(SheetRow sheetRow)
    {
        var row = reader.Read(sheetRow);
        (PersonalDetailKind, byte[])[] holder = row.Draft is null || import.State == ImportState.DryRun
            ? []
            : [.. row.Draft.Holder.Details().Select(d => (d.Kind, vault.Protect(d.Value)))];
        return new ReadRow(row, StoredCells.Protect(vault, sheetRow), holder);
    }

    private async Task TakeAsync(ReadRow read, CancellationToken cancellationToken)
    {
        var row = read.Row;
        var isRefused = row.Draft is null;
        var holding = row.Parcel is null ? null : await parcels.FindAsync(row.Parcel, cancellationToken);
        var reference = holding?.Reference;
        var repeats = holding is { IsRefused: false };
        if (row.Parcel is not null) holding ??= parcels.Add(row.Parcel, row.Number, isRefused);
        if (holding is not null) holding.IsRefused &= isRefused;
        if (repeats) duplicates++;
        if (repeats && !choices.ContainsKey(row.Number)) undecided.Add($"{row.Number} = {reference}");
        if (isRefused) refused++;
        else accepted++;

        var siteId = holding?.SiteId;
        if (!isRefused && import.State == ImportState.Committed) siteId = await WriteAsync(read, holding, cancellationToken);
        rows.Add(new ImportRow
        {
            ImportId = import.Id,
            Row = row.Number,
            Status = isRefused ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            Verdict = SiteRowVerdict.Of(row, reference).ToJson(),
            CellsCiphertext = read.Cells,
            SiteId = isRefused ? null : siteId,
            DuplicateOf = reference?.ToString(),
            Resolution = choices.TryGetValue(row.Number, out var choice) ? choice : null,
        });
    }

    /// <summary>
    /// Makes the site of a parcel that has none, also where a refused row named the parcel first; for one that is there changes its site
    /// where that was asked, and else does nothing, unless a person decided that both are to be kept.
    /// </summary>
    private async Task<int?> WriteAsync(ReadRow read, ParcelIndex.Holding? holding, CancellationToken cancellationToken)
    {
        var choice = choices.TryGetValue(read.Row.Number, out var made) ? made
            : import.OnDuplicate == OnDuplicate.Update ? DuplicateChoice.Update : DuplicateChoice.Skip;
        if (choice != DuplicateChoice.KeepBoth && holding?.SiteId is { } there)
        {
            if (choice == DuplicateChoice.Update && await writer.UpdateAsync(there, read.Row, cancellationToken)) written++;
            return there;
        }

        var id = await writer.InsertAsync(read.Row, read.Holder, cancellationToken);
        written++;
        if (holding is not null) holding.SiteId ??= id;
        return id;
    }

    private sealed record ReadRow(SiteRow Row, byte[] Cells, (PersonalDetailKind Kind, byte[] Ciphertext)[] Holder);
}
