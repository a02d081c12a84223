using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>
/// Maximum flow and least cut from where the chain begins (production; without any, the stages that nothing flows into) to its final
/// markets, over the main flows that there are. A stage counts by what it carries of the beginnings' mass, so that a mill that makes 65
/// kg of rice from 100 kg of paddy counts as 100. Supposed: yields stay, whoever deals with each other can deal more, what different
/// beginnings send can stand in for each other, and inputs beside the main flows are there. Flows that close a loop carry none of it.
/// </summary>
public static class BottleneckSearch
{
    private static readonly LocalizedText NoBeginning = new(
        "ยังไม่มีการไหลหลักจากต้นทางถึงตลาดปลายทาง", "No main flow leads from a beginning to a final market");

    /// <summary>Searches.</summary>
    public static ChainBottlenecks Of(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var carried = new CarriedMass(reading);
        var loads = StageLoads.Of(reading).ToDictionary(load => load.Stage.Id, StringComparer.Ordinal);
        var missing = carried.Missing ?? (carried.Present == 0 ? NoBeginning : null);
        if (missing is not null)
        {
            var none = ChainFigure.None(ChainFigure.Kilograms, missing);
            return new(none, none, ChainFigure.None(ChainFigure.One, missing), []);
        }

        var present = ChainFigure.Of(carried.Present, ChainFigure.Kilograms).LeavingOut(carried.LeavesOut);
        var (most, cut) = Search(reading, carried, at => Capacity(loads, carried, reading, at));
        if (most is null)
        {
            var unlimited = Unlimited(reading, loads);
            return new(present, ChainFigure.None(ChainFigure.Kilograms, unlimited), ChainFigure.None(ChainFigure.One, unlimited), []);
        }

        return new(
            present,
            ChainFigure.Of(most.Value, ChainFigure.Kilograms).LeavingOut(carried.LeavesOut),
            ChainFigure.Of(most.Value / carried.Present, ChainFigure.One).LeavingOut(carried.LeavesOut),
            cut);
    }

    private static (decimal? Most, ImmutableArray<string> Cut) Search(
        ChainReading reading, CarriedMass carried, Func<int, decimal> capacityOf)
    {
        var stages = reading.Chain.Stages;
        var (source, sink) = (2 * stages.Length, (2 * stages.Length) + 1);
        var network = new MaximumFlow((2 * stages.Length) + 2);
        for (var at = 0; at < stages.Length; at++)
        {
            network.Add(2 * at, (2 * at) + 1, capacityOf(at));
            if (carried.Begins(at))
                network.Add(source, 2 * at, MaximumFlow.Unlimited);
            if (reading.IsFinal(at))
                network.Add((2 * at) + 1, sink, MaximumFlow.Unlimited);
        }

        foreach (var (from, to) in carried.Flows.Select(flow => (flow.From, flow.To)).Distinct())
            network.Add((2 * from) + 1, 2 * to, MaximumFlow.Unlimited);
        var most = network.Between(source, sink);
        var near = network.ReachableFrom(source);
        return (most, [.. stages.Where((_, at) => near[2 * at] && !near[(2 * at) + 1]).Select(stage => stage.Id)]);
    }

    /// <summary>A stage's capacity in kilograms of what the beginnings send; unlimited while it is not known.</summary>
    private static decimal Capacity(Dictionary<string, StageLoad> loads, CarriedMass carried, ChainReading reading, int at) =>
        loads.GetValueOrDefault(reading.Chain.Stages[at].Id) is { Capacity.Value: { } capacity, Handled.Value: { } handled and > 0 }
            ? capacity * carried.At(at) / handled
            : MaximumFlow.Unlimited;

    private static LocalizedText Unlimited(ChainReading reading, Dictionary<string, StageLoad> loads)
    {
        var open = MissingReasons.Names(reading.Chain.Stages
            .Where(stage => loads.GetValueOrDefault(stage.Id)?.Capacity.Value is null)
            .Select(stage => stage.Id));
        return new(
            $"ไม่ทราบกำลังการผลิตของขั้น {open} จึงไม่มีข้อจำกัดที่รู้",
            $"The capacity is not known of stage {open}: no known limit holds the chain");
    }
}
