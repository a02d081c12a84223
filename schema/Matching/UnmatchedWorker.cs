using Sedz.Schema.Workers;

namespace Sedz.Schema.Matching;

/// <summary>
/// Why the last live run that looked at a worker has no place for the worker. One row at most for a worker; the next run replaces it, and
/// it goes with the worker when the worker is erased.
/// </summary>
public sealed class UnmatchedWorker
{
    /// <summary>The worker.</summary>
    public int WorkerId { get; init; }

    /// <summary>The worker.</summary>
    public Worker? Worker { get; init; }

    /// <summary>The run.</summary>
    public int RunId { get; init; }

    /// <summary>The most telling reason.</summary>
    public MatchReasonCode Reason { get; init; }

    /// <summary>How many openings the reason is about; 0 where it is about none.</summary>
    public int Openings { get; init; }

    /// <summary>
    /// For <see cref="MatchReasonCode.AllPlacesFull"/>: by how many units of cost the nearest miss would have to be better. Empty for the
    /// other reasons and for policies without prices.
    /// </summary>
    public double? CostToChange { get; init; }

    /// <summary>The opening of that nearest miss; empty without one.</summary>
    public int? NearestOpeningId { get; init; }
}
