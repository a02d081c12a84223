using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;
using Sedz.Schema.PersonalData;

namespace Sedz.Api.Imports.Workers;

/// <summary>
/// One pass over the rows of one import. A batch is read and encrypted by all processors at once, each row with a key of its own; then its
/// persons are looked up and its rows written one after another, in the order of the file.
/// </summary>
/// <param name="db">The context of the import's transaction.</param>
/// <param name="keys">Where the keys are made.</param>
/// <param name="import">The import's record.</param>
/// <param name="reader">Judges rows.</param>
/// <param name="writer">Writes workers.</param>
internal sealed class WorkerImportRun(SedzDb db, PersonKeyStore keys, Import import, WorkerRowReader reader, WorkerWriter writer) : IDisposable
{
    /// <summary>Rows of a batch: enough to keep the processors busy, few enough to keep memory small.</summary>
    public const int BatchRows = 1024;

    private readonly BulkInsert<ImportRow> rows = new(db);
    private readonly WorkerIndex persons = new(db);
    private readonly List<string> repeated = [];
    private int duplicates;
    private int accepted;
    private int refused;
    private int written;

    /// <summary>The keys that were made: to be destroyed where the transaction does not stand.</summary>
    public List<long> MadeKeys { get; } = [];

    /// <summary>Judges every row and writes those that are to be written.</summary>
    /// <exception cref="ImportRefusedException">The sheet is damaged, or the import was to fail on duplicates.</exception>
    public async Task JudgeAndWriteAsync(
        IEnumerable<SheetRow> source, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        foreach (var batch in source.Chunk(BatchRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var made = keys.Create(batch.Length);
            MadeKeys.AddRange(made.Select(key => key.Slot));
            var read = new ReadRow[batch.Length];
            Parallel.For(0, batch.Length, i => read[i] = Read(batch[i], made[i]));
            await persons.LookUpAsync([.. read.Select(row => row.Row.PersonHash).OfType<string>()], cancellationToken);
            var records = new List<ImportRow>(read.Length);
            foreach (var row in read) records.Add(await TakeAsync(row, cancellationToken));
            writer.Flush();
            rows.AddAll(records);
            progress?.Report(new ImportProgress(accepted + refused, written));
        }

        if (import.OnDuplicate == OnDuplicate.Fail && repeated.Count > 0)
            throw new ImportRefusedException(ImportProblems.RepeatedPersons(repeated));
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

    private ReadRow Read(SheetRow sheetRow, PersonKey key)
    {
        var row = reader.Read(sheetRow);
        (PersonalDetailKind, byte[])[] details = row.Draft is null || import.State == ImportState.DryRun
            ? []
            : [.. row.Draft.Details.Select(d => (d.Key, PersonVault.Protect(key, d.Value)))];
        return new(row, key.Slot, StoredCells.Protect(key, sheetRow), details);
    }

    private async Task<ImportRow> TakeAsync(ReadRow read, CancellationToken cancellationToken)
    {
        var row = read.Row;
        var holding = persons.Find(row.PersonHash);
        var reference = holding?.Reference;
        if (reference is not null)
        {
            duplicates++;
            repeated.Add($"{row.Number} = {reference}");
        }

        if (row.Draft is null) refused++;
        else accepted++;

        var workerId = holding?.WorkerId;
        if (row.Draft is { } draft)
        {
            holding ??= persons.Add(row.PersonHash, row.Number);
            if (import.State == ImportState.Committed) workerId = await WriteAsync(read, draft, holding, cancellationToken);
        }

        return new()
        {
            ImportId = import.Id,
            Row = row.Number,
            Status = row.Draft is null ? ImportRowStatus.Refused : ImportRowStatus.Accepted,
            Verdict = WorkerRowVerdict.Of(row, reference).ToJson(),
            CellsCiphertext = read.Cells,
            WorkerId = workerId,
            PersonHash = row.PersonHash,
            KeySlot = read.Slot,
            DuplicateOf = reference?.ToString(),
        };
    }

    private async Task<int> WriteAsync(ReadRow read, WorkerDraft draft, WorkerIndex.Holding? holding, CancellationToken cancellationToken)
    {
        if (holding?.WorkerId is { } there)
        {
            if (import.OnDuplicate == OnDuplicate.Update && await writer.UpdateAsync(there, draft, cancellationToken)) written++;
            return there;
        }

        var id = writer.Insert(draft, read.Row.PersonHash, read.Slot, read.Details);
        written++;
        if (holding is not null) holding.WorkerId = id;
        return id;
    }

    private sealed record ReadRow(WorkerRow Row, long Slot, byte[] Cells, (PersonalDetailKind Kind, byte[] Ciphertext)[] Details);
}
