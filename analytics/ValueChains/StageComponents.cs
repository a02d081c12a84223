namespace Sedz.Analytics.ValueChains;

/// <summary>
/// The strongly connected components of the stages (Tarjan), numbered so that a flow never goes to a lower number. Without recursion: a
/// chain may be long. Time and memory are linear in stages and flows.
/// </summary>
internal sealed class StageComponents
{
    private readonly ChainReading reading;
    private readonly int[] order;
    private readonly int[] low;
    private readonly Stack<int> open = new();
    private readonly Stack<(int Stage, int Next)> path = new();
    private int visited;

    private StageComponents(ChainReading reading)
    {
        this.reading = reading;
        var count = reading.Chain.Stages.Length;
        (order, low, Of) = (new int[count], new int[count], new int[count]);
        Array.Fill(Of, -1);
        for (var stage = 0; stage < count; stage++)
        {
            if (order[stage] == 0)
                Visit(stage);
        }

        // Tarjan closes the last component first.
        for (var stage = 0; stage < count; stage++)
            Of[stage] = Count - 1 - Of[stage];
    }

    /// <summary>The number of each stage's component.</summary>
    public int[] Of { get; }

    /// <summary>How many components there are.</summary>
    public int Count { get; private set; }

    public static StageComponents In(ChainReading reading) => new(reading);

    private void Visit(int start)
    {
        Enter(start);
        while (path.TryPop(out var at))
        {
            var flows = reading.OutOf(at.Stage);
            if (at.Next == flows.Length)
            {
                Leave(at.Stage);
                continue;
            }

            path.Push((at.Stage, at.Next + 1));
            var to = flows[at.Next].To;
            if (to == ReadFlow.Outside)
                continue;
            if (order[to] == 0)
                Enter(to);
            else if (Of[to] < 0)
                low[at.Stage] = Math.Min(low[at.Stage], order[to]);
        }
    }

    private void Enter(int stage)
    {
        order[stage] = low[stage] = ++visited;
        open.Push(stage);
        path.Push((stage, 0));
    }

    private void Leave(int stage)
    {
        if (path.TryPeek(out var parent))
            low[parent.Stage] = Math.Min(low[parent.Stage], low[stage]);
        if (low[stage] < order[stage])
            return;
        int member;
        do
        {
            member = open.Pop();
            Of[member] = Count;
        }
        while (member != stage);
        Count++;
    }
}
