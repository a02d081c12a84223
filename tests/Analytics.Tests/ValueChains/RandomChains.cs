using FsCheck;
using FsCheck.Fluent;
using Sedz.Analytics.ValueChains;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.Tests.ValueChains;

/// <summary>Chains of up to seven stages and sixteen flows of any shape, with loops, losses and gaps in what is stated.</summary>
internal static class RandomChains
{
    private static readonly string[] Units = ["kg", "t", "ขีด", "หาบ"];
    private static readonly string[] Places = ["670101", "670102", "670201", "680101"];

    /// <summary>Everything is stated and every unit converts.</summary>
    public static Arbitrary<ChainFacts> Complete() => Arb.From(Chains(hidden: 1));

    /// <summary>Some quantities, losses, values, days and units are not known.</summary>
    public static Arbitrary<ChainFacts> Partial() => Arb.From(Chains(hidden: 12));

    private static Gen<ChainFacts> Chains(int hidden) =>
        from stages in Gen.Choose(2, 7)
        from kinds in Gen.Choose(0, 6).ArrayOf(stages)
        from places in Gen.Choose(0, 3).ArrayOf(stages)
        from capacities in Gen.Choose(0, 40).ArrayOf(stages)
        from count in Gen.Choose(1, 16)
        from flows in FlowOf(stages, hidden).ArrayOf(count)
        select new ChainFacts
        {
            Stages =
            [
                .. kinds.Select((kind, at) => WorkedChains.Stage($"s{at}", (StageKind)kind, Places[places[at]], stock: 0) with
                {
                    Actor = $"p{at % 3}",
                    Capacity = capacities[at] == 0 ? null : new(capacities[at] * 10, "kg", 1),
                }),
            ],
            Flows = [.. flows.Select((flow, at) => flow with { Id = $"f{at:00}" })],
        };

    private static Gen<FlowFacts> FlowOf(int stages, int hidden) =>
        from role in Gen.Frequency(
            (6, Gen.Constant(FlowRole.Main)), (2, Gen.Constant(FlowRole.ByProduct)), (1, Gen.Constant(FlowRole.Loss)))
        from start in Gen.Choose(role == FlowRole.Loss ? 0 : -1, stages - 1)
        from end in Gen.Choose(0, stages - 1)
        from quantity in Gen.Choose(1, 400)
        from lost in Gen.Choose(0, 3)
        from baht in Gen.Choose(0, 900)
        from unit in Gen.Choose(0, Units.Length - 1)
        from day in Gen.Choose(0, 300)
        from days in Gen.Choose(0, 40)
        from hide in Gen.Choose(0, hidden)
        let first = new DateOnly(2021, 1, 1).AddDays(day)
        select new FlowFacts
        {
            Id = "",
            From = start < 0 ? null : $"s{start}",
            To = role == FlowRole.Loss ? null : $"s{end}",
            Role = role,
            Material = "material",
            Quantity = hide == 2 ? null : quantity,
            Unit = hide == 3 ? "กอง" : Units[unit],
            Lost = hide == 4 ? null : role == FlowRole.Loss ? 0 : Math.Min(lost, quantity),
            Baht = hide == 5 ? null : baht,
            FirstDay = hide == 6 ? null : first,
            LastDay = hide == 6 ? null : first.AddDays(days),
        };
}
