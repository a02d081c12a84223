namespace Sedz.Analytics.ValueChains;

/// <summary>
/// The stages in an order in which the chain runs: a flow that does not go forward in it closes a loop, and without those flows the chain
/// has no loop. Depth first, from inputs to recovery, without recursion; the order of what was given changes nothing.
/// </summary>
internal sealed class StageOrder
{
    private readonly int[] rank;

    private StageOrder(ChainReading reading)
    {
        var stages = reading.Chain.Stages;
        rank = new int[stages.Length];
        Forward = new int[stages.Length];
        var seen = new bool[stages.Length];
        var path = new Stack<(int Stage, int[] To, int Next)>();
        var left = stages.Length;
        var starts = Enumerable.Range(0, stages.Length).OrderBy(at => stages[at].Kind).ThenBy(at => stages[at].Id, StringComparer.Ordinal);
        foreach (var start in starts)
        {
            if (!seen[start])
                Enter(start);
            while (path.TryPop(out var at))
            {
                if (at.Next == at.To.Length)
                {
                    rank[at.Stage] = --left;
                    Forward[left] = at.Stage;
                    continue;
                }

                path.Push(at with { Next = at.Next + 1 });
                if (!seen[at.To[at.Next]])
                    Enter(at.To[at.Next]);
            }
        }

        void Enter(int stage)
        {
            seen[stage] = true;
            path.Push((stage, Next(reading, stage), 0));
        }
    }

    /// <summary>Positions of the stages, in the order in which the chain runs.</summary>
    public int[] Forward { get; }

    public static StageOrder In(ChainReading reading) => new(reading);

    /// <summary>A stage's place in the order; outside comes before all.</summary>
    public int RankOf(int stage) => stage == ReadFlow.Outside ? -1 : rank[stage];

    /// <summary>Whether a flow goes back to a stage that stands before the one it leaves, or is it.</summary>
    public bool ClosesLoop(ReadFlow flow) =>
        flow.To != ReadFlow.Outside && flow.From != ReadFlow.Outside && rank[flow.To] <= rank[flow.From];

    private static int[] Next(ChainReading reading, int stage) =>
    [
        .. reading.OutOf(stage).Where(flow => flow.To != ReadFlow.Outside).OrderBy(flow => flow.Role)
            .ThenBy(flow => reading.Chain.Stages[flow.To].Kind)
            .ThenBy(flow => reading.Chain.Stages[flow.To].Id, StringComparer.Ordinal)
            .Select(flow => flow.To)
            .Distinct(),
    ];
}
