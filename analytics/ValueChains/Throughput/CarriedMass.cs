using System.Collections.Immutable;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>
/// How much of the mass that the beginnings send each stage carries: all of what a stage carries goes on with its main flows, by their
/// weights, whatever is lost or left over on the way.
/// </summary>
internal sealed class CarriedMass
{
    private readonly decimal[] carried;
    private readonly bool[] begins;

    public CarriedMass(ChainReading reading)
    {
        var order = StageOrder.In(reading);
        var stages = Enumerable.Range(0, reading.Chain.Stages.Length).ToList();
        carried = new decimal[stages.Count];
        var main = reading.Flows.Where(flow => IsMain(reading, flow) && !order.ClosesLoop(flow)).ToList();
        Flows = [.. main.Where(flow => flow.Sent is not null)];
        var into = Flows.ToLookup(flow => flow.To);
        var grown = stages.Where(at => reading.IsOf(at, StageKind.Production)).ToList();
        begins = [.. stages.Select(at => !into.Contains(at) && (grown.Count == 0 || reading.IsOf(at, StageKind.Production)))];
        LeavesOut = [.. reading.SetApart.Concat(main.Where(flow => flow.DoesNotConvert).Select(NotConverted))];
        var unknown = main.Where(flow => flow.Sent is null && !flow.DoesNotConvert).Select(flow => flow.Id).ToList();
        Missing = unknown.Count > 0 ? MissingReasons.QuantityNotStated(unknown) : null;
        Carry(order, Flows.ToLookup(flow => flow.From));
        Present = stages.Where(reading.IsFinal).Sum(at => carried[at]);
    }

    /// <summary>The main flows that carry it.</summary>
    public ImmutableArray<ReadFlow> Flows { get; }

    /// <summary>The flows that are left out.</summary>
    public ImmutableArray<LeftOutPart> LeavesOut { get; }

    /// <summary>Why nothing can be said; null when something can.</summary>
    public LocalizedText? Missing { get; }

    /// <summary>What reaches final markets, in kilograms of what the beginnings send.</summary>
    public decimal Present { get; }

    /// <summary>Whether a stage is a beginning.</summary>
    public bool Begins(int stage) => begins[stage];

    /// <summary>What a stage carries, in kilograms of what the beginnings send.</summary>
    public decimal At(int stage) => carried[stage];

    /// <summary>Main flows between stages; what is supplied to production stands beside the chain.</summary>
    private static bool IsMain(ChainReading reading, ReadFlow flow) =>
        flow is { Role: FlowRole.Main, From: not ReadFlow.Outside } && !reading.IsOf(flow.From, StageKind.Input);

    private static LeftOutPart NotConverted(ReadFlow flow) => new(ChainPart.Flow, flow.Id, ChainRules.UnitDoesNotConvert);

    private void Carry(StageOrder order, ILookup<int, ReadFlow> outOf)
    {
        foreach (var stage in order.Forward)
        {
            var sent = outOf[stage].Sum(flow => flow.Sent!.Value);
            if (sent == 0)
                continue;
            if (begins[stage])
                carried[stage] = sent;
            foreach (var flow in outOf[stage])
                carried[flow.To] += carried[stage] * flow.Sent!.Value / sent;
        }
    }
}
