using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Sedz.Analytics.Development;
using Sedz.Analytics.Development.Water;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema;

namespace Sedz.Analytics.Tests.Development;

public sealed class PondBalanceTests
{
    private static readonly LocalizedText Source = new("สมมติ", "made up");

    /// <summary>
    /// 10 rai: a pond of 3 rai = 4,800 m² 2 m deep holds 9,600 m³; the need is 6,000 a year, 500 a month. 200 mm fall in each of five
    /// months, May to September, 960 m³ each; 50 mm go into the air every month, 240 m³. Five wet months gain 960 − 240 − 500 = 220, or
    /// spill it; seven dry months take 740 each, 5,180. From full at the end of September (9,600) to April: 4,420; May to September gain
    /// 1,100: 5,520, not full; a year loses 7 × 740 − 5 × 220 = 4,080, so the pond ends empty: stored at September's end from empty:
    /// 1,100. October 360 left after 740, November takes those 360: 240 go into the air, 120 are drawn, 380 short; December to April 500
    /// short each: 2,500. Short 2,880.
    /// </summary>
    [Fact]
    public void Year_OfADryPlot_IsAsByHand()
    {
        var balance = PondBalance.Of(NewTheoryPlan.ByParts(Rai(10), pondDepth: 2), Year(rain: 200, evaporation: 50));

        Assert.Equal(2_880, balance.Shortage!.Value, 6);
        Assert.Equal(
            [0, 0, 0, 0, 220, 440, 660, 880, 1_100, 360, 0, 0],
            balance.Months.Select(month => Math.Round(month.Stored, 6)));
        Assert.Equal([500, 500, 500, 500, 0, 0, 0, 0, 0, 0, 380, 500], balance.Months.Select(month => Math.Round(month.Lacking, 6)));
        Assert.Null(balance.Missing);
        // Without evaporation 460 are gained in a wet month, 2,300 in all, and 500 taken in a dry one: 3,500 − 2,300 = 1,200 are short.
        Assert.Equal(1_200, balance.ShortageAtLeast!.Value, 6);
    }

    /// <summary>
    /// 15 rai with 400 mm of rain and 100 mm of evaporation in every month: 3 rai = 4,800 m², 1,920 − 480 − 10,000 ÷ 12 = 606⅔ m³ a month
    /// are too much for a full pond.
    /// </summary>
    [Fact]
    public void Pond_ThatRainFillsFaster_SpillsAndIsNeverShort()
    {
        var rain = Enumerable.Repeat<decimal?>(400, 12).ToImmutableArray();

        var balance = PondBalance.Of(NewTheoryPlan.OfFifteenRai(), Year(0, 100) with { Rain = rain });

        Assert.Equal(0, balance.Shortage);
        Assert.All(balance.Months, month => Assert.Equal(19_000, month.Stored));
        Assert.All(balance.Months, month => Assert.Equal(606.666667m, month.Spilled, 6));
    }

    [Fact]
    public void Evaporation_ThatIsNotKnown_LeavesOnlyWhatIsShortAtLeast()
    {
        var balance = PondBalance.Of(
            NewTheoryPlan.ByParts(Rai(10), pondDepth: 2), Year(200, 50) with { Evaporation = [], EvaporationSource = null });

        Assert.Null(balance.Shortage);
        Assert.Equal(1_200, balance.ShortageAtLeast!.Value, 6);
        Assert.Contains("Evaporation", balance.Missing!.En, StringComparison.Ordinal);
        Assert.All(balance.Months, month => Assert.Null(month.Evaporated));
    }

    [Fact]
    public void Rain_OrDepth_ThatIsNotKnown_LeavesNoBalance()
    {
        var year = Year(200, 50);

        Assert.Null(PondBalance.Of(NewTheoryPlan.ByParts(Rai(10)), year).ShortageAtLeast);
        var withoutMay = PondBalance.Of(NewTheoryPlan.OfFifteenRai(), year with { Rain = year.Rain.SetItem(4, null) });
        Assert.Null(withoutMay.ShortageAtLeast);
        Assert.Empty(withoutMay.Months);
        Assert.Contains("ฝน", withoutMay.Missing!.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Year_ThatCannotBeUsed_IsRefusedByField()
    {
        AssertRefused("rain", Year(200, 50) with { Rain = [1, 2] });
        AssertRefused("rain", Year(-1, 50));
        AssertRefused("evaporation", Year(200, -50));
        AssertRefused("evaporationSource", Year(200, 50) with { EvaporationSource = null });
        AssertRefused("need", Year(200, 50) with { Need = [.. Enumerable.Repeat(0.1m, 12)] });
    }

    [Property(MaxTest = 100)]
    public Property Water_OfAnyYear_IsKept() => Prop.ForAll(Arb.From(Years()), year =>
    {
        var plan = NewTheoryPlan.ByParts(Rai(12), pondDepth: 2.5m);
        var balance = PondBalance.Of(plan, year);
        var before = balance.Months[^1].Stored;
        var isKept = true;
        foreach (var month in balance.Months)
        {
            isKept &= Math.Abs(before + month.Rain - month.Evaporated!.Value - month.Drawn - month.Spilled - month.Stored) < 0.01m
                && Math.Abs(month.Needed - month.Drawn - month.Lacking) < 0.000001m
                && month.Stored >= 0 && month.Stored <= plan.PondCubicMetres && month.Lacking >= 0 && month.Spilled >= 0;
            before = month.Stored;
        }

        return isKept && balance.ShortageAtLeast <= balance.Shortage;
    });

    private static Gen<WaterYear> Years() =>
        from rain in Gen.Choose(0, 500).ArrayOf(12)
        from evaporation in Gen.Choose(0, 250).ArrayOf(12)
        select Year(0, 0) with
        {
            Rain = [.. rain.Select(month => (decimal?)month)],
            Evaporation = [.. evaporation.Select(month => (decimal)month)],
        };

    /// <summary>Rain from May to September only.</summary>
    private static WaterYear Year(int rain, int evaporation) => new()
    {
        Rain = [.. Enumerable.Range(1, 12).Select(month => (decimal?)(month is >= 5 and <= 9 ? rain : 0))],
        RainSource = Source,
        Evaporation = [.. Enumerable.Repeat((decimal)evaporation, 12)],
        EvaporationSource = Source,
    };

    private static void AssertRefused(string field, WaterYear year) => Assert.Equal(
        field, Assert.Throws<InputRefusedException>(() => PondBalance.Of(NewTheoryPlan.OfFifteenRai(), year)).Field);

    private static LandArea Rai(int rai) => LandArea.FromSquareWah(rai * LandArea.SquareWahPerRai);
}
