namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// The bidding of the classes that are inside one strip. Only this strip touches their waiting workers and the places of its openings;
/// whom it outbids from across a border it hands over at the end.
/// </summary>
internal sealed class BidStrip(ForwardAuction auction, RegionPlan plan, byte number, long epsilon)
{
    private const int BidsBetweenChecks = 4096;

    private readonly Queue<int> queue = new();
    private readonly MatchingGraph graph = auction.Graph;
    private readonly OpeningSlots slots = auction.Slots;
    private readonly AuctionWorkers workers = auction.Workers;

    /// <summary>Classes of other strips that lost places, and how many, in the order of loss.</summary>
    public List<(int Class, int Count)> Outbid { get; } = [];

    /// <summary>Bids made: one for each time that a class looked for the best place.</summary>
    public long Bids { get; private set; }

    /// <summary>Puts a class with waiting workers at the end of the queue, unless it stands there.</summary>
    public void Enqueue(int workerClass)
    {
        if (workers.TryQueue(workerClass))
            queue.Enqueue(workerClass);
    }

    /// <summary>Lets the queue bid until it is empty.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        while (queue.TryDequeue(out var workerClass))
        {
            workers.LeaveQueue(workerClass);
            Bid(workerClass);
            if (++Bids % BidsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private void Bid(int workerClass)
    {
        var choice = BestChoice.Of(graph, workerClass, auction.Scale, slots.Prices);
        if (choice.Opening < 0)
        {
            workers.StayOut(workerClass);
            return;
        }

        Place(workerClass, choice.Opening, choice.Next - choice.Cost + epsilon);
        if (workers.Waiting[workerClass] > 0)
            Enqueue(workerClass);
    }

    /// <summary>Takes empty places first, then those of the lowest bids while they are below the price.</summary>
    private void Place(int workerClass, int opening, long price)
    {
        ref var waiting = ref workers.Waiting[workerClass];
        waiting -= slots.TakeEmpty(opening, new(price, workerClass, waiting));
        while (waiting > 0)
        {
            var outbid = slots.Displace(opening, new(price, workerClass, waiting));
            if (outbid.Count == 0)
                return;
            waiting -= outbid.Count;
            if (plan.StripOf(outbid.Class) == number)
            {
                workers.Waiting[outbid.Class] += outbid.Count;
                Enqueue(outbid.Class);
            }
            else
            {
                Outbid.Add((outbid.Class, outbid.Count));
            }
        }
    }
}
