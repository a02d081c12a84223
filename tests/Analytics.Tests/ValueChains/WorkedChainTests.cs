using Sedz.Analytics.ValueChains;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Tests.ValueChains;

/// <summary>Every figure of the three worked chains, by hand.</summary>
public sealed class WorkedChainTests
{
    private const int Decimals = 9;

    /// <summary>
    /// Mill: in 100,000 − 2,000 = 98,000; out 63,700 + 9,800 + 21,560 = 95,060; lost 1,960; stock 980; 98,000 − 95,060 − 1,960 − 980 = 0.
    /// Packing: 63,700 + 500 − 64,000 − 200 = 0. Feed: 9,800 + 21,560 − 31,000 − 360 = 0.
    /// </summary>
    [Fact]
    public void Balance_OfRice_IsAsByHand()
    {
        var balances = Balances(WorkedChains.Rice);

        Assert.Equal((98_000m, 95_060m, 1_960m, 980m, 0m), Terms(balances["mill"]));
        Assert.Equal((64_200m, 64_000m, 200m, 0m, 0m), Terms(balances["packing"]));
        Assert.Equal((31_360m, 31_000m, 360m, 0m, 0m), Terms(balances["feed"]));
        Assert.All(balances.Values, balance => Assert.Null(balance.Finding));
        Assert.Null(balances["farm"].Imbalance.Value);
        Assert.Contains("grows", balances["farm"].Imbalance.Missing!.En, StringComparison.Ordinal);
        Assert.Null(balances["market"].Imbalance.Value);
    }

    /// <summary>
    /// Factory: 392 + 800 + 10 = 1,202 = 98 + 147 + 900 + 57. Drying: 147 = 44 + 103. Biogas: 900 = 10 + 30 + 860. All in tonnes.
    /// </summary>
    [Fact]
    public void Balance_OfCassavaWithItsLoop_IsAsByHand()
    {
        var balances = Balances(WorkedChains.Cassava);

        Assert.Equal((1_202_000m, 1_145_000m, 57_000m, 0m, 0m), Terms(balances["factory"]));
        Assert.Equal((147_000m, 44_000m, 103_000m, 0m, 0m), Terms(balances["drying"]));
        Assert.Equal((900_000m, 40_000m, 860_000m, 0m, 0m), Terms(balances["biogas"]));
    }

    /// <summary>Reeling: 1,000 = 120 + 600 + 80 + 200. Weaving: 120 + 5 = 400 × 0.29 + 9. Floss: 80 = 70 + 10.</summary>
    [Fact]
    public void Balance_OfSilkInStatedWeights_IsAsByHand()
    {
        var balances = Balances(WorkedChains.Silk);

        Assert.Equal((1_000m, 800m, 200m, 0m, 0m), Terms(balances["reeling"]));
        Assert.Equal((125m, 116m, 9m, 0m, 0m), Terms(balances["weaving"]));
        Assert.Equal((80m, 70m, 10m, 0m, 0m), Terms(balances["floss"]));
    }

    /// <summary>
    /// Seed 37,500. Farm 1,000,000 − 37,500 − 45,000 = 917,500. Mill 1,592,500 + 98,000 + 21,560 − 1,000,000 = 712,060. Packing
    /// 2,240,000 − 1,592,500 − 20,000 = 627,500. Feed 150,000 − 119,560 = 30,440. Sum 2,325,000 = end 2,390,000 − outside 65,000.
    /// </summary>
    [Fact]
    public void ValueAdded_OfRice_IsAsByHand() => AssertValues(
        WorkedChains.Rice, 2_390_000, 65_000,
        ("seed", 37_500), ("farm", 917_500), ("mill", 712_060), ("packing", 627_500), ("feed", 30_440));

    /// <summary>
    /// Farm 1,000,000 − 15,000 − 120,000 = 865,000. Factory 1,470,000 + 73,500 + 0 − 1,000,000 − 8,000 − 100,000 = 435,500. Drying
    /// 176,000 − 73,500 = 102,500. Biogas 100,000 + 15,000 − 0 = 115,000. Sum 1,518,000 = end 1,646,000 − outside 128,000.
    /// </summary>
    [Fact]
    public void ValueAdded_OfCassavaWithItsLoop_IsAsByHand() => AssertValues(
        WorkedChains.Cassava, 1_646_000, 128_000,
        ("farm", 865_000), ("factory", 435_500), ("drying", 102_500), ("biogas", 115_000));

    /// <summary>
    /// Rearing 180,000 − 3,000 = 177,000. Reeling 216,000 + 60,000 + 4,000 − 180,000 = 100,000. Weaving 600,000 − 216,000 − 6,000 =
    /// 378,000. Floss 14,000 − 4,000 = 10,000. Sum 665,000 = end 674,000 − outside 9,000.
    /// </summary>
    [Fact]
    public void ValueAdded_OfSilk_IsAsByHand() => AssertValues(
        WorkedChains.Silk, 674_000, 9_000,
        ("rearing", 177_000), ("reeling", 100_000), ("weaving", 378_000), ("floss", 10_000));

