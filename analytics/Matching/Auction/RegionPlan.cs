namespace Sedz.Analytics.Matching.Auction;

/// <summary>
/// Divides the openings, in their order, into strips, and says which classes reach openings of one strip only: those of different strips
/// can bid at the same time without meeting. A second division, half a strip further, takes most of the classes across a border of the
/// first. Strips depend on the graph only, never on the number of processors, so that results do not either.
/// </summary>
internal sealed class RegionPlan
{
    /// <summary>The strip of a class that reaches across a border.</summary>
    public const byte Across = byte.MaxValue;

    private const int MostStrips = 8;

    /// <summary>A strip is so many times wider than what a class reaches, so that few classes are across a border.</summary>
    private const int ReachesInStrip = 4;

    private readonly byte[] strips;

    private RegionPlan(int count, byte[] strips)
    {
        Count = count;
        this.strips = strips;
    }

    /// <summary>How many strips there are.</summary>
    public int Count { get; }

    /// <summary>All openings as one strip, with every class in it.</summary>
    public static RegionPlan Whole(MatchingGraph graph) => new(1, new byte[graph.Classes]);

    /// <summary>The two divisions; none where there are too few openings to divide.</summary>
    public static RegionPlan[] Divisions(MatchingGraph graph)
    {
        var reach = MeanReach(graph);
        var count = (int)Math.Min(MostStrips, graph.Openings / Math.Max(1, ReachesInStrip * reach));
        if (count < 2)
            return [];
        var width = (graph.Openings + count - 1) / count;
        return [Divide(graph, count, width, shift: 0), Divide(graph, count + 1, width, shift: width / 2)];
    }

    /// <summary>The strip that a class is inside of, or <see cref="Across"/>.</summary>
    public byte StripOf(int workerClass) => strips[workerClass];

    private static RegionPlan Divide(MatchingGraph graph, int count, int width, int shift)
    {
        var strips = new byte[graph.Classes];
        for (var i = 0; i < strips.Length; i++)
        {
            var (first, last) = Reach(graph, i);
            if (first > last)
                continue; // reaches nothing: any strip will do
            var strip = (first + shift) / width;
            strips[i] = (last + shift) / width == strip ? (byte)strip : Across;
        }

        return new(count, strips);
    }

    private static long MeanReach(MatchingGraph graph)
    {
        var sum = 0L;
        for (var i = 0; i < graph.Classes; i++)
        {
            var (first, last) = Reach(graph, i);
            sum += last < first ? 0 : last - first;
        }

        return graph.Classes == 0 ? 0 : sum / graph.Classes;
    }

    private static (int First, int Last) Reach(MatchingGraph graph, int workerClass)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var arc in graph.ArcsOf(workerClass))
        {
            first = Math.Min(first, arc.Opening);
            last = Math.Max(last, arc.Opening);
        }

        return (first, last);
    }
}
