using System.Collections.Immutable;

namespace Sedz.Analytics.ValueChains.Tracing;

/// <summary>
/// Where a lot went and where it came from. A lot is one recorded flow.
/// <para>
/// Time is respected: a flow is dated by its last day, and a lot can be in what leaves later, or on the same day further down the chain,
/// never in what left before. So a loop is followed as often as the records go round it, and every trace ends. What comes back on the
/// very day on which it left is not followed round again.
/// </para>
/// <para>
/// Mixing is in proportion: in a stage all that has come in and has not left is one store, and what leaves holds every lot in the store's
/// proportions. Where more leaves than came in (a field), each kilogram that leaves takes less than one from the store. Where a flow of a
/// stage is not weighed, not dated or set apart, nobody can tell the proportions: flows are traced through it without shares.
/// </para>
/// <para>
/// Making the index sorts once; each trace is one pass over the flows after the lot, or before it. The two agree: the share of a flow in a
/// lot is the same forward and back.
/// </para>
/// </summary>
public sealed class LotTraces
{
    private readonly ImmutableArray<string> ids;
    private readonly TraceStep[] steps;
    private readonly Dictionary<string, int> positions;
    private readonly int stages;

    private LotTraces(ChainReading reading)
    {
        var order = StageOrder.In(reading);
        var flows = reading.Flows.Where(flow => flow.Facts.LastDay is not null)
            .OrderBy(flow => flow.Facts.LastDay)
            .ThenBy(flow => order.RankOf(flow.From))
            .ThenBy(flow => flow.Role)
            .ThenBy(flow => flow.Id, StringComparer.Ordinal)
            .ToList();
        ids = [.. flows.Select(flow => flow.Id)];
        positions = Enumerable.Range(0, ids.Length).ToDictionary(at => ids[at], StringComparer.Ordinal);
        stages = reading.Chain.Stages.Length;
        steps = TraceStores.Steps(reading, flows);
        LeavesOut =
        [
            .. reading.SetApart,
            .. reading.Flows.Where(flow => flow.Facts.LastDay is null)
                .Select(flow => new LeftOutPart(ChainPart.Flow, flow.Id, ChainRules.DayNotStated)),
        ];
    }

    /// <summary>The flows that no trace follows.</summary>
    public ImmutableArray<LeftOutPart> LeavesOut { get; }

    /// <summary>Makes ready for traces.</summary>
    public static LotTraces Of(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading);
    }

    /// <summary>The later flows that hold some of a lot, in time.</summary>
    /// <param name="flow">Id of the flow that is the lot.</param>
    /// <exception cref="InputRefusedException">No trace follows that flow.</exception>
    public LotTrace<LotUse> Forward(string flow)
    {
        var lot = PositionOf(flow);
        var found = new LotTrace<LotUse>(steps.Length - lot, (at, share, part) => new(ids[at], share, part));
        var held = new LotShare[stages];
        var first = steps[lot];
        if (first.To != ReadFlow.Outside)
            held[first.To] = new(first.Arrived, first.PartArrived, !first.IsWeighed);

        for (var at = lot + 1; at < steps.Length; at++)
        {
            ref readonly var step = ref steps[at];
            if (step.From == ReadFlow.Outside)
                continue;
            ref var from = ref held[step.From];
            if (from.IsEmpty || (!step.IsVague && step.Stock == 0))
                continue;
            var isVague = from.IsVague || step.IsVague;
            var share = isVague ? 0 : from.Kilograms / step.Stock;
            var part = isVague ? 0 : from.Part * step.Taken;
            found.Add(at, isVague ? double.NaN : share, isVague ? double.NaN : part);
            if (!step.IsVague)
                from.Keep(1 - step.Taken);
            if (step.To != ReadFlow.Outside)
                held[step.To].Add(share * step.Arrived, part * step.PartArrived, isVague && step.Brings);
        }

        return found;
    }

    /// <summary>The earlier flows that a lot came by, latest first.</summary>
    /// <param name="flow">Id of the flow that is the lot.</param>
    /// <exception cref="InputRefusedException">No trace follows that flow.</exception>
    public LotTrace<LotOrigin> Back(string flow)
    {
        var lot = PositionOf(flow);
        var found = new LotTrace<LotOrigin>(lot, (at, share, _) => new(ids[at], share));
        // What one kilogram in a stage is to the lot: the mirror of what a stage holds of it.
        var worth = new LotShare[stages];
        var last = steps[lot];
        if (last.From != ReadFlow.Outside && (last.IsVague || last.Stock > 0))
            worth[last.From] = new(last.IsVague ? 0 : 1 / last.Stock, 0, last.IsVague);

        for (var at = lot - 1; at >= 0; at--)
        {
            ref readonly var step = ref steps[at];
            var to = step.To == ReadFlow.Outside || !step.Brings ? default : worth[step.To];
            var share = to.Kilograms * step.Arrived;
            if (!to.IsEmpty)
                found.Add(at, to.IsVague ? double.NaN : share, 0);
            if (step.From == ReadFlow.Outside)
                continue;
            ref var from = ref worth[step.From];
            if (!step.IsVague)
                from.Keep(1 - step.Taken);
            var isVague = to.IsVague || (step.IsVague && !to.IsEmpty);
            from.Add(step.IsVague || step.Stock == 0 ? 0 : share / step.Stock, 0, isVague);
        }

        return found;
    }

    private int PositionOf(string flow) => positions.TryGetValue(flow, out var at)
        ? at
        : throw InputRefusedException.Of(
            "lot_not_traced", "flow",
            $"ติดตามการไหล \"{flow}\" ไม่ได้ เพราะไม่มีในห่วงโซ่ ไม่มีวัน หรือใช้ไม่ได้",
            $"Flow \"{flow}\" cannot be traced: the chain has none of this id, or it has no day, or it is set apart");
}
