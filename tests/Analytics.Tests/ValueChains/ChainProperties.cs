using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Drawing;
using Sedz.Analytics.ValueChains.Throughput;

namespace Sedz.Analytics.Tests.ValueChains;

/// <summary>What holds of the figures of any chain.</summary>
public sealed class ChainProperties
{
    [Property(MaxTest = 200)]
    public Property ValuesAdded_OfAnyChain_SumToTheEndValueLessWhatIsBoughtOutside() => Prop.ForAll(RandomChains.Complete(), chain =>
    {
        var values = ValueAdded.Of(ChainReading.Of(chain));
        return values.Total.Value is null
            || (values.ByStage.Sum(stage => stage.Added.Value ?? 0) == values.Total.Value
                && values.ByActor.Sum(actor => actor.Added.Value) == values.Total.Value);
    });

    [Property(MaxTest = 300)]
    public Property Shares_OfAnyChain_LieBetweenNoneAndAll() => Prop.ForAll(RandomChains.Partial(), chain =>
    {
        var reading = ChainReading.Of(chain);
        var values = ValueAdded.Of(reading);
        var shares = ChainShares.Of(reading, values);
        ChainFigure[] all =
            [shares.Producers, shares.Loss, shares.Recovery, .. LocalShares.Of(reading, values).Select(share => share.Share)];
        return all.All(share => share.Value is null ? share.Missing is not null : share.Value is >= 0 and <= 1 && share.Missing is null);
    });

    [Property(MaxTest = 200)]
    public Property LocalShares_OfAnyChain_GrowWithTheArea() => Prop.ForAll(RandomChains.Complete(), chain =>
    {
        var reading = ChainReading.Of(chain);
        var local = LocalShares.Of(reading, ValueAdded.Of(reading));
        return !(local[0].Share.Value > local[1].Share.Value) && !(local[1].Share.Value > local[2].Share.Value);
    });

    [Property(MaxTest = 200)]
    public Property Figures_OfFlowsInAnotherOrder_AreTheSame() => Prop.ForAll(
        RandomChains.Partial(),
        chain => Figures(chain).SequenceEqual(Figures(chain with { Flows = [.. chain.Flows.Reverse()], Materials = chain.Materials })));

    [Property(MaxTest = 200)]
    public Property Figures_OfFlowsUnderOtherIds_AreTheSame() => Prop.ForAll(
        RandomChains.Partial(),
        chain => Figures(chain).SequenceEqual(
            Figures(chain with { Flows = [.. chain.Flows.Select((flow, at) => flow with { Id = $"x{(at * 7) % 101:000}" })] })));

    [Property(MaxTest = 200)]
    public Property Figures_OfAFlowInTwoHalves_AreTheSame() => Prop.ForAll(
        RandomChains.Partial(),
        chain => Figures(chain).SequenceEqual(Figures(chain with { Flows = [.. chain.Flows.SelectMany(Halves)] })));

    [Property(MaxTest = 200)]
    public Property Figures_InTonnesInsteadOfKilograms_AreTheSame() => Prop.ForAll(
        RandomChains.Partial(),
        chain => Figures(chain).SequenceEqual(Figures(chain with { Flows = [.. chain.Flows.Select(InTonnes)] })));

    [Property(MaxTest = 200)]
    public Property Drawing_WithoutTheLinksThatCloseLoops_HasNoLoop() => Prop.ForAll(RandomChains.Partial(), chain =>
    {
        var reading = ChainReading.Of(chain);
        var drawing = SankeyDrawing.Of(reading, SankeyMeasure.Mass);
        var left = drawing.Links.Where(link => !link.ClosesLoop).ToList();
        var nodes = drawing.Nodes.Select(node => node.Id).ToList();
        while (nodes.RemoveAll(node => left.All(link => link.Target != node)) > 0)
            left.RemoveAll(link => !nodes.Contains(link.Source));
        return nodes.Count == 0;
    });

    [Property(MaxTest = 200)]
    public Property Loops_OfAnyChain_AreTheStagesThatReachEachOther() => Prop.ForAll(RandomChains.Complete(), chain =>
    {
        var reach = chain.Flows.Where(flow => flow.From is not null && flow.To is not null)
            .Select(flow => (From: flow.From!, To: flow.To!))
            .ToHashSet();
        foreach (var middle in chain.Stages.Select(stage => stage.Id))
        {
            reach.UnionWith(
                [.. from way in reach where way.To == middle from next in reach where next.From == middle select (way.From, next.To)]);
        }

        var expected = chain.Stages.Where(stage => reach.Contains((stage.Id, stage.Id))).Select(stage => stage.Id).Order();
        return expected.SequenceEqual(ChainLoops.Of(ChainReading.Of(chain)).SelectMany(loop => loop.Stages).Order());
    });

    private static IEnumerable<FlowFacts> Halves(FlowFacts flow)
    {
        var half = flow with { Quantity = flow.Quantity / 2, Lost = flow.Lost / 2, Baht = flow.Baht / 2 };
        return [half with { Id = flow.Id + "a" }, half with { Id = flow.Id + "b" }];
    }

    private static FlowFacts InTonnes(FlowFacts flow) =>
        flow.Unit == "kg" ? flow with { Unit = "t", Quantity = flow.Quantity / 1_000, Lost = flow.Lost / 1_000 } : flow;

    /// <summary>Every figure of a chain, to twelve decimals: sums of parts of months are rounded by their order.</summary>
    private static List<decimal?> Figures(ChainFacts chain)
    {
        var reading = ChainReading.Of(chain);
        var values = ValueAdded.Of(reading);
        var shares = ChainShares.Of(reading, values);
        var limits = BottleneckSearch.Of(reading);
        IEnumerable<ChainFigure> figures =
        [
            .. MassBalance.Of(reading).SelectMany(balance => new[] { balance.In, balance.Out, balance.Lost, balance.Imbalance }),
            .. values.ByStage.SelectMany(stage => new[] { stage.Paid, stage.Got, stage.Added }),
            .. values.ByActor.Select(actor => actor.Added),
            values.EndValue, values.External, values.Total,
            shares.FarmGate, shares.Producers, shares.Entered, shares.Lost, shares.Loss, shares.Recovery,
            .. LocalShares.Of(reading, values).Select(share => share.Share),
            .. StageLoads.Of(reading).SelectMany(load => new[] { load.Handled, load.Capacity, load.Utilisation, load.BusiestMonth }),
            limits.Present, limits.Most, limits.Headroom,
            Seasonality.OfHarvest(reading).Concentration, Seasonality.OfSales(reading).Concentration,
        ];
        return [.. figures.Select(figure => figure.Value is { } value ? Math.Round(value, 12) : (decimal?)null)];
    }
}
