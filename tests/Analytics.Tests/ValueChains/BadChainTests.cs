using Sedz.Analytics.ValueChains;
using Sedz.Schema.Provinces;
using Sedz.Schema.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains;

/// <summary>What is wrong with a chain is found, named and kept apart from the figures that it would spoil.</summary>
public sealed class BadChainTests
{
    [Fact]
    public void Unit_ThatDoesNotConvert_IsNamedAndMassesLeaveItOut()
    {
        var reading = ChainReading.Of(Silk with { Materials = [] });

        var found = Assert.Single(reading.Findings);
        Assert.Equal((ChainRules.UnitDoesNotConvert, "08-cloth"), (found.Code, found.Id));
        Assert.Contains("ผืน", found.Text.Th, StringComparison.Ordinal);
        var weaving = MassBalance.Of(reading).Single(balance => balance.Stage.Id == "weaving");
        Assert.Null(weaving.Imbalance.Value);
        Assert.Null(weaving.Finding);
        Assert.Contains("08-cloth", weaving.Imbalance.Missing!.En, StringComparison.Ordinal);
        var values = ValueAdded.Of(reading);
        Assert.Equal(665_000, values.Total.Value);
        var loss = ChainShares.Of(reading, values).Loss;
        Assert.NotNull(loss.Value);
        Assert.Equal([new(ChainPart.Flow, "08-cloth", ChainRules.UnitDoesNotConvert)], loss.LeavesOut.ToArray());
    }

    [Fact]
    public void Kwian_OfAnythingButPaddy_IsNotTakenAsAWeight()
    {
        var reading = ChainReading.Of(Rice.With("03-paddy", flow => flow with { Material = "salt" }));

        Assert.Equal([ChainRules.UnitDoesNotConvert], reading.CodesOf());
    }

    [Fact]
    public void Flow_ThatIsNegative_IsSetApartAndNoFigureUsesIt()
    {
        var reading = ChainReading.Of(Rice.With("10-packed", flow => flow with { Quantity = -64 }));

        Assert.Equal([ChainRules.NegativeFlow], reading.CodesOf("10-packed"));
        Assert.Equal([new(ChainPart.Flow, "10-packed", ChainRules.NegativeFlow)], reading.SetApart.ToArray());
        var values = ValueAdded.Of(reading);
        Assert.Equal(150_000, values.EndValue.Value);
        Assert.Contains(values.EndValue.LeavesOut, part => part.Id == "10-packed");
        var packing = values.ByStage.Single(stage => stage.Stage.Id == "packing");
        Assert.Null(packing.Added.Value);
        Assert.Contains("10-packed", packing.Added.Missing!.Th, StringComparison.Ordinal);
        Assert.Null(MassBalance.Of(reading).Single(balance => balance.Stage.Id == "packing").Imbalance.Value);
        Assert.All(LocalShares.Of(reading, values), share => Assert.Contains(share.Share.LeavesOut, part => part.Id == "packing"));
    }

