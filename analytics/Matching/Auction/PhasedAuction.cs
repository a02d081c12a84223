using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// The phases of an auction: ε begins at an eighth of the dearest arc and falls to an eighth each time. A phase begins with no one placed
/// and with the prices of the last, less three times its ε: prices that end too high would leave places empty that have a price, those that
/// begin a little low cost some bids. Places empty at the end of a phase begin free of charge.
/// </summary>
internal sealed class PhasedAuction(
    MatchingGraph graph, AuctionOptions options, AuctionRun run, CancellationToken cancellationToken)
{
    private const int EpsilonFactor = 8;
    private const int Retreat = 3;

    private readonly RegionPlan[] divisions = RegionPlan.Divisions(graph);
    private long scale = options.ScaleFor(graph);
    private long epsilon;
    private int phase;
    private long bids;
    private double? gap;

    /// <summary>Runs from the start, or from the state that the run was given.</summary>
    public MatchingResult Run()
    {
        if (run.From is not { } from)
        {
            epsilon = FirstEpsilon();
            return PhasesFrom(new long[graph.Openings]);
        }

        var settled = Take(from);
        return IsEnd() ? Result(settled) : PhasesFrom(NextPrices(settled));
    }

    /// <summary>
    /// Runs from what a change left, with a large ε first: only whom the change moves can be as far from the best, so that in a large
    /// country the certificate is met after few bids. Where it is not, the next ε begins from the same; after the one kept, phases follow.
    /// </summary>
    public MatchingResult RunFrom(MatchingChange change)
    {
        if (run.From is not null)
            return Run();
        scale = Math.Max(scale, change.State.Scale);
        var kept = (long)((Int128)change.State.Epsilon * scale / change.State.Scale);
        for (epsilon = FirstEpsilon(); ; epsilon = Math.Max(1, epsilon / EpsilonFactor))
        {
            var carried = CarriedSettlement.Of(change, scale, epsilon);
            var auction = new ForwardAuction(graph, scale, divisions, carried.Prices);
            auction.TakeUp(carried, epsilon);
            var settled = Phase(auction);
            if (IsEnd())
                return Result(settled);
            if (epsilon <= kept)
                return PhasesFrom(NextPrices(settled));
        }
    }

    private MatchingResult PhasesFrom(long[] prices)
    {
        while (true)
        {
            var settled = Phase(new ForwardAuction(graph, scale, divisions, prices));
            if (IsEnd())
                return Result(settled);
            prices = NextPrices(settled);
        }
    }

    /// <summary>Bids, and takes the price off empty places where that could bring the gap down to what is wanted.</summary>
    private Settlement Phase(ForwardAuction auction)
    {
        phase++;
        auction.Run(epsilon, waiting => Report(auction, waiting), cancellationToken);
        bids += auction.Bids;
        var settled = Settlement.Of(auction);
        gap = settled.Gap(graph, scale);
        if (epsilon == 1 || gap - settled.PricedEmptiness() / (double)settled.Cost(graph, scale) <= options.WantedGap)
        {
            bids += ReverseAuction.Run(graph, scale, epsilon, settled, cancellationToken);
            gap = settled.Gap(graph, scale);
        }

        run.Keep?.Invoke(State(settled));
        return settled;
    }

    private bool IsEnd() => epsilon == 1 || gap <= options.WantedGap;

    /// <summary>The prices that the next phase begins with; sets its ε.</summary>
    private long[] NextPrices(Settlement settled)
    {
        var prices = new long[graph.Openings];
        for (var opening = 0; opening < prices.Length; opening++)
        {
            if (settled.Empty[opening] == 0)
                prices[opening] = Math.Max(0, settled.Prices[opening] - Retreat * epsilon);
        }

        epsilon = Math.Max(1, epsilon / EpsilonFactor);
        return prices;
    }

    private long FirstEpsilon()
    {
        var dearest = 0;
        foreach (var arc in graph.Arcs)
            dearest = Math.Max(dearest, arc.Cost);
        return Math.Max(1, dearest * scale / EpsilonFactor);
    }

    private Settlement Take(AuctionState from)
    {
        if (from.Scale != scale || from.Flow.Length != graph.Arcs.Length || from.Prices.Length != graph.Openings)
        {
            throw InputRefusedException.Of(
                "foreign_state", "from",
                "สถานะที่เก็บไว้เป็นของโจทย์อื่นหรือตัวเลือกอื่น โปรดเริ่มใหม่",
                "The state kept is of another problem or of other options. Begin anew.");
        }

        (epsilon, phase, bids, gap) = (from.Epsilon, from.Phase, from.Bids, from.Gap);
        return from.Settle(graph);
    }

    private MatchingResult Result(Settlement settled) =>
        new(MatchingPolicy.LeastCost, graph, settled.Flow, settled.WholeBound(graph, scale)) { State = State(settled) };

    private AuctionState State(Settlement settled) => AuctionState.Of(settled, scale, epsilon, phase, bids, gap ?? 0);

    private void Report(ForwardAuction auction, int waitingClasses)
    {
        if (run.Progress is null)
            return;
        var waiting = waitingClasses == 0 ? 0 : auction.Workers.Waiting.Sum(count => (long)count);
        run.Progress.Report(new(
            phase, epsilon / (double)scale, graph.Workers - waiting, graph.Workers, bids + auction.Bids, gap));
    }
}
