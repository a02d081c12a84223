namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// The places of all openings and who holds them at what price. The price of an opening is that of its cheapest place: an empty one, while
/// there is any, else the lowest accepted bid (a heap for each opening). Bids of several classes may be taken at a time when they are for
/// openings of different regions.
/// </summary>
internal sealed class OpeningSlots
{
    private readonly int[] starts;
    private readonly SlotBid[] bids;
    private readonly int[] sizes;
    private readonly int[] empty;
    private readonly long[] emptyPrices;
    private readonly long[] prices;

    /// <summary>Empty places at the prices given.</summary>
    public OpeningSlots(MatchingGraph graph, ReadOnlySpan<long> startingPrices)
    {
        var asked = new long[graph.Openings];
        for (var i = 0; i < graph.Classes; i++)
        {
            foreach (var arc in graph.ArcsOf(i))
                asked[arc.Opening] += graph.Counts[i];
        }

        starts = new int[graph.Openings + 1];
        for (var j = 0; j < graph.Openings; j++)
            starts[j + 1] = checked(starts[j] + (int)Math.Min(graph.Capacities[j], asked[j]));
        bids = new SlotBid[starts[^1]];
        sizes = new int[graph.Openings];
        empty = graph.Capacities.ToArray();
        emptyPrices = startingPrices.ToArray();
        prices = startingPrices.ToArray();
    }

    /// <summary>The price of each opening's cheapest place.</summary>
    public long[] Prices => prices;

    /// <summary>Empties all places, at the prices given.</summary>
    public void Clear(ReadOnlySpan<int> capacities, ReadOnlySpan<long> startingPrices)
    {
        Array.Clear(sizes);
        capacities.CopyTo(empty);
        startingPrices.CopyTo(emptyPrices);
        startingPrices.CopyTo(prices);
    }

    /// <summary>The accepted bids of an opening, in no order.</summary>
    public ReadOnlySpan<SlotBid> BidsOf(int opening) => bids.AsSpan(starts[opening], sizes[opening]);

    /// <summary>Takes empty places at a price; returns how many there were.</summary>
    public int TakeEmpty(int opening, SlotBid bid)
    {
        var taken = Math.Min(bid.Count, empty[opening]);
        if (taken == 0)
            return 0;
        Push(opening, bid with { Count = taken });
        empty[opening] -= taken;
        prices[opening] = empty[opening] > 0 ? emptyPrices[opening] : bids[starts[opening]].Price;
        return taken;
    }

    /// <summary>
    /// Takes places from the lowest bid of a full opening, if that is lower than the one made.
    /// </summary>
    /// <returns>The class that lost them and how many; a count of 0 where nobody bid less.</returns>
    public SlotBid Displace(int opening, SlotBid bid)
    {
        var start = starts[opening];
        if (sizes[opening] == 0 || bids[start].Price >= bid.Price)
            return default;
        var lowest = bids[start];
        if (lowest.Count <= bid.Count)
        {
            SiftDown(start, sizes[opening], 0, bid with { Count = lowest.Count });
            prices[opening] = bids[start].Price;
            return lowest;
        }

        bids[start] = lowest with { Count = lowest.Count - bid.Count };
        Push(opening, bid);
        return lowest with { Count = bid.Count };
    }

    private void Push(int opening, SlotBid bid)
    {
        var start = starts[opening];
        var at = sizes[opening]++;
        while (at > 0)
        {
            var parent = (at - 1) >> 1;
            if (bids[start + parent].Price <= bid.Price)
                break;
            bids[start + at] = bids[start + parent];
            at = parent;
        }

        bids[start + at] = bid;
    }

    private void SiftDown(int start, int size, int at, SlotBid bid)
    {
        var heap = bids.AsSpan(start, size);
        while (2 * at + 1 < heap.Length)
        {
            var child = 2 * at + 1;
            if (child + 1 < heap.Length && heap[child + 1].Price < heap[child].Price)
                child++;
            if (heap[child].Price >= bid.Price)
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = bid;
    }
}
