namespace Sedz.Schema.Matching;

/// <summary>
/// Where the auction of a run stood after a phase: all that is needed to go on after a restart, given the same data. It holds numbers of
/// classes, not of people, and goes when the run ends.
/// </summary>
public sealed class MatchingCheckpoint
{
    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>Phases that had ended.</summary>
    public int Phase { get; init; }

    /// <summary>The state, with the hash of the graph that it belongs to.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>When it was kept (UTC).</summary>
    public DateTime KeptAt { get; init; }
}
