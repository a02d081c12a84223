namespace Sedz.Schema.Imports;

/// <summary>What became of one row of a sheet.</summary>
public sealed class ImportRow
{
    /// <summary>Number of the record.</summary>
    public int Id { get; init; }

    /// <summary>The import.</summary>
    public int ImportId { get; init; }

    /// <summary>Number of the data row, from 1; the header is not counted.</summary>
    public int Row { get; init; }

    /// <summary>Accepted or refused.</summary>
    public ImportRowStatus Status { get; init; }

    /// <summary>Values, warnings, errors and findings as JSON, personal data masked.</summary>
    public required string Verdict { get; init; }

    /// <summary>The row's cells as they came, encrypted, so that nothing of a refused row is lost.</summary>
    public required byte[] CellsCiphertext { get; init; }

    /// <summary>The site that the row wrote or would have written; empty for a refused row.</summary>
    public int? SiteId { get; set; }

    /// <summary>The worker that the row wrote or would have written; empty for other kinds and for a refused row.</summary>
    public int? WorkerId { get; set; }

    /// <summary>Keyed hash of the person that a row of workers names, by which an erasure finds it; empty where none can be made.</summary>
    public string? PersonHash { get; init; }

    /// <summary>
    /// Where the key of the cells stands in the store of keys of persons; empty where they are encrypted with the installation's keys.
    /// </summary>
    public long? KeySlot { get; init; }

    /// <summary>The row of this file, or the code of the site or number of the worker, that is the same.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>
    /// What a person decided for this row if it is a duplicate; while empty, what the import was asked to do with all of them.
    /// </summary>
    public DuplicateChoice? Resolution { get; set; }
}
