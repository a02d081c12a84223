namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>
/// The stores of all stages over time: how much stood in each before a flow left it, and what part of that it took along.
/// </summary>
internal static class TraceStores
{
    /// <summary>A store with less than this part of all that ever came in is empty: what is left are roundings.</summary>
    private const double Empty = 1e-12;

    /// <summary>The flows as steps, in the order given.</summary>
    public static TraceStep[] Steps(ChainReading reading, List<ReadFlow> flows)
    {
        var count = reading.Chain.Stages.Length;
        var (came, left, store) = (new double[count], new double[count], new double[count]);
        foreach (var flow in flows)
        {
            if (flow.To != ReadFlow.Outside)
                came[flow.To] += (double)(flow.Arrived ?? 0);
            if (flow.From != ReadFlow.Outside)
                left[flow.From] += (double)(flow.Sent ?? 0);
        }

        var vague = Vague(reading);
        var steps = new TraceStep[flows.Count];
        for (var at = 0; at < steps.Length; at++)
        {
            var flow = flows[at];
            var (sent, arrived) = ((double)(flow.Sent ?? 0), (double)(flow.Arrived ?? 0));
            var (stock, taken) = (0.0, 0.0);
            if (flow.From is var from and not ReadFlow.Outside)
            {
                stock = store[from];
                var takes = came[from] < left[from] ? sent * came[from] / left[from] : sent;
                taken = stock == 0 ? 0 : takes >= stock - (Empty * came[from]) ? 1 : takes / stock;
                store[from] = stock * (1 - taken);
            }

            if (flow.To != ReadFlow.Outside)
                store[flow.To] += arrived;
            steps[at] = new(
                flow.From, flow.To, arrived, sent > 0 ? arrived / sent : 0, stock, taken,
                flow.From != ReadFlow.Outside && vague[flow.From], flow.Arrived is not null);
        }

        return steps;
    }

    /// <summary>The stages whose proportions nobody can tell.</summary>
    private static bool[] Vague(ChainReading reading)
    {
        var vague = new bool[reading.Chain.Stages.Length];
        foreach (var flow in reading.Flows.Where(flow => flow.Sent is null || flow.Arrived is null || flow.Facts.LastDay is null))
        {
            foreach (var stage in new[] { flow.From, flow.To }.Where(stage => stage != ReadFlow.Outside))
                vague[stage] = true;
        }

        for (var stage = 0; stage < vague.Length; stage++)
            vague[stage] |= reading.SetApartAt(stage).Any();
        return vague;
    }
}
