namespace Sedz.Analytics.Matching;

/// <summary>What a graph must be before anything is computed on it. Time is linear in its arcs.</summary>
internal static class MatchingGraphRules
{
    public static void Check(MatchingGraph graph)
    {
        Positive(graph.Counts, "bad_count", "workers", "จำนวนคนของกลุ่มที่", "Workers of class");
        Positive(graph.Capacities, "bad_capacity", "openings", "จำนวนรับของตำแหน่งที่", "The headcount of opening");
        CheckStarts(graph);
        CheckArcs(graph);
    }

    private static void Positive(ReadOnlySpan<int> amounts, string code, string field, string th, string en)
    {
        for (var i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] <= 0)
            {
                throw InputRefusedException.Of(
                    code, field,
                    $"{th} {i + 1} คือ {amounts[i]} ต้องมากกว่าศูนย์ หากไม่มีให้ตัดออก",
                    $"{en} {i + 1}: {amounts[i]}. It must be above 0; leave it out where there is none.");
            }
        }
    }

    private static void CheckStarts(MatchingGraph graph)
    {
        var starts = graph.Starts;
        var whole = starts.Length == graph.Classes + 1 && starts[0] == 0 && starts[^1] == graph.Arcs.Length;
        for (var i = 0; whole && i < graph.Classes; i++)
            whole = starts[i] <= starts[i + 1];
        if (!whole)
            throw new ArgumentException("The starts of the arcs do not divide them among the classes.", nameof(graph));
    }

    private static void CheckArcs(MatchingGraph graph)
    {
        var seen = new int[graph.Openings];
        for (var i = 0; i < graph.Classes; i++)
        {
            foreach (var arc in graph.ArcsOf(i))
            {
                if ((uint)arc.Opening >= (uint)seen.Length || arc.Cost < 0)
                {
                    throw InputRefusedException.Of(
                        "bad_arc", "arcs",
                        $"กลุ่มที่ {i + 1} อ้างถึงตำแหน่งที่ {arc.Opening + 1} ด้วยต้นทุน {arc.Cost} "
                        + "ต้องเป็นตำแหน่งที่มีอยู่และต้นทุนตั้งแต่ศูนย์",
                        $"Class {i + 1} names opening {arc.Opening + 1} at {arc.Cost}: the opening must exist and the cost be 0 or more.");
                }

                if (seen[arc.Opening] == i + 1)
                {
                    throw InputRefusedException.Of(
                        "repeated_arc", "arcs",
                        $"กลุ่มที่ {i + 1} มีตำแหน่งที่ {arc.Opening + 1} มากกว่าหนึ่งครั้ง ให้เหลือเพียงครั้งเดียว",
                        $"Class {i + 1} names opening {arc.Opening + 1} more than once. Keep one.");
                }

                if (arc.Cost >= graph.UnplacedCost)
                {
                    throw InputRefusedException.Of(
                        "bad_unplaced_cost", "unplacedCost",
                        $"ต้นทุนของการไม่ได้งานคือ {graph.UnplacedCost} ต้องสูงกว่าทุกคู่ แต่มีคู่ที่ {arc.Cost}",
                        $"Staying unplaced costs {graph.UnplacedCost}; it must cost more than every arc, and one costs {arc.Cost}.");
                }

                seen[arc.Opening] = i + 1;
            }
        }
    }
}
