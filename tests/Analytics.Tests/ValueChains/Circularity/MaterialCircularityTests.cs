using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.ValueChains.Circularity;

namespace Sedz.Analytics.Tests.ValueChains.Circularity;

public sealed class MaterialCircularityTests
{
    private static readonly CircularityFacts Linear = new()
    {
        Mass = 10,
        RecycledFeedstock = 0,
        ReusedFeedstock = 0,
        SustainedFeedstock = 0,
        CollectedForRecycling = 0,
        Reused = 0,
        Composted = 0,
        EnergyRecovered = 0,
        RelativeLifetime = 1,
        RelativeUse = 1,
    };

    [Fact]
    public void Indicator_OfAFullyLinearProductAtUsualUse_IsOneTenth() =>
        Assert.Equal(0.1m, MaterialCircularity.Of(Linear).Indicator.Value);

    [Fact]
    public void Indicator_OfAFullyCircularProductAtUsualUse_IsOne()
    {
        Assert.Equal(1, MaterialCircularity.Of(Linear with { ReusedFeedstock = 1, Reused = 1 }).Indicator.Value);
        Assert.Equal(1, MaterialCircularity.Of(Linear with { SustainedFeedstock = 1, Composted = 1 }).Indicator.Value);
        Assert.Equal(
            1,
            MaterialCircularity.Of(Linear with
            {
                RecycledFeedstock = 1, FeedstockRecyclingYield = 1, CollectedForRecycling = 1, RecyclingYield = 1,
            }).Indicator.Value);
    }

    /// <summary>
    /// M 100, F_R 0.3, C_R 0.5, E_F 0.8, E_C 0.75, X 1.5 × 1 = 1.5: V = 70; W0 = 50; WF = 100 × 0.2 ÷ 0.8 × 0.3 = 7.5; WC = 100 × 0.25 ×
    /// 0.5 = 12.5; W = 50 + 10 = 60; LFI = 130 ÷ (200 + (7.5 − 12.5) ÷ 2) = 130 ÷ 197.5; F = 0.6; MCI = 1 − 0.6 × 130 ÷ 197.5 = 0.605063…
    /// </summary>
    [Fact]
    public void Steps_OfAMixedProduct_AreAsByHand()
    {
        var result = MaterialCircularity.Of(Linear with
        {
            Mass = 100, RecycledFeedstock = 0.3m, CollectedForRecycling = 0.5m, FeedstockRecyclingYield = 0.8m, RecyclingYield = 0.75m,
            RelativeLifetime = 1.5m,
        });

        Assert.Equal(
            [("V", 70m), ("W0", 50m), ("WF", 7.5m), ("WC", 12.5m), ("W", 60m), ("LFI", 130 / 197.5m), ("X", 1.5m), ("F", 0.6m)],
            result.Steps.Take(8).Select(step => (step.Symbol, step.Value)));
        Assert.Equal(0.605063m, result.Indicator.Value!.Value, 6);
        Assert.Equal(result.Indicator.Value, result.Steps[^1].Value);
    }

    [Fact]
    public void Indicator_OfALinearProductThatIsUsedBriefly_IsZeroAndNotBelow() =>
        Assert.Equal(0, MaterialCircularity.Of(Linear with { RelativeLifetime = 0.5m }).Indicator.Value);

    [Fact]
    public void Value_ThatIsNotKnown_IsNamedAndNotZero()
    {
        var result = MaterialCircularity.Of(Linear with { RecycledFeedstock = 0.5m, Composted = null });

        Assert.Null(result.Indicator.Value);
        Assert.Empty(result.Steps);
        Assert.Contains("C_C, E_F", result.Indicator.Missing!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_OutOfItsRange_IsRefusedByName()
    {
        var part = Assert.Throws<InputRefusedException>(() => MaterialCircularity.Of(Linear with { Reused = 1.2m }));
        Assert.Equal("C_U", part.Field);
        Assert.Throws<InputRefusedException>(
            () => MaterialCircularity.Of(Linear with { RecycledFeedstock = 0.6m, ReusedFeedstock = 0.6m }));
        Assert.Throws<InputRefusedException>(() => MaterialCircularity.Of(Linear with { Mass = 0 }));
        Assert.Throws<InputRefusedException>(
            () => MaterialCircularity.Of(Linear with { RecycledFeedstock = 0.5m, FeedstockRecyclingYield = 0 }));
    }

    [Property(MaxTest = 200)]
    public Property Indicator_OfAnyProductAtUsualUse_LiesBetweenTheLinearAndTheCircular() => Prop.ForAll(Arb.From(Products()), product =>
    {
        var one = MaterialCircularity.Of(product).Indicator.Value!.Value;
        var heavier = MaterialCircularity.Of(product with { Mass = product.Mass * 8 }).Indicator.Value!.Value;
        return one >= 0.1m - 1e-12m && one <= 1 && Math.Abs(one - heavier) < 1e-12m;
    });

    /// <summary>Parts in hundredths that sum to at most 1.</summary>
    private static Gen<CircularityFacts> Products() =>
        from source in Gen.Choose(0, 33).ArrayOf(3)
        from fate in Gen.Choose(0, 25).ArrayOf(4)
        from yields in Gen.Choose(60, 100).ArrayOf(2)
        select Linear with
        {
            RecycledFeedstock = source[0] / 100m,
            ReusedFeedstock = source[1] / 100m,
            SustainedFeedstock = source[2] / 100m,
            CollectedForRecycling = fate[0] / 100m,
            Reused = fate[1] / 100m,
            Composted = fate[2] / 100m,
            EnergyRecovered = fate[3] / 100m,
            FeedstockRecyclingYield = yields[0] / 100m,
            RecyclingYield = yields[1] / 100m,
        };
}
