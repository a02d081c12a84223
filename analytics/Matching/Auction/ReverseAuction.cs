namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// Takes the price off places that stay empty, which the certificate would pay for (D. P. Bertsekas, D. A. Castañon and H. Tsaknakis,
/// "Reverse auction and the solution of inequality constrained assignment problems", SIAM Journal on Optimization 3, 1993).
/// <para>
/// An opening with empty places lowers its price to what the second keenest worker would pay, less ε, and takes the keenest; the place that
/// one leaves does the same. It ends when every empty place is free of charge. Prices only fall, by ε or more each time, and
/// ε-complementary slackness is kept. Its work is in proportion to the places that move.
/// </para>
/// </summary>
internal sealed class ReverseAuction
{
    private const int StepsBetweenChecks = 256;
    private const int Unplaced = -1;

    private readonly MatchingGraph graph;
    private readonly long scale;
    private readonly long epsilon;
    private readonly Settlement settled;
    private readonly SuitorIndex suitors;
    private readonly Queue<int> queue = new();
    private readonly bool[] queued;

    private ReverseAuction(MatchingGraph graph, long scale, long epsilon, Settlement settled)
    {
        this.graph = graph;
        this.scale = scale;
        this.epsilon = epsilon;
        this.settled = settled;
        suitors = new(graph);
        queued = new bool[graph.Openings];
    }

    /// <summary>Runs until no empty place has a price.</summary>
    /// <returns>Offers made: one for each time that an opening looked for the keenest worker.</returns>
    public static long Run(MatchingGraph graph, long scale, long epsilon, Settlement settled, CancellationToken cancellationToken)
    {
        if (settled.PricedEmptiness() == 0)
            return 0;
        var auction = new ReverseAuction(graph, scale, epsilon, settled);
        for (var opening = 0; opening < graph.Openings; opening++)
            auction.Enqueue(opening);
        var offers = 0L;
        while (auction.queue.TryDequeue(out var opening))
        {
            auction.queued[opening] = false;
            while (settled.Empty[opening] > 0 && settled.Prices[opening] > 0)
            {
                auction.Offer(opening);
                if (++offers % StepsBetweenChecks == 0)
                    cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return offers;
    }

    private void Enqueue(int opening)
    {
        if (settled.Empty[opening] == 0 || settled.Prices[opening] == 0 || queued[opening])
            return;
        queued[opening] = true;
        queue.Enqueue(opening);
    }

    private void Offer(int opening)
    {
        var keenest = Keenest(opening, out var next);
        if (keenest.Count == 0 || keenest.Pays <= epsilon)
        {
            settled.Prices[opening] = 0;
            return;
        }

        var moved = Math.Min(keenest.Count, settled.Empty[opening]);
        if (moved < keenest.Count)
            next = keenest.Pays;
        settled.Prices[opening] = Math.Clamp(next - epsilon, 0, settled.Prices[opening]);
        settled.Flow[keenest.ToArc] += moved;
        settled.Empty[opening] -= moved;
        if (keenest.FromArc == Unplaced)
        {
            settled.Unplaced[keenest.Class] -= moved;
            return;
        }

        settled.Flow[keenest.FromArc] -= moved;
        var left = graph.Arcs[keenest.FromArc].Opening;
        settled.Empty[left] += moved;
        Enqueue(left);
    }

    /// <summary>Who would pay most for a place, and what the next would pay.</summary>
    private Suitor Keenest(int opening, out long next)
    {
        var keenest = default(Suitor);
        next = 0;
        foreach (var workerClass in suitors.Of(opening))
        {
            var start = graph.Starts[workerClass];
            var arcs = graph.ArcsOf(workerClass);
            var own = start;
            while (arcs[own - start].Opening != opening)
                own++;
            var cost = arcs[own - start].Cost * scale;
            if (settled.Unplaced[workerClass] is > 0 and var left)
                Compare(new(workerClass, Unplaced, own, graph.UnplacedCost * scale - cost, left), ref keenest, ref next);
            for (var arc = start; arc < start + arcs.Length; arc++)
            {
                if (settled.Flow[arc] is var held and > 0 && arc != own)
                {
                    var (elsewhere, other) = arcs[arc - start];
                    var pays = other * scale + settled.Prices[elsewhere] - cost;
                    Compare(new(workerClass, arc, own, pays, held), ref keenest, ref next);
                }
            }
        }

        return keenest;
    }

    private static void Compare(Suitor suitor, ref Suitor keenest, ref long next)
    {
        if (keenest.Count == 0 || suitor.Pays > keenest.Pays)
        {
            next = keenest.Count == 0 ? next : Math.Max(next, keenest.Pays);
            keenest = suitor;
        }
        else
        {
            next = Math.Max(next, suitor.Pays);
        }
    }

    /// <summary>Workers who would move.</summary>
    /// <param name="Class">Their class.</param>
    /// <param name="FromArc">The arc they are placed on, or <see cref="Unplaced"/>.</param>
    /// <param name="ToArc">The arc to the opening that looks.</param>
    /// <param name="Pays">The price at which they are as well off there as where they are.</param>
    /// <param name="Count">How many; 0 for nobody.</param>
    private readonly record struct Suitor(int Class, int FromArc, int ToArc, long Pays, int Count);
}
