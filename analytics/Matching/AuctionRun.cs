namespace Sedz.Analytics.Matching;

/// <summary>How a run that may take long is watched, kept and taken up again.</summary>
public sealed record AuctionRun
{
    /// <summary>Nobody watches.</summary>
    public static AuctionRun Alone { get; } = new();

    /// <summary>Told what is being done: at each turn of the bidding, from tens to a hundred times in a run.</summary>
    public IProgress<MatchingProgress>? Progress { get; init; }

    /// <summary>
    /// Given the state after each phase. Kept, it is all that is needed to go on after a restart; the result is the same, to the byte, as
    /// that of a run that was not interrupted.
    /// </summary>
    public Action<AuctionState>? Keep { get; init; }

    /// <summary>The state to go on from; null to begin.</summary>
    public AuctionState? From { get; init; }
}
