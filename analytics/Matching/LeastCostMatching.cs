using Sedz.Analytics.Matching.Auction;

namespace Sedz.Analytics.Matching;

/// <summary>
/// The matching of least total cost by an ε-scaling auction, on all processors, with a certificate of how far it may be from the optimum.
/// The same graph and options give the same matching on every machine.
/// </summary>
public static class LeastCostMatching
{
    /// <summary>Matches.</summary>
    /// <param name="graph">Who could take what, at what cost.</param>
    /// <param name="options">How close to the optimum.</param>
    /// <param name="run">How it is watched, kept and taken up again.</param>
    /// <param name="cancellationToken">Ends the run; what <see cref="AuctionRun.Keep"/> was given last stays good.</param>
    /// <exception cref="InputRefusedException"><c>bad_wanted_gap</c>, <c>too_large_to_prove</c>, <c>foreign_state</c>.</exception>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static MatchingResult Of(
        MatchingGraph graph, AuctionOptions? options = null, AuctionRun? run = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new PhasedAuction(graph, options ?? AuctionOptions.Default, run ?? AuctionRun.Alone, cancellationToken).Run();
    }

    /// <summary>
    /// Matches after a change, from the prices and the placement before it: who lost a place, or came new, bids; openings that lost
    /// workers, or came new, make offers. The bids are in proportion to what the change moves. A certificate that misses the wanted gap
    /// leads to phases as in a run from the start.
    /// </summary>
    /// <param name="change">The graph before and after.</param>
    /// <param name="options">How close to the optimum.</param>
    /// <param name="run">How it is watched, kept and taken up again.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="InputRefusedException"><c>bad_wanted_gap</c>, <c>too_large_to_prove</c>.</exception>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static MatchingResult Again(
        MatchingChange change, AuctionOptions? options = null, AuctionRun? run = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new PhasedAuction(change.After, options ?? AuctionOptions.Default, run ?? AuctionRun.Alone, cancellationToken)
            .RunFrom(change);
    }
}
