using Sedz.Schema.Openings;

namespace Sedz.Schema.Matching;

/// <summary>
/// Why the last live run that looked at an opening leaves places of it empty. One row at most for an opening; the next run replaces it.
/// </summary>
public sealed class UnfilledOpening
{
    /// <summary>The opening.</summary>
    public int OpeningId { get; init; }

    /// <summary>The opening.</summary>
    public Opening? Opening { get; init; }

    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>The most telling reason.</summary>
    public MatchReasonCode Reason { get; init; }

    /// <summary>Empty places that the run left: neither held by a match that stays nor proposed to anybody; 1 or more.</summary>
    public int Places { get; init; }
}