    /// <summary>
    /// Producers 1,000,000 ÷ 2,390,000. Lost 5,000 + 2,000 + 1,960 + 200 + 360 = 9,520 of 100,000 + 5,000 + 500 = 105,500 that entered.
    /// Recovered 9,800 + 21,560 − 360 = 31,000 of 31,360 + 9,160 = 40,520. Local: farm and mill 1,629,560, with seed and feed 1,697,500.
    /// </summary>
    [Fact]
    public void Shares_OfRice_AreAsByHand() => AssertShares(
        WorkedChains.Rice,
        producers: 1_000_000m / 2_390_000, loss: 9_520m / 105_500, recovery: 31_000m / 40_520,
        subdistrict: 1_629_560m / 2_325_000, district: 1_697_500m / 2_325_000, province: 1);

    /// <summary>
    /// Producers 1,000,000 ÷ 1,646,000. Lost 8 + 57 + 103 + 860 = 1,028 of 400 + 800 = 1,200 t. Recovered 147 + 900 − 963 = 84 of
    /// 1,047 + 8 + 57 = 1,112 t, which are 44 of feed, 10 of biogas and 30 of sludge. Local: farm 865,000; with factory and biogas
    /// 1,415,500.
    /// </summary>
    [Fact]
    public void Shares_OfCassavaWithItsLoop_AreAsByHand() => AssertShares(
        WorkedChains.Cassava,
        producers: 1_000_000m / 1_646_000, loss: 1_028m / 1_200, recovery: 84m / 1_112,
        subdistrict: 865_000m / 1_518_000, district: 1_415_500m / 1_518_000, province: 1);

    /// <summary>
    /// Producers 180,000 ÷ 674,000. Lost 200 + 9 + 10 = 219 of 1,000 + 5. Recovered 600 + 80 − 10 = 670 of 680 + 209 = 889. Local:
    /// rearing and reeling 277,000; with floss 287,000; with weaving all.
    /// </summary>
    [Fact]
    public void Shares_OfSilk_AreAsByHand() => AssertShares(
        WorkedChains.Silk,
        producers: 180_000m / 674_000, loss: 219m / 1_005, recovery: 670m / 889,
        subdistrict: 277_000m / 665_000, district: 287_000m / 665_000, province: 1);

    [Fact]
    public void Loops_OfCassava_AreNamed()
    {
        var loop = Assert.Single(ChainLoops.Of(ChainReading.Of(WorkedChains.Cassava)));

        Assert.Equal(["farm", "factory", "biogas"], loop.Stages.ToArray());
        Assert.Equal(["02-roots", "04-biogas", "07-waste-water", "11-sludge"], loop.Flows.ToArray());
        Assert.Empty(ChainLoops.Of(ChainReading.Of(WorkedChains.Rice)));
    }

    [Fact]
    public void Findings_OfSoundChains_AreOnlyWhatTradeTakesForGranted()
    {
        var found = Assert.Single(ChainReading.Of(WorkedChains.Rice).Findings);

        Assert.Equal((ChainRules.TradeWeightUsed, "03-paddy"), (found.Code, found.Id));
        Assert.Contains("100,000", found.Text.Th, StringComparison.Ordinal);
        Assert.Empty(ChainReading.Of(WorkedChains.Cassava).Findings);
        Assert.Empty(ChainReading.Of(WorkedChains.Silk).Findings);
    }

    private static Dictionary<string, StageBalance> Balances(ChainFacts chain) =>
        MassBalance.Of(ChainReading.Of(chain)).ToDictionary(balance => balance.Stage.Id);

    private static (decimal In, decimal Out, decimal Lost, decimal Stock, decimal Imbalance) Terms(StageBalance balance) => (
        balance.In.Value!.Value, balance.Out.Value!.Value, balance.Lost.Value!.Value, balance.Stock.Value!.Value,
        balance.Imbalance.Value!.Value);

    private static void AssertValues(ChainFacts chain, decimal end, decimal external, params (string Stage, decimal Added)[] added)
    {
        var values = ValueAdded.Of(ChainReading.Of(chain));

        Assert.Equal(
            added,
            values.ByStage.Where(stage => stage.Added.Value is not null).Select(stage => (stage.Stage.Id, stage.Added.Value!.Value)));
        Assert.Equal((end, external, end - external), (values.EndValue.Value, values.External.Value, values.Total.Value));
        Assert.Equal(values.Total.Value, added.Sum(stage => stage.Added));
        Assert.Equal(values.Total.Value, values.ByActor.Sum(actor => actor.Added.Value));
    }

    private static void AssertShares(
        ChainFacts chain, decimal producers, decimal loss, decimal recovery, decimal subdistrict, decimal district, decimal province)
    {
        var reading = ChainReading.Of(chain);
        var values = ValueAdded.Of(reading);
        var shares = ChainShares.Of(reading, values);
        var local = LocalShares.Of(reading, values).ToDictionary(share => share.Level, share => share.Share.Value);

        Assert.Equal(producers, shares.Producers.Value!.Value, Decimals);
        Assert.Equal(loss, shares.Loss.Value!.Value, Decimals);
        Assert.Equal(recovery, shares.Recovery.Value!.Value, Decimals);
        Assert.Equal(subdistrict, local[PlaceLevel.Subdistrict]!.Value, Decimals);
        Assert.Equal(district, local[PlaceLevel.District]!.Value, Decimals);
        Assert.Equal(province, local[PlaceLevel.Province]!.Value, Decimals);
    }
}
