using Sedz.Api.Access;
using Sedz.Api.Imports.Sheets;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Writing;

/// <summary>Keeps the rows of an import as they came, encrypted, with what they came to, and counts them.</summary>
/// <param name="db">The context of the import's transaction.</param>
/// <param name="vault">Encrypts the rows.</param>
/// <param name="import">The import's record.</param>
internal sealed class JudgedRows(SedzDb db, PersonalDataVault vault, Import import) : IDisposable
{
    private readonly BulkInsert<ImportRow> rows = new(db);
    private int accepted;
    private int refused;
    private int duplicates;
    private int written;

    /// <summary>Keeps a row.</summary>
    /// <param name="source">The row as it came.</param>
    /// <param name="verdict">What it came to.</param>
    public void Add(SheetRow source, ISheetVerdict verdict)
    {
        if (verdict.Status == ImportRowStatus.Refused) refused++;
        else accepted++;
        if (verdict.DuplicateOf is not null) duplicates++;
        rows.Add(new()
        {
            ImportId = import.Id,
            Row = source.Number,
            Status = verdict.Status,
            Verdict = verdict.ToJson(),
            CellsCiphertext = StoredCells.Protect(vault, source),
            DuplicateOf = verdict.DuplicateOf,
        });
    }

    /// <summary>Counts a row of which something was written.</summary>
    public void CountWritten() => written++;

    /// <summary>What became of the rows.</summary>
    public ImportSummary Summary(IReadOnlyList<string> unknownColumns) => new(
        import.Id, import.State, accepted + refused, accepted, refused, duplicates, written, unknownColumns);

    /// <inheritdoc />
    public void Dispose() => rows.Dispose();
}
