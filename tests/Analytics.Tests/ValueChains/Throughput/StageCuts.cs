using FsCheck;
using FsCheck.Fluent;
using Sedz.Analytics.ValueChains;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.Tests.ValueChains.Throughput;

/// <summary>Small chains in which nothing is lost, and every set of their stages tried as a cut.</summary>
internal static class StageCuts
{
    private const int Days = 365;

    /// <summary>
    /// Up to eight ways from two farms over some of four mills to two markets, each with its mass; most stages have a capacity.
    /// </summary>
    public static Arbitrary<ChainFacts> Chains() => Arb.From(
        from capacities in Gen.Choose(0, 30).ArrayOf(8)
        from count in Gen.Choose(1, 8)
        from ways in Way().ArrayOf(count)
        select new ChainFacts
        {
            Stages = [.. Enumerable.Range(0, 8).Select(at => StageOf(at, capacities[at]))],
            Flows = [.. ways.SelectMany((way, number) => Flows(way.Stages, way.Kilograms, number))],
        });

    public static decimal LeastByTrial(ChainFacts chain)
    {
        var limited = chain.Stages.Where(stage => stage.Capacity is not null).Select(stage => stage.Id).ToArray();
        return Enumerable.Range(0, 1 << limited.Length)
            .Select(set => limited.Where((_, at) => (set >> at & 1) == 1).ToList())
            .Where(set => IsCut(chain, set))
            .Select(set => CapacityOf(chain, set))
            .DefaultIfEmpty(decimal.MaxValue)
            .Min();
    }

    public static decimal CapacityOf(ChainFacts chain, IEnumerable<string> cut) =>
        cut.Sum(id => chain.Stages.Single(stage => stage.Id == id).Capacity!.Quantity * Days);

    /// <summary>Whether no way leads from a farm to a market without the stages of the cut.</summary>
    public static bool IsCut(ChainFacts chain, IEnumerable<string> cut)
    {
        var closed = cut.ToHashSet();
        var kinds = chain.Stages.ToDictionary(stage => stage.Id, stage => stage.Kind);
        var open = new Queue<string>(kinds.Keys.Where(id => kinds[id] == StageKind.Production && !closed.Contains(id)));
        var seen = open.ToHashSet();
        while (open.TryDequeue(out var stage))
        {
            foreach (var flow in chain.Flows.Where(flow => flow.From == stage && !closed.Contains(flow.To!) && seen.Add(flow.To!)))
                open.Enqueue(flow.To!);
        }

        return !seen.Any(id => kinds[id] == StageKind.Market);
    }

    private static Gen<(int[] Stages, int Kilograms)> Way() =>
        from farm in Gen.Choose(0, 1)
        from mills in Gen.Choose(1, 15)
        from market in Gen.Choose(6, 7)
        from kilograms in Gen.Choose(1, 50)
        select ((int[])[farm, .. Enumerable.Range(2, 4).Where(at => (mills >> (at - 2) & 1) == 1), market], kilograms);

    private static StageFacts StageOf(int at, int capacity)
    {
        var kind = at < 2 ? StageKind.Production : at < 6 ? StageKind.Processing : StageKind.Market;
        return WorkedChains.Stage($"s{at}", kind) with { Capacity = capacity == 0 ? null : new(capacity, "kg", 1) };
    }

    private static IEnumerable<FlowFacts> Flows(int[] way, int kilograms, int number) => way.Zip(
        way.Skip(1),
        (from, to) => WorkedChains.Flow($"{number}-{from}-{to}", $"s{from}", $"s{to}", "grain", kilograms, "kg", 1));
}
