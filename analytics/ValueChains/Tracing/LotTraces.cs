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
    public ImmutableArray<LotUse> Forward(string flow)
    {
        var lot = PositionOf(flow);
        var found = ImmutableArray.CreateBuilder<LotUse>();
        var kilograms = new double[stages];
        var parts = new double[stages];
        var vague = new bool[stages];
        var first = steps[lot];
        if (first.To != ReadFlow.Outside)
            (kilograms[first.To], parts[first.To], vague[first.To]) = (first.Arrived, first.PartArrived, !first.IsWeighed);

        for (var at = lot + 1; at < steps.Length; at++)
        {
            ref readonly var step = ref steps[at];
            var from = step.From;
            if (from == ReadFlow.Outside || !(vague[from] || kilograms[from] > 0))
                continue;
            if (!step.IsVague && step.Stock == 0)
                continue;
            var isVague = vague[from] || step.IsVague;
            var share = isVague ? 0 : kilograms[from] / step.Stock;
            var part = isVague ? 0 : parts[from] * step.Taken;
            found.Add(isVague ? new(ids[at], null, null) : new(ids[at], Math.Min(1, share), Math.Min(1, part)));
            if (!step.IsVague)
            {
                kilograms[from] *= 1 - step.Taken;
                parts[from] *= 1 - step.Taken;
                vague[from] &= step.Taken < 1;
            }

            if (step.To != ReadFlow.Outside)
            {
                kilograms[step.To] += share * step.Arrived;
                parts[step.To] += part * step.PartArrived;
                vague[step.To] |= isVague && step.Brings;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The earlier flows that a lot came by, latest first.</summary>
    /// <param name="flow">Id of the flow that is the lot.</param>
    /// <exception cref="InputRefusedException">No trace follows that flow.</exception>
    public ImmutableArray<LotOrigin> Back(string flow)
    {
        var lot = PositionOf(flow);
        var found = ImmutableArray.CreateBuilder<LotOrigin>();
        var perKilogram = new double[stages];
        var vague = new bool[stages];
        var last = steps[lot];
        if (last.From != ReadFlow.Outside && (last.IsVague || last.Stock > 0))
            (perKilogram[last.From], vague[last.From]) = (last.IsVague ? 0 : 1 / last.Stock, last.IsVague);

        for (var at = lot - 1; at >= 0; at--)
        {
            ref readonly var step = ref steps[at];
            var later = step.To == ReadFlow.Outside ? 0 : perKilogram[step.To];
            var isVague = step.To != ReadFlow.Outside && vague[step.To] && step.Brings;
            if (isVague || later * step.Arrived > 0)
                found.Add(new(ids[at], isVague ? null : Math.Min(1, later * step.Arrived)));
            if (step.From == ReadFlow.Outside)
                continue;
            vague[step.From] &= step.IsVague || step.Taken < 1;
            vague[step.From] |= isVague || (step.IsVague && later * step.Arrived > 0);
            if (!step.IsVague && step.Stock > 0)
                perKilogram[step.From] = (perKilogram[step.From] * (1 - step.Taken)) + (later * step.Arrived / step.Stock);
        }

        return found.ToImmutable();
    }

    private int PositionOf(string flow) => positions.TryGetValue(flow, out var at)
        ? at
        : throw InputRefusedException.Of(
            "lot_not_traced", "flow",
            $"ติดตามการไหล \"{flow}\" ไม่ได้ เพราะไม่มีในห่วงโซ่ ไม่มีวัน หรือใช้ไม่ได้",
            $"Flow \"{flow}\" cannot be traced: the chain has none of this id, or it has no day, or it is set apart");
}