    [Fact]
    public void Stage_WithoutActor_IsNamedAndItsValueIsNobodys()
    {
        var reading = ChainReading.Of(Rice.WithStage("mill", stage => stage with { Actor = null }));

        Assert.Equal([ChainRules.StageWithoutActor], reading.CodesOf("mill"));
        var nobody = ValueAdded.Of(reading).ByActor[0];
        Assert.Null(nobody.Actor);
        Assert.Equal(712_060, nobody.Added.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no such stage")]
    public void Flow_IntoNowhere_IsNamedAndSetApart(string? to)
    {
        var reading = ChainReading.Of(Rice.With("12-feed", flow => flow with { To = to }));

        Assert.Equal([ChainRules.FlowIntoNowhere], reading.CodesOf("12-feed"));
        Assert.Equal("12-feed", Assert.Single(reading.SetApart).Id);
        Assert.Equal([ChainRules.StageWithoutFlow], reading.CodesOf("local-market"));
    }

    [Fact]
    public void Loss_ThatReachesAStage_IsAFlowIntoNowhere() =>
        Assert.Equal(
            [ChainRules.FlowIntoNowhere],
            ChainReading.Of(Rice.With("08-dust", flow => flow with { To = "feed" })).CodesOf("08-dust"));

    [Fact]
    public void Flow_FromAStageThatThereIsNot_IsNamed() =>
        Assert.Equal(
            [ChainRules.FlowFromNowhere],
            ChainReading.Of(Rice.With("12-feed", flow => flow with { From = "x" })).CodesOf("12-feed"));

    [Fact]
    public void Stage_WithMoreOutThanIn_IsFoundBeyondTheTolerance()
    {
        var chain = Rice.With("05-rice", flow => flow with { Quantity = 70_000 });

        var found = MassBalance.Of(ChainReading.Of(chain)).Single(balance => balance.Stage.Id == "mill").Finding!;

        Assert.Equal(ChainRules.MoreOutThanIn, found.Code);
        Assert.Contains("6,300 kg", found.Text.En, StringComparison.Ordinal);
        Assert.Null(MassBalance.Of(ChainReading.Of(chain), tolerance: 0.1m).Single(balance => balance.Stage.Id == "mill").Finding);
    }

    [Fact]
    public void Stage_WithMoreOutThanInAndNoStockStated_IsFoundWithThatDoubt()
    {
        var chain = Rice.With("05-rice", flow => flow with { Quantity = 70_000 })
            .WithStage("mill", stage => stage with { StockChange = null });

        var mill = MassBalance.Of(ChainReading.Of(chain)).Single(balance => balance.Stage.Id == "mill");

        Assert.Null(mill.Imbalance.Value);
        Assert.Equal(ChainRules.MoreOutThanIn, mill.Finding!.Code);
        Assert.Contains("unless from stock", mill.Finding.Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_WithMassThatNobodyAccountsFor_IsFoundOnlyOnceTheStockIsStated()
    {
        var chain = Rice.With("05-rice", flow => flow with { Quantity = 40_000 });

        Assert.Equal(ChainRules.MassUnaccounted, MassBalance.Of(ChainReading.Of(chain))[2].Finding!.Code);
        Assert.Null(MassBalance.Of(ChainReading.Of(chain.WithStage("mill", stage => stage with { StockChange = null })))[2].Finding);
    }

    [Fact]
    public void Chain_WithoutAMarket_IsFoundAndHasNoEndValue()
    {
        var chain = Rice with
        {
            Stages = [.. Rice.Stages.Where(stage => stage.Kind != StageKind.Market)],
            Flows = [.. Rice.Flows.Where(flow => flow.To is not ("market" or "local-market"))],
        };
        var reading = ChainReading.Of(chain);
        var values = ValueAdded.Of(reading);

        Assert.Contains(reading.Findings, finding => finding is { Code: ChainRules.NoMarket, Part: ChainPart.Chain });
        Assert.Null(values.EndValue.Value);
        Assert.Null(values.Total.Value);
        Assert.Null(ChainShares.Of(reading, values).Producers.Value);
        Assert.Contains("final market", values.EndValue.Missing!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_ThatIsNotStated_IsNotZero()
    {
        var reading = ChainReading.Of(Rice.With("05-rice", flow => flow with { Baht = null }));
        var values = ValueAdded.Of(reading);

        var unknown = values.ByStage.Where(stage => stage.Added.Value is null).Select(stage => stage.Stage.Id);
        Assert.Equal(["mill", "packing", "market", "local-market"], unknown);
        Assert.Equal(2_325_000, values.Total.Value);
        Assert.All(
            LocalShares.Of(reading, values),
            share => Assert.Contains("mill, packing", share.Share.Missing!.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Loss_ThatIsNotStated_IsNotZero()
    {
        var reading = ChainReading.Of(Rice.With("03-paddy", flow => flow with { Lost = null }));
        var shares = ChainShares.Of(reading, ValueAdded.Of(reading));

        Assert.Null(shares.Loss.Value);
        Assert.Contains("03-paddy", shares.Loss.Missing!.Th, StringComparison.Ordinal);
        Assert.Null(MassBalance.Of(reading)[2].Imbalance.Value);
        Assert.NotNull(shares.Producers.Value);
    }

    [Fact]
    public void Quantity_ThatIsNotStated_IsNotZero()
    {
        var reading = ChainReading.Of(Rice.With("03-paddy", flow => flow with { Quantity = null, Unit = null }));

        Assert.Empty(reading.CodesOf());
        Assert.Null(ChainShares.Of(reading, ValueAdded.Of(reading)).Loss.Value);
    }

    [Fact]
    public void Place_ThatIsKnownOnlyToTheDistrict_LeavesTheSubdistrictsShareUnknown()
    {
        var reading = ChainReading.Of(Rice.WithStage("mill", stage => stage with { Place = new(PlaceLevel.District, "6701") }));
        var local = LocalShares.Of(reading, ValueAdded.Of(reading));

        Assert.Null(local[0].Share.Value);
        Assert.Contains("mill", local[0].Share.Missing!.En, StringComparison.Ordinal);
        Assert.Equal(1_697_500m / 2_325_000, local[1].Share.Value);
    }

    [Fact]
    public void FarmGate_AboveTheEndValue_IsNoShare()
    {
        var reading = ChainReading.Of(Rice.With("03-paddy", flow => flow with { Baht = 9_000_000 }));
        var values = ValueAdded.Of(reading);

        Assert.Null(ChainShares.Of(reading, values).Producers.Value);
        Assert.Equal((ChainRules.StageLosesValue, "mill"), (Assert.Single(values.Findings).Code, values.Findings[0].Id));
        Assert.All(LocalShares.Of(reading, values), share => Assert.Contains(share.Share.LeavesOut, part => part.Id == "mill"));
    }

    [Fact]
    public void Period_ThatEndsBeforeItBeginsOrIsABuddhistYear_IsSetApart()
    {
        var reversed = Rice.With("03-paddy", flow => flow with { FirstDay = new(2021, 5, 1), LastDay = new(2021, 4, 1) });
        var buddhist = Rice.With("03-paddy", flow => flow with { FirstDay = new(2564, 5, 1), LastDay = new(2564, 6, 1) });

        Assert.Equal([ChainRules.PeriodReversed], ChainReading.Of(reversed).CodesOf());
        Assert.Equal([ChainRules.PeriodUnlikely, ChainRules.PeriodUnlikely], ChainReading.Of(buddhist).CodesOf());
    }

    [Fact]
    public void Amount_BeyondAnyChain_IsSetApart() => Assert.Equal(
        [ChainRules.FlowTooLarge],
        ChainReading.Of(Rice.With("03-paddy", flow => flow with { Baht = decimal.MaxValue })).CodesOf());

    [Fact]
    public void Id_GivenTwice_IsRefused()
    {
        var flows = Assert.Throws<InputRefusedException>(() => ChainReading.Of(Rice with { Flows = Rice.Flows.Add(Rice.Flows[0]) }));
        Assert.Equal(("id_given_twice", "flows"), (flows.Code, flows.Field));
        Assert.Throws<InputRefusedException>(() => ChainReading.Of(Rice with { Stages = Rice.Stages.Add(Rice.Stages[0]) }));
        Assert.Throws<InputRefusedException>(() => ChainReading.Of(Rice.WithStage("mill", stage => stage with { Id = "~loss" })));
    }

    [Fact]
    public void Tolerance_OutOfItsRange_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MassBalance.Of(ChainReading.Of(Rice), 0.6m));
}
