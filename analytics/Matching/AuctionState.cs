using Sedz.Analytics.Matching.Auction;

namespace Sedz.Analytics.Matching;

/// <summary>
/// Where an auction stands after a phase: who holds what, the price of each opening, ε and the bids made. It is never changed: to try
/// something else is to begin from it again.
/// </summary>
public sealed class AuctionState
{
    private readonly int[] flow;
    private readonly long[] prices;

    internal AuctionState(long scale, long epsilon, int phase, long bids, double gap, int[] flow, long[] prices)
    {
        Scale = scale;
        Epsilon = epsilon;
        Phase = phase;
        Bids = bids;
        Gap = gap;
        this.flow = flow;
        this.prices = prices;
    }

    /// <summary>By how much prices and ε are multiplied against costs.</summary>
    public long Scale { get; }

    /// <summary>ε of the phase that ended, multiplied by <see cref="Scale"/>.</summary>
    public long Epsilon { get; }

    /// <summary>Phases that ended.</summary>
    public int Phase { get; }

    /// <summary>Bids made so far, and offers of openings.</summary>
    public long Bids { get; }

    /// <summary>The certified gap of this placement.</summary>
    public double Gap { get; }

    /// <summary>Workers placed on each arc of the graph.</summary>
    public ReadOnlySpan<int> Flow => flow;

    /// <summary>The price of a place of each opening, multiplied by <see cref="Scale"/>; 0 or more.</summary>
    public ReadOnlySpan<long> Prices => prices;

    internal Settlement Settle(MatchingGraph graph) => Settlement.Of(graph, [.. flow], [.. prices]);

    /// <summary>The state takes the arrays of a settlement that nobody changes any more.</summary>
    internal static AuctionState Of(Settlement settled, long scale, long epsilon, int phase, long bids, double gap) =>
        new(scale, epsilon, phase, bids, gap, settled.Flow, settled.Prices);
}
