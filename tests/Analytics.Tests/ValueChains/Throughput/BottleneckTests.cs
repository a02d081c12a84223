using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Throughput;
using Sedz.Schema.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains.Throughput;

public sealed class BottleneckTests
{
    /// <summary>
    /// The mill takes 98,000 kg of what were 100,000 kg at the gate; it could take 400 × 365 = 146,000. In kg of paddy that is 146,000 ×
    /// 100,000 ÷ 98,000 = 148,979.59. Packing takes 64,200 kg (with bags) of the same paddy and could take 300 × 365 = 109,500, as paddy
    /// 170,560.75.
    /// </summary>
    [Fact]
    public void Mill_ThatHoldsTheChainBack_IsNamedWithTheHeadroom()
    {
        var reading = ChainReading.Of(Rice
            .WithStage("mill", stage => stage with { Capacity = new(400, "kg", 1) })
            .WithStage("packing", stage => stage with { Capacity = new(300, "kg", 1) }));

        var loads = StageLoads.Of(reading);
        var found = BottleneckSearch.Of(reading);

        Assert.Equal([98_000m / 146_000, 64_200m / 109_500], loads.Select(load => load.Utilisation.Value!.Value));
        Assert.Equal(100_000, found.Present.Value);
        Assert.Equal(146_000m * 100_000 / 98_000, found.Most.Value!.Value, 6);
        Assert.Equal(146_000m / 98_000, found.Headroom.Value!.Value, 9);
        Assert.Equal(["mill"], found.Stages.ToArray());
    }

    [Fact]
    public void Chain_WithoutStatedCapacities_HasNoKnownLimit()
    {
        var found = BottleneckSearch.Of(ChainReading.Of(Rice));

        Assert.Equal(100_000, found.Present.Value);
        Assert.Null(found.Most.Value);
        Assert.Contains("mill", found.Most.Missing!.En, StringComparison.Ordinal);
        Assert.Empty(found.Stages);
    }

    /// <summary>
    /// Two mills of 60 and 50 kg a day, one market of 80 a day: the market is the cut. Of 200 a day, the two mills together.
    /// </summary>
    [Theory]
    [InlineData(80, "market", 80)]
    [InlineData(200, "mill-1,mill-2", 110)]
    public void Mills_SideBySide_AddUpToTheLeastCut(int market, string cut, int most)
    {
        var chain = new ChainFacts
        {
            Stages =
            [
                Stage("farm", StageKind.Production),
                Stage("mill-1", StageKind.Processing) with { Capacity = new(60, "kg", 1) },
                Stage("mill-2", StageKind.Processing) with { Capacity = new(50, "kg", 1) },
                Stage("market", StageKind.Market) with { Capacity = new(market, "kg", 1) },
            ],
            Flows =
            [
                Flow("1", "farm", "mill-1", "fruit", 365, "kg", 1),
                Flow("2", "farm", "mill-2", "fruit", 365, "kg", 1),
                Flow("3", "mill-1", "market", "fruit", 365, "kg", 1),
                Flow("4", "mill-2", "market", "fruit", 365, "kg", 1),
            ],
        };

        var found = BottleneckSearch.Of(ChainReading.Of(chain));

        Assert.Equal(most * 365, found.Most.Value);
        Assert.Equal(cut.Split(','), found.Stages.ToArray());
    }

    /// <summary>All of a year's paddy is milled in January: the year's use is low, the month's is not.</summary>
    [Fact]
    public void Load_OfASeason_ShowsInTheBusiestMonth()
    {
        var chain = Rice.WithStage("mill", stage => stage with { Capacity = new(1_000, "kg", 1) })
            .With("03-paddy", flow => flow with { LastDay = new(2021, 1, 31) });

        var load = Assert.Single(StageLoads.Of(ChainReading.Of(chain)));

        Assert.Equal(98_000m / 365_000, load.Utilisation.Value);
        Assert.Equal(98_000m / 31_000, load.BusiestMonth.Value!.Value, 9);
    }

    [Theory]
    [InlineData(0, "kg", 1)]
    [InlineData(5, "ผืน", 1)]
    [InlineData(5, "kg", 0)]
    public void Capacity_ThatCannotBeUsed_MakesNoFigure(int quantity, string unit, int days)
    {
        var chain = Rice.WithStage("mill", stage => stage with { Capacity = new(quantity, unit, days) });

        var load = Assert.Single(StageLoads.Of(ChainReading.Of(chain)));

        Assert.Null(load.Utilisation.Value);
        Assert.Equal(98_000, load.Handled.Value);
    }

    [Property(MaxTest = 100)]
    public Property Most_OfAnyChainThatLosesNothing_IsTheLeastOfAllCuts() => Prop.ForAll(StageCuts.Chains(), chain =>
    {
        var found = BottleneckSearch.Of(ChainReading.Of(chain));
        var least = StageCuts.LeastByTrial(chain);
        return found.Most.Value is not { } most
            ? least == decimal.MaxValue && found.Stages.IsEmpty
            : Math.Abs(most - least) < 1e-9m
                && Math.Abs(StageCuts.CapacityOf(chain, found.Stages) - least) < 1e-9m
                && StageCuts.IsCut(chain, found.Stages);
    });
}
