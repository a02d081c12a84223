namespace Sedz.Schema.Imports;

/// <summary>The record of one file that was read: when, how, and what became of each row.</summary>
public sealed class Import
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>What the file brings.</summary>
    public ImportKind Kind { get; init; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Encoding that the file was read in.</summary>
    public string? Encoding { get; init; }

    /// <summary>How far the import has come.</summary>
    public ImportState State { get; set; }

    /// <summary>What was done with duplicates.</summary>
    public OnDuplicate OnDuplicate { get; init; }

    /// <summary>Whether the new sites were published.</summary>
    public bool Publish { get; init; }

    /// <summary>The round that sites or contacts were sent in; none for places, hazards and workers.</summary>
    public int? RoundId { get; init; }

    /// <summary>The heading row, so that a dry run can be judged again; personal data masked. Empty where rows are not kept.</summary>
    public List<string> Header { get; init; } = [];

    /// <summary>Number of data rows.</summary>
    public int RowCount { get; init; }

    /// <summary>Number of accepted rows, duplicates among them.</summary>
    public int AcceptedCount { get; init; }

    /// <summary>Number of refused rows.</summary>
    public int RefusedCount { get; init; }

    /// <summary>Number of rows whose parcel was already there.</summary>
    public int DuplicateCount { get; init; }

    /// <summary>Number of rows that were written.</summary>
    public int WrittenCount { get; init; }

    /// <summary>When the file was read (UTC).</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>When the import reached its state (UTC).</summary>
    public DateTime FinishedAt { get; set; }

    /// <summary>The rows of a candidate list, of contacts or of workers; tables of places and hazards keep their counts only.</summary>
    public List<ImportRow> Rows { get; init; } = [];
}
