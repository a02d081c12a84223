namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>
/// Maximum flow between two nodes by shortest augmenting paths in layers (Dinic). Time is O(V²·E) whatever the capacities; the order of the
/// arcs changes no result but which of several equal cuts is nearest to the source, and it is the nearest that is told.
/// </summary>
internal sealed class MaximumFlow(int nodes)
{
    /// <summary>The capacity of an arc that nothing limits.</summary>
    public const decimal Unlimited = 1_000_000_000_000_000_000_000m;

    private readonly List<int>[] arcsOf = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
    private readonly List<(int To, decimal Left)> arcs = [];

    /// <summary>Adds an arc; its twin in the other direction stands beside it.</summary>
    public void Add(int from, int to, decimal capacity)
    {
        arcsOf[from].Add(arcs.Count);
        arcs.Add((to, capacity));
        arcsOf[to].Add(arcs.Count);
        arcs.Add((from, 0));
    }

    /// <summary>The most that can go; null when nothing limits it.</summary>
    public decimal? Between(int source, int sink)
    {
        if (Layers(source, Unlimited)[sink] >= 0)
            return null;
        decimal all = 0;
        while (Layers(source, least: 0) is var layers && layers[sink] >= 0)
        {
            var next = new int[nodes];
            while (Push(source, sink, layers, next) is > 0 and var pushed)
                all += pushed;
        }

        return all;
    }

    /// <summary>Whether each node can still be reached: those that can and those that cannot are apart by the nearest least cut.</summary>
    public bool[] ReachableFrom(int source) => Array.ConvertAll(Layers(source, least: 0), layer => layer >= 0);

    /// <summary>
    /// How many arcs away each node is, over arcs that have more left than a bound (of an unlimited one: all of it); −1 when it is
    /// not to be reached.
    /// </summary>
    private int[] Layers(int source, decimal least)
    {
        var layers = new int[nodes];
        Array.Fill(layers, -1);
        layers[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var arc in arcsOf[node])
            {
                var (to, left) = arcs[arc];
                if (layers[to] >= 0 || left <= 0 || left < least)
                    continue;
                layers[to] = layers[node] + 1;
                queue.Enqueue(to);
            }
        }

        return layers;
    }

    /// <summary>Sends as much as one path of the layers carries; 0 when there is no more.</summary>
    private decimal Push(int source, int sink, int[] layers, int[] next)
    {
        var path = new List<int>();
        var node = source;
        while (node != sink)
        {
            if (next[node] < arcsOf[node].Count)
            {
                var arc = arcsOf[node][next[node]];
                if (arcs[arc].Left > 0 && layers[arcs[arc].To] == layers[node] + 1)
                {
                    path.Add(arc);
                    node = arcs[arc].To;
                }
                else
                {
                    next[node]++;
                }
            }
            else if (path.Count == 0)
            {
                return 0;
            }
            else
            {
                node = arcs[path[^1] ^ 1].To;
                path.RemoveAt(path.Count - 1);
                next[node]++;
            }
        }

        var most = path.Min(arc => arcs[arc].Left);
        foreach (var arc in path)
        {
            arcs[arc] = (arcs[arc].To, arcs[arc].Left - most);
            arcs[arc ^ 1] = (arcs[arc ^ 1].To, arcs[arc ^ 1].Left + most);
        }

        return most;
    }
}
