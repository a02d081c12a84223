namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// One phase of the auction (D. P. Bertsekas and D. A. Castañon, "The auction algorithm for the transportation problem", Annals of
/// Operations Research 20, 1989, for openings of several like places). Every worker bids for the opening with the least cost and price
/// together as much as it is better than the next best, and ε more; who is outbid bids again; who finds nothing below U stays out.
/// <para>
/// At the end cost and price of everybody's place are within ε of the least in reach (ε-complementary slackness), whatever the order of
/// bids. Strips of the country bid at the same time, each in an order of its own, and border crossers in the next division: nothing depends
/// on how many processors there are.
/// </para>
/// </summary>
internal sealed class ForwardAuction
{
    /// <summary>Fewer waiting classes than this bid as one strip: dividing them would cost more than it gains.</summary>
    private const int FewClasses = 2_000;

    /// <summary>Divisions in turn before all who are left bid as one strip; by then nearly all bids are made.</summary>
    private const int MostTurns = 24;

    private readonly RegionPlan[] divisions;
    private readonly RegionPlan whole;

    /// <summary>An auction in which everybody waits and every place is empty.</summary>
    public ForwardAuction(MatchingGraph graph, long scale, RegionPlan[] divisions, ReadOnlySpan<long> prices)
    {
        Graph = graph;
        Scale = scale;
        this.divisions = divisions;
        whole = RegionPlan.Whole(graph);
        Slots = new(graph, prices);
        Workers = new(graph.Counts);
    }

    public MatchingGraph Graph { get; }
    public long Scale { get; }
    public OpeningSlots Slots { get; }
    public AuctionWorkers Workers { get; }

    /// <summary>Bids made so far.</summary>
    public long Bids { get; private set; }

    /// <summary>
    /// Goes on from a placement: whoever has a place holds it at its price, and those stay out who would gain no more than ε by any
    /// place. After a small change the many who had none before need not all look again.
    /// </summary>
    public void TakeUp(Settlement settled, long epsilon)
    {
        for (var i = 0; i < Graph.Classes; i++)
        {
            Workers.Waiting[i] = settled.Unplaced[i];
            for (var arc = Graph.Starts[i]; arc < Graph.Starts[i + 1]; arc++)
            {
                var (opening, held) = (Graph.Arcs[arc].Opening, settled.Flow[arc]);
                if (held > 0)
                    Slots.TakeEmpty(opening, new(settled.Prices[opening], i, held));
            }

            if (BestChoice.Of(Graph, i, Scale, settled.Prices).Best + epsilon >= Graph.UnplacedCost * Scale)
                Workers.StayOut(i);
        }
    }

    /// <summary>Bids until nobody waits.</summary>
    /// <param name="epsilon">ε, scaled; 1 or more.</param>
    /// <param name="onTurn">Told the number of classes that still wait, now and then.</param>
    /// <param name="cancellationToken">Ends the auction between bids.</param>
    public void Run(long epsilon, Action<int> onTurn, CancellationToken cancellationToken)
    {
        List<int> waiting = [.. Enumerable.Range(0, Graph.Classes).Where(i => Workers.Waiting[i] > 0)];
        for (var turn = 0; waiting.Count > 0; turn++)
        {
            onTurn(waiting.Count);
            var divided = turn < MostTurns && divisions.Length > 0 && waiting.Count >= FewClasses;
            waiting = Turn(divided ? divisions[turn % divisions.Length] : whole, waiting, epsilon, cancellationToken);
        }
    }

    /// <summary>Lets all strips of a division bid; returns who still waits.</summary>
    private List<int> Turn(RegionPlan plan, List<int> waiting, long epsilon, CancellationToken cancellationToken)
    {
        var strips = Enumerable.Range(0, plan.Count).Select(number => new BidStrip(this, plan, (byte)number, epsilon)).ToArray();
        var still = new List<int>();
        foreach (var workerClass in waiting)
        {
            if (plan.StripOf(workerClass) is var strip and not RegionPlan.Across)
                strips[strip].Enqueue(workerClass);
            else
                still.Add(workerClass);
        }

        Parallel.ForEach(strips, new() { CancellationToken = cancellationToken }, strip => strip.Run(cancellationToken));
        foreach (var strip in strips)
        {
            Bids += strip.Bids;
            foreach (var (workerClass, count) in strip.Outbid)
            {
                if (Workers.Waiting[workerClass] == 0)
                    still.Add(workerClass);
                Workers.Waiting[workerClass] += count;
            }
        }

        return still;
    }
}
