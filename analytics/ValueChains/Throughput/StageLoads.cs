using System.Collections.Immutable;
using Sedz.Schema;

namespace Sedz.Analytics.ValueChains.Throughput;

/// <summary>Stated capacities against recorded flows.</summary>
public static class StageLoads
{
    private static readonly LocalizedText CapacityUnusable = new(
        "กำลังการผลิตที่ระบุใช้ไม่ได้ (หน่วยไม่ใช่น้ำหนัก เป็นศูนย์หรือติดลบ หรือจำนวนวันน้อยกว่า 1)",
        "The stated capacity cannot be used: its unit is no mass, it is 0 or negative, or its days are fewer than 1");

    private static readonly LocalizedText NoDays = new("ยังไม่มีการไหลที่ระบุวัน", "No flow has days");

    /// <summary>The load of every stage with a stated capacity, in the chain's order.</summary>
    public static ImmutableArray<StageLoad> Of(ChainReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var undated = reading.Flows.Where(flow => flow.Facts.FirstDay is null || flow.Facts.LastDay is null)
            .Select(flow => flow.Id)
            .ToList();
        var missing = undated.Count > 0 ? MissingReasons.DayNotStated(undated) : reading.Flows.IsEmpty ? NoDays : null;
        var days = missing is null
            ? reading.Flows.Max(flow => flow.Facts.LastDay!.Value.DayNumber) + 1
                - reading.Flows.Min(flow => flow.Facts.FirstDay!.Value.DayNumber)
            : 0;
        return
        [
            .. Enumerable.Range(0, reading.Chain.Stages.Length).Where(at => reading.Chain.Stages[at].Capacity is not null)
                .Select(at => Of(reading, at, days, missing)),
        ];
    }

    /// <summary>What a stage handled: what came in, or of one that grows or begins the chain what left.</summary>
    internal static ChainFigure Handled(ChainReading reading, int at)
    {
        var sum = new FigureSum(ChainFigure.Kilograms);
        return (IsBeginning(reading, at)
            ? reading.OutOf(at).Aggregate(sum, (all, flow) => all.Sent(flow))
            : reading.Into(at).Aggregate(sum, (all, flow) => all.Arrived(flow))).Figure;
    }

    /// <summary>Kilograms that a stage can handle in a day; null when that is not stated, or not usable.</summary>
    internal static decimal? DailyCapacity(StageFacts stage) =>
        stage.Capacity is { Quantity: > 0 and <= ChainRules.Largest, Days: > 0 } capacity
            ? FlowWeighing.Weigh(capacity.Quantity, capacity.Unit) / capacity.Days
            : null;

    private static bool IsBeginning(ChainReading reading, int at) => reading.IsBeforeTheGate(at) || reading.Into(at).IsEmpty;

    private static StageLoad Of(ChainReading reading, int at, int days, LocalizedText? missing)
    {
        var stage = reading.Chain.Stages[at];
        var handled = Handled(reading, at);
        var daily = DailyCapacity(stage);
        var without = missing ?? (daily is null ? CapacityUnusable : null);
        if (without is not null)
        {
            var none = ChainFigure.None(ChainFigure.One, without);
            return new(stage, handled, ChainFigure.None(ChainFigure.Kilograms, without), none, none);
        }

        var capacity = ChainFigure.Of(daily!.Value * days, ChainFigure.Kilograms);
        if (handled.Missing is { } unknown)
        {
            var none = ChainFigure.None(ChainFigure.One, unknown);
            return new(stage, handled, capacity, none, none);
        }

        var used = ChainFigure.Of(handled.Value!.Value / capacity.Value!.Value, ChainFigure.One).LeavingOut(handled.LeavesOut);
        return new(stage, handled, capacity, used, Busiest(reading, at, daily.Value, handled));
    }

    private static ChainFigure Busiest(ChainReading reading, int at, decimal daily, ChainFigure handled)
    {
        var flows = IsBeginning(reading, at)
            ? reading.OutOf(at).Select(flow => (Kilograms: flow.Sent, flow.Facts))
            : reading.Into(at).Select(flow => (Kilograms: flow.Arrived, flow.Facts));
        var months = flows.Where(flow => flow.Kilograms is not null)
            .SelectMany(flow => MonthsOfFlows.Of(flow.Kilograms!.Value, flow.Facts.FirstDay!.Value, flow.Facts.LastDay!.Value))
            .GroupBy(part => part.Month, part => part.Kilograms)
            .Select(month => month.Sum() / (daily * DateTime.DaysInMonth(month.Key.Year, month.Key.Month)))
            .DefaultIfEmpty(0);
        return ChainFigure.Of(months.Max(), ChainFigure.One).LeavingOut(handled.LeavesOut);
    }
}
