namespace Sedz.Schema.Imports;

/// <summary>What an import did to one worker, kept so that the import can be taken back.</summary>
public sealed class WorkerChange
{
    /// <summary>Number of the record.</summary>
    public int Id { get; init; }

    /// <summary>The import.</summary>
    public int ImportId { get; init; }

    /// <summary>The worker.</summary>
    public int WorkerId { get; init; }

    /// <summary>The worker's version after the change; another version means that somebody has changed it since.</summary>
    public int VersionAfter { get; set; }

    /// <summary>The profile before the change as JSON, without personal data; empty when the import made the worker.</summary>
    public string? Before { get; init; }

    /// <summary>The personal data before the change, encrypted with the person's key; empty when the import made the worker.</summary>
    public byte[]? PersonalBeforeCiphertext { get; init; }
}
