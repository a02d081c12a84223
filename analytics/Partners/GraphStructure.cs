using System.Collections.Immutable;

namespace Sedz.Analytics.Partners;

/// <summary>
/// How a graph hangs together, found in one walk over it (Tarjan, 1974; without recursion, so that a chain of any length is walked). Time and memory
/// are linear in nodes and edges.
/// </summary>
public sealed class GraphStructure
{
    private readonly int[] components;
    private readonly bool[] articulations;

    private GraphStructure(int[] components, ImmutableArray<int> sizes, bool[] articulations, ImmutableArray<(int, int)> bridges) =>
        (this.components, Sizes, this.articulations, Bridges) = (components, sizes, articulations, bridges);

    /// <summary>How many nodes each connected component has, the largest first; the number of a component is its place in this list.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The edges without which the graph falls into more parts: each as its smaller and its greater node, in that order.</summary>
    public ImmutableArray<(int From, int To)> Bridges { get; }

    /// <summary>The component of a node, counted from 0, the largest first; of equal ones that of the smallest node.</summary>
    public int ComponentOf(int node) => components[node];

    /// <summary>Whether the graph falls into more parts without the node.</summary>
    public bool IsArticulation(int node) => articulations[node];

    /// <summary>Walks a graph.</summary>
    public static GraphStructure Of(CollaborationGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var walk = new Walk(graph);
        var sizes = new List<int>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (walk.Component[node] < 0) sizes.Add(walk.From(node, sizes.Count));
        }

        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(component => sizes[component])];
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        return new(
            Array.ConvertAll(walk.Component, component => place[component]),
            [.. order.Select(component => sizes[component])],
            walk.Articulation,
            [.. walk.Bridges.Order()]);
    }

    private sealed class Walk(CollaborationGraph graph)
    {
        private readonly int[] found = new int[graph.NodeCount];
        private readonly int[] low = new int[graph.NodeCount];
        private readonly int[] parent = new int[graph.NodeCount];
        private readonly int[] next = new int[graph.NodeCount];
        private readonly Stack<int> path = new();
        private int time;

        public int[] Component { get; } = [.. Enumerable.Repeat(-1, graph.NodeCount)];

        public bool[] Articulation { get; } = new bool[graph.NodeCount];

        public List<(int, int)> Bridges { get; } = [];

        /// <summary>Walks one component and gives its size. Two nodes share one edge at most, so that the way back is the edge to the parent alone.</summary>
        public int From(int root, int component)
        {
            var (size, branches) = (0, 0);
            Enter(root, parentOf: -1);
            while (path.TryPeek(out var node))
            {
                var neighbours = graph.NeighboursOf(node);
                if (next[node] < neighbours.Length)
                {
                    var to = neighbours[next[node]++];
                    if (Component[to] < 0) Enter(to, node);
                    else if (to != parent[node]) low[node] = Math.Min(low[node], found[to]);
                    continue;
                }

                path.Pop();
                Leave(node);
            }

            Articulation[root] = branches > 1;
            return size;

            void Enter(int node, int parentOf)
            {
                (Component[node], parent[node]) = (component, parentOf);
                found[node] = low[node] = ++time;
                size++;
                path.Push(node);
            }

            void Leave(int node)
            {
                var above = parent[node];
                if (above < 0) return;
                low[above] = Math.Min(low[above], low[node]);
                if (low[node] > found[above]) Bridges.Add((Math.Min(above, node), Math.Max(above, node)));
                if (above == root) branches++;
                else if (low[node] >= found[above]) Articulation[above] = true;
            }
        }
    }
}
