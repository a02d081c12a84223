using FsCheck;
using FsCheck.Fluent;
using Sedz.Analytics.Matching;

namespace Sedz.Analytics.Tests.Matching;

/// <summary>Graphs small enough to try every matching of, and what trying finds.</summary>
internal static class SmallGraphs
{
    private const int MostClasses = 4;
    private const int MostOpenings = 4;
    private const int DearestArc = 20;

    public static Arbitrary<MatchingGraph> Any() => Arb.From(
        from classes in Gen.Choose(1, MostClasses)
        from openings in Gen.Choose(1, MostOpenings)
        from counts in Gen.Choose(1, 3).ArrayOf(classes)
        from capacities in Gen.Choose(1, 3).ArrayOf(openings)
        from costs in Gen.Choose(-8, DearestArc).ArrayOf(classes * openings)
        from unplaced in Gen.Choose(DearestArc + 1, 3 * DearestArc)
        select Of(counts, capacities, (i, j) => costs[i * openings + j] is >= 0 and var cost ? cost : null, unplaced));

    /// <summary>A graph with an arc wherever there is a cost.</summary>
    public static MatchingGraph Of(int[] counts, int[] capacities, Func<int, int, int?> cost, int unplacedCost)
    {
        var starts = new int[counts.Length + 1];
        var arcs = new List<MatchingArc>();
        for (var i = 0; i < counts.Length; i++)
        {
            for (var j = 0; j < capacities.Length; j++)
            {
                if (cost(i, j) is { } units)
                    arcs.Add(new(j, units));
            }

            starts[i + 1] = arcs.Count;
        }

        return new(counts, capacities, starts, [.. arcs], unplacedCost);
    }

    /// <summary>The least cost of all matchings that keep floors, by trying them; null where none keeps them.</summary>
    public static long? LeastCost(MatchingGraph graph, Func<int, int>? groupOf = null, long[]? atLeast = null)
    {
        var left = graph.Capacities.ToArray();
        var placed = new long[atLeast?.Length ?? 0];
        long? best = null;
        Try(0, graph.Counts[0], 0, 0);
        return best;

        void Try(int i, int people, int arc, long cost)
        {
            if (people == 0 || arc == graph.ArcsOf(i).Length)
            {
                cost += (long)people * graph.UnplacedCost;
                if (i + 1 < graph.Classes)
                    Try(i + 1, graph.Counts[i + 1], 0, cost);
                else if ((atLeast is null || placed.Zip(atLeast).All(pair => pair.First >= pair.Second)) && !(cost >= best))
                    best = cost;
                return;
            }

            var (opening, units) = graph.ArcsOf(i)[arc];
            for (var taken = 0; taken <= Math.Min(people, left[opening]); taken++)
            {
                left[opening] -= taken;
                if (groupOf is not null)
                    placed[groupOf(i)] += taken;
                Try(i, people - taken, arc + 1, cost + (long)taken * units);
                left[opening] += taken;
                if (groupOf is not null)
                    placed[groupOf(i)] -= taken;
            }
        }
    }

    /// <summary>Whether a result places nobody twice, fills nothing beyond its headcount, and states its own cost.</summary>
    public static bool IsWhole(MatchingResult result)
    {
        var cost = result.Placements().Sum(placement => (long)placement.Count * placement.Cost)
            + result.Unplaced * result.Graph.UnplacedCost;
        return cost == result.Cost
            && Enumerable.Range(0, result.Graph.Classes).All(i => result.UnplacedOf(i) >= 0)
            && result.Filled().Zip(result.Graph.Capacities.ToArray()).All(pair => pair.First <= pair.Second);
    }

    /// <summary>A market of the synthetic kind as a graph.</summary>
    public static MatchingProblem Market(int workers, int sites, int seed = 1)
    {
        var (people, openings) = Sedz.Analytics.Matching.Synthetic.SyntheticLabourMarket.Of(workers, sites, seed);
        return new(people, openings);
    }
}
