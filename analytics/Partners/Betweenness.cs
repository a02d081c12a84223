using System.Collections.Immutable;

namespace Sedz.Analytics.Partners;

/// <summary>
/// How often a node lies on the shortest ways between two others, as a share of all pairs of others: 0 to 1 (Freeman, 1977; normalised as networkx
/// does). Found by Brandes' accumulation (2001): one search from a node is linear in the edges.
/// </summary>
public sealed record Betweenness
{
    /// <summary>Up to so many nodes every node is searched from, and the values are exact.</summary>
    public const int MostExactNodes = 2_000;

    /// <summary>From so many nodes drawn by chance a larger graph is searched.</summary>
    public const int SampledSources = 500;

    /// <summary>The standard normal quantile that bounds 95 of 100 draws.</summary>
    private const double Normal95 = 1.96;

    /// <summary>The value of each node.</summary>
    public required ImmutableArray<double> Values { get; init; }

    /// <summary>How many nodes were searched from.</summary>
    public required int Sources { get; init; }

    /// <summary>Whether every node was searched from.</summary>
    public required bool IsExact { get; init; }

    /// <summary>
    /// Half the width of the 95 % interval of each value, by the normal approximation with the correction for drawing without putting back; 0 where the
    /// values are exact.
    /// </summary>
    public required ImmutableArray<double> HalfWidths { get; init; }

    /// <summary>The widest of them; 0 where the values are exact.</summary>
    public double LargestHalfWidth => HalfWidths.IsEmpty ? 0 : HalfWidths.Max();

    /// <summary>Works the values out.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">Where chance starts for a graph too large to be searched from every node. The same seed gives the same values.</param>
    /// <param name="mostExact">Up to how many nodes every node is searched from; <see cref="MostExactNodes"/> when left out.</param>
    /// <param name="sources">How many are drawn above that; <see cref="SampledSources"/> when left out.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static Betweenness Of(
        CollaborationGraph graph,
        int seed,
        int mostExact = MostExactNodes,
        int sources = SampledSources,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, 2);
        var count = graph.NodeCount;
        var isExact = count <= mostExact || count <= sources;
        int[] drawn = isExact ? [.. Enumerable.Range(0, count)] : Draw(count, sources, new Random(seed));
        var search = new Search(graph);
        var (sums, squares) = (new double[count], new double[count]);
        foreach (var source in drawn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            search.AddFrom(source, sums, squares);
        }

        // Each ordered pair of others is counted once; of a sample each search stands for count / drawn.
        var scale = count > 2 ? 1.0 / ((count - 1.0) * (count - 2.0)) * count / drawn.Length : 0;
        return new()
        {
            Values = [.. sums.Select(sum => sum * scale)],
            Sources = drawn.Length,
            IsExact = isExact,
            HalfWidths = [.. sums.Zip(squares, (sum, square) => isExact ? 0 : HalfWidth(sum, square, drawn.Length, count, scale))],
        };
    }

    private static double HalfWidth(double sum, double square, int drawn, int count, double scale)
    {
        var variance = Math.Max(0, (square - (sum * sum / drawn)) / (drawn - 1)) * (1 - ((double)drawn / count));
        return Normal95 * scale * Math.Sqrt(variance * drawn);
    }

    /// <summary>So many different nodes (a partial Fisher–Yates shuffle), rising.</summary>
    private static int[] Draw(int count, int wanted, Random random)
    {
        int[] nodes = [.. Enumerable.Range(0, count)];
        for (var i = 0; i < wanted; i++)
        {
            var other = random.Next(i, count);
            (nodes[i], nodes[other]) = (nodes[other], nodes[i]);
        }

        return [.. nodes.Take(wanted).Order()];
    }

    /// <summary>One search after another over the same arrays.</summary>
    private sealed class Search(CollaborationGraph graph)
    {
        private readonly int[] distance = new int[graph.NodeCount];
        private readonly int[] order = new int[graph.NodeCount];
        private readonly double[] ways = new double[graph.NodeCount];
        private readonly double[] dependency = new double[graph.NodeCount];

        public void AddFrom(int source, double[] sums, double[] squares)
        {
            Array.Fill(distance, -1);
            (distance[source], ways[source], dependency[source]) = (0, 1, 0);
            order[0] = source;
            var reached = 1;
            for (var at = 0; at < reached; at++)
            {
                var node = order[at];
                foreach (var to in graph.NeighboursOf(node))
                {
                    if (distance[to] < 0)
                    {
                        (distance[to], ways[to], dependency[to]) = (distance[node] + 1, 0, 0);
                        order[reached++] = to;
                    }

                    if (distance[to] == distance[node] + 1) ways[to] += ways[node];
                }
            }

            for (var at = reached - 1; at > 0; at--)
            {
                var node = order[at];
                foreach (var to in graph.NeighboursOf(node))
                {
                    if (distance[to] == distance[node] - 1) dependency[to] += ways[to] / ways[node] * (1 + dependency[node]);
                }

                sums[node] += dependency[node];
                squares[node] += dependency[node] * dependency[node];
            }
        }
    }
}
