using Sedz.Schema.Provinces;

namespace Sedz.Schema.Matching;

/// <summary>How many took no part in a run, or were not matched by it, for one reason in one province.</summary>
public sealed class MatchingCount
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>Workers, or openings.</summary>
    public MatchingSide Side { get; init; }

    /// <summary>Whether they took part.</summary>
    public bool TookPart { get; init; }

    /// <summary>Why.</summary>
    public MatchReasonCode Reason { get; init; }

    /// <summary>Code of the province: the workers' home, or the site's.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The province: the workers' home, or the site's.</summary>
    public Province? Province { get; init; }

    /// <summary>People; of openings, places.</summary>
    public int Count { get; init; }
}
