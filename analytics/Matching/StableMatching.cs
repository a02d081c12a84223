using Sedz.Analytics.Matching.Auction;
using Sedz.Schema.Matching;

namespace Sedz.Analytics.Matching;

/// <summary>
/// A matching in which no worker and no opening would both rather have each other than what they have (D. Gale and L. S. Shapley, "College
/// admissions and the stability of marriage", American Mathematical Monthly 69, 1962). Workers propose: among all stable matchings it is
/// the one that every worker likes best, and no worker gains by hiding what they prefer.
/// </summary>
public static class StableMatching
{
    private const int ProposalsBetweenChecks = 4096;

    /// <summary>Matches. A class proposes with all its waiting workers at a time.</summary>
    /// <param name="preferences">Who prefers whom.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="OperationCanceledException">The token ended the run.</exception>
    public static MatchingResult Of(StablePreferences preferences, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        var graph = preferences.Graph;
        var slots = new OpeningSlots(graph, new long[graph.Openings]);
        var waiting = graph.Counts.ToArray();
        var reached = new int[graph.Classes];
        var queue = new Queue<int>(graph.Classes);
        for (var i = 0; i < graph.Classes; i++)
        {
            reached[i] = preferences.NextAfter(i, arc: -1);
            queue.Enqueue(i);
        }

        for (var proposals = 0L; queue.TryDequeue(out var workerClass); proposals++)
        {
            if (proposals % ProposalsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            while (waiting[workerClass] > 0 && reached[workerClass] >= 0)
            {
                Propose(preferences, slots, waiting, queue, workerClass, reached[workerClass]);
                if (waiting[workerClass] > 0)
                    reached[workerClass] = preferences.NextAfter(workerClass, reached[workerClass]);
            }
        }

        return new(MatchingPolicy.Stable, graph, Settlement.FlowOf(graph, slots), lowerBound: null);
    }

    /// <summary>
    /// The pairs that would rather have each other: none in a stable matching. It is the proof, worked out from the placement
    /// alone. O(arcs).
    /// </summary>
    /// <param name="preferences">Who prefers whom.</param>
    /// <param name="result">A matching of the same graph.</param>
    public static IEnumerable<(int Class, int Opening)> BlockingPairs(StablePreferences preferences, MatchingResult result)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        ArgumentNullException.ThrowIfNull(result);
        return BlockingPairs(preferences, result, Weakest(preferences, result));
    }

    private static void Propose(
        StablePreferences preferences, OpeningSlots slots, int[] waiting, Queue<int> queue, int workerClass, int arc)
    {
        var opening = preferences.Graph.Arcs[arc].Opening;
        var priority = preferences.PriorityOf(workerClass, arc);
        waiting[workerClass] -= slots.TakeEmpty(opening, new(priority, workerClass, waiting[workerClass]));
        while (waiting[workerClass] > 0)
        {
            var refused = slots.Displace(opening, new(priority, workerClass, waiting[workerClass]));
            if (refused.Count == 0)
                return;
            waiting[workerClass] -= refused.Count;
            if (waiting[refused.Class] == 0)
                queue.Enqueue(refused.Class);
            waiting[refused.Class] += refused.Count;
        }
    }

    private static IEnumerable<(int Class, int Opening)> BlockingPairs(
        StablePreferences preferences, MatchingResult result, long[] weakest)
    {
        var graph = result.Graph;
        for (var i = 0; i < graph.Classes; i++)
        {
            var worst = Worst(preferences, result, i);
            for (var arc = graph.Starts[i]; arc < graph.Starts[i + 1]; arc++)
            {
                if ((worst < 0 || preferences.Prefers(arc, worst)) && preferences.PriorityOf(i, arc) > weakest[graph.Arcs[arc].Opening])
                    yield return (i, graph.Arcs[arc].Opening);
            }
        }
    }

    /// <summary>The arc that the worst-placed worker of a class has; −1 for one who has none.</summary>
    private static int Worst(StablePreferences preferences, MatchingResult result, int workerClass)
    {
        if (result.UnplacedOf(workerClass) > 0)
            return -1;
        var worst = -1;
        for (var arc = result.Graph.Starts[workerClass]; arc < result.Graph.Starts[workerClass + 1]; arc++)
        {
            if (result.Flow[arc] > 0 && (worst < 0 || preferences.Prefers(worst, arc)))
                worst = arc;
        }

        return worst;
    }

    /// <summary>For each opening the priority of its weakest worker; the lowest number for one with an empty place.</summary>
    private static long[] Weakest(StablePreferences preferences, MatchingResult result)
    {
        var graph = result.Graph;
        var weakest = new long[graph.Openings];
        Array.Fill(weakest, long.MaxValue);
        for (var i = 0; i < graph.Classes; i++)
        {
            for (var arc = graph.Starts[i]; arc < graph.Starts[i + 1]; arc++)
            {
                if (result.Flow[arc] > 0)
                {
                    ref var least = ref weakest[graph.Arcs[arc].Opening];
                    least = Math.Min(least, preferences.PriorityOf(i, arc));
                }
            }
        }

        var filled = result.Filled();
        for (var opening = 0; opening < weakest.Length; opening++)
        {
            if (filled[opening] < graph.Capacities[opening])
                weakest[opening] = long.MinValue;
        }

        return weakest;
    }
}
