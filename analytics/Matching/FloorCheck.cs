using System.Collections.Immutable;
using System.Globalization;
using Google.OrTools.Graph;
using Sedz.Schema;

namespace Sedz.Analytics.Matching;

/// <summary>Proves by maximum flow whether floors can be kept together, and names those that cannot.</summary>
internal static class FloorCheck
{
    /// <summary>
    /// The floors that cannot be kept: those that no matching keeps even alone; where there are none such, those that fail together. None
    /// when all can be kept.
    /// </summary>
    public static ImmutableArray<FloorObstacle> Obstacles(
        MatchingGraph graph, int[] groupOf, ImmutableArray<PlacementFloor> floors, long[] atLeast)
    {
        var alone = floors.Where(floor => atLeast[floor.Group] > 0)
            .Select(floor => Obstacle(floor, atLeast[floor.Group], MostAlone(graph, groupOf, floor.Group)))
            .ToList();
        if (alone.Exists(obstacle => obstacle.MostAlone < obstacle.AtLeast))
            return [.. alone.Where(obstacle => obstacle.MostAlone < obstacle.AtLeast)];
        var unmet = Unmet(graph, groupOf, floors, [.. floors.Select(floor => atLeast[floor.Group])]);
        return [.. alone.Where(obstacle => unmet.Contains(obstacle.Floor))];
    }

    /// <summary>The most people of one group that can be placed if no other takes a place.</summary>
    private static long MostAlone(MatchingGraph graph, int[] groupOf, int group)
    {
        using var flow = new MaxFlow();
        var (source, sink) = (graph.Classes + graph.Openings, graph.Classes + graph.Openings + 1);
        AddClasses(flow, graph, i => groupOf[i] == group);
        for (var i = 0; i < graph.Classes; i++)
        {
            if (groupOf[i] == group)
                flow.AddArcWithCapacity(source, i, graph.Counts[i]);
        }

        AddOpenings(flow, graph, sink);
        flow.Solve(source, sink);
        return flow.OptimalFlow();
    }

    private static List<PlacementFloor> Unmet(
        MatchingGraph graph, int[] groupOf, ImmutableArray<PlacementFloor> floors, long[] needed)
    {
        using var flow = new MaxFlow();
        var (source, sink) = (graph.Classes + graph.Openings, graph.Classes + graph.Openings + 1);
        var nodeOf = new Dictionary<int, int>();
        for (var floor = 0; floor < floors.Length; floor++)
        {
            nodeOf[floors[floor].Group] = sink + 1 + floor;
            flow.AddArcWithCapacity(source, sink + 1 + floor, needed[floor]);
        }

        for (var i = 0; i < graph.Classes; i++)
        {
            if (nodeOf.TryGetValue(groupOf[i], out var node))
                flow.AddArcWithCapacity(node, i, graph.Counts[i]);
        }

        AddClasses(flow, graph, i => nodeOf.ContainsKey(groupOf[i]));
        AddOpenings(flow, graph, sink);
        flow.Solve(source, sink);
        return [.. floors.Where((_, floor) => flow.Flow(floor) < needed[floor])];
    }

    private static void AddClasses(MaxFlow flow, MatchingGraph graph, Func<int, bool> counts)
    {
        for (var i = 0; i < graph.Classes; i++)
        {
            if (!counts(i))
                continue;
            foreach (var arc in graph.ArcsOf(i))
                flow.AddArcWithCapacity(i, graph.Classes + arc.Opening, graph.Counts[i]);
        }
    }

    private static void AddOpenings(MaxFlow flow, MatchingGraph graph, int sink)
    {
        for (var opening = 0; opening < graph.Openings; opening++)
            flow.AddArcWithCapacity(graph.Classes + opening, sink, graph.Capacities[opening]);
    }

    private static FloorObstacle Obstacle(PlacementFloor floor, long atLeast, long alone)
    {
        var text = alone < atLeast
            ? new LocalizedText(
                $"{floor.Name.Th}: เกณฑ์ขั้นต่ำ {Number(atLeast)} คน แต่แม้ไม่มีกลุ่มอื่นแย่งก็บรรจุได้มากที่สุด {Number(alone)} คน "
                + "โปรดลดเกณฑ์หรือเพิ่มตำแหน่งในระยะ",
                $"{floor.Name.En}: the floor is {Number(atLeast)} people, and even if no other group took a place at most {Number(alone)} "
                + "could be placed. Lower the floor, or open places in reach.")
            : new LocalizedText(
                $"{floor.Name.Th}: เกณฑ์ขั้นต่ำ {Number(atLeast)} คนทำพร้อมกับเกณฑ์ของกลุ่มอื่นไม่ได้ เพราะใช้ตำแหน่งเดียวกัน "
                + "โปรดลดเกณฑ์ของบางกลุ่ม",
                $"{floor.Name.En}: the floor of {Number(atLeast)} people cannot be kept together with those of groups that need the same "
                + "places. Lower some of them.");
        return new(floor, atLeast, alone, text);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
