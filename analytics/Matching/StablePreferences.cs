namespace Sedz.Analytics.Matching;

/// <summary>
/// Who prefers whom. A worker prefers the cheaper arc. An opening prefers the arc of lower <paramref name="merit"/>. Ties on both sides are
/// broken by an order drawn from the seed, the same at every opening: it favours nobody by name or place, and can be drawn again.
/// </summary>
/// <param name="graph">Who could take what.</param>
/// <param name="merit">For each arc, how far the worker is from what the opening looks for; 0 or more, lower is better.</param>
/// <param name="seed">The seed of the order among equals.</param>
public sealed class StablePreferences(MatchingGraph graph, IReadOnlyList<int> merit, int seed)
{
    /// <summary>The graph.</summary>
    public MatchingGraph Graph { get; } = merit.Count == graph.Arcs.Length
        ? graph
        : throw new ArgumentException("There must be one merit for each arc.", nameof(merit));

    /// <summary>
    /// The opening's preference for an arc: higher is better; equal only within a class, or by a chance of one in four thousand million.
    /// </summary>
    public long PriorityOf(int workerClass, int arc) =>
        ((long)(int.MaxValue - merit[arc]) << 32) | Drawn((uint)workerClass);

    /// <summary>
    /// The arc that a class prefers next after one; −1 where there is none. Looks at each arc of the class: they are few.
    /// </summary>
    public int NextAfter(int workerClass, int arc)
    {
        var best = -1;
        for (var other = Graph.Starts[workerClass]; other < Graph.Starts[workerClass + 1]; other++)
        {
            if ((arc < 0 || Prefers(arc, other)) && (best < 0 || Prefers(other, best)))
                best = other;
        }

        return best;
    }

    /// <summary>Whether workers would rather take one arc than another of the same class.</summary>
    public bool Prefers(int arc, int other) => Taste(arc).CompareTo(Taste(other)) < 0;

    private (int Cost, uint Drawn, int Opening) Taste(int arc)
    {
        var (opening, cost) = Graph.Arcs[arc];
        return (cost, Drawn((uint)opening), opening);
    }

    /// <summary>A number that looks random, of the seed and a number (the finaliser of MurmurHash3).</summary>
    private uint Drawn(uint number)
    {
        var hash = number * 0x9E3779B9 ^ unchecked((uint)seed);
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
