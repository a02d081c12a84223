namespace Sedz.Schema.Models;

/// <summary>The content of a version, apart from it so that a list of versions does not read it.</summary>
public sealed class ModelArchive
{
    /// <summary>The version.</summary>
    public int ModelVersionId { get; init; }

    /// <summary>A ZIP of the content's files.</summary>
    public required byte[] Bytes { get; init; }
}
