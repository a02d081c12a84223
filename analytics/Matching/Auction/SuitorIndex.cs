namespace Sedz.Analytics.Matching.Auction;

/// <summary>The classes that could take each opening: the arcs read from the other side. Four bytes an arc.</summary>
internal sealed class SuitorIndex
{
    private readonly int[] starts;
    private readonly int[] classes;

    public SuitorIndex(MatchingGraph graph)
    {
        starts = new int[graph.Openings + 1];
        foreach (var arc in graph.Arcs)
            starts[arc.Opening + 1]++;
        for (var opening = 0; opening < graph.Openings; opening++)
            starts[opening + 1] += starts[opening];
        classes = new int[graph.Arcs.Length];
        var next = starts[..^1];
        for (var i = 0; i < graph.Classes; i++)
        {
            foreach (var arc in graph.ArcsOf(i))
                classes[next[arc.Opening]++] = i;
        }
    }

    /// <summary>The classes with an arc to an opening, rising.</summary>
    public ReadOnlySpan<int> Of(int opening) => classes.AsSpan(starts[opening]..starts[opening + 1]);
}
