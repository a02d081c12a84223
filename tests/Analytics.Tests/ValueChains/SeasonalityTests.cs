using Sedz.Analytics.ValueChains;
using static Sedz.Analytics.Tests.ValueChains.WorkedChains;

namespace Sedz.Analytics.Tests.ValueChains;

public sealed class SeasonalityTests
{
    /// <summary>30 kg from 16 November to 15 December (15 days each) and 10 kg in May: ¼, ⅜, ⅜; Σ² = 1/16 + 9/64 + 9/64 = 22/64.</summary>
    [Fact]
    public void Months_OfAHarvest_AreShareByShare()
    {
        var chain = Rice with
        {
            Flows =
            [
                Flow("1", "farm", "mill", "paddy", 30, "kg", 1) with { FirstDay = new(2021, 11, 16), LastDay = new(2021, 12, 15) },
                Flow("2", "farm", "mill", "paddy", 10, "kg", 1) with { FirstDay = new(2022, 5, 1), LastDay = new(2022, 5, 31) },
            ],
        };

        var season = Seasonality.OfHarvest(ChainReading.Of(chain));

        Assert.Equal([0, 0, 0, 0, 0.25, 0, 0, 0, 0, 0, 0.375, 0.375], season.Shares.ToArray());
        Assert.Equal(22m / 64, season.Concentration.Value);
        Assert.Equal(64 / 22.0, season.EffectiveMonths!.Value, 9);
        Assert.Null(Seasonality.OfSales(ChainReading.Of(chain)).Concentration.Value);
    }

    [Fact]
    public void Flow_OverAYear_SaysNothingOfMonths()
    {
        var season = Seasonality.OfHarvest(ChainReading.Of(Rice));

        Assert.Empty(season.Shares);
        Assert.Null(season.Concentration.Value);
        Assert.Null(season.EffectiveMonths);
        Assert.Equal([new(ChainPart.Flow, "03-paddy", Seasonality.PeriodSaysNoMonth)], season.Concentration.LeavesOut.ToArray());
    }
}
