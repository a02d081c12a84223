using FsCheck.Xunit;
using Sedz.Analytics.Development;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Analytics.Tests.Development;

public sealed class NewTheoryPlanTests
{
    /// <summary>
    /// 30 % of 20 rai are 6 rai, 10 % are 2; 12 rai of rice, crops and orchard need 12,000 m³; 9,600 m² × 3 m hold 28,800 m³.
    /// </summary>
    [Fact]
    public void Plan_OfTwentyRai_IsThirtyThirtyThirtyTen()
    {
        var plan = NewTheoryPlan.ByParts(Rai(20), pondDepth: 3);

        Assert.Equal(
            [(LandUse.Pond, 6), (LandUse.Rice, 6), (LandUse.CropsAndOrchard, 6), (LandUse.HouseAndOther, 2)],
            plan.Parts.Select(part => (part.Use, part.Area.Rai)));
        Assert.Equal(12_000, plan.NeedCubicMetres);
        Assert.Equal(28_800, plan.PondCubicMetres);
        Assert.Empty(plan.Notes);
    }

    /// <summary>
    /// The two versions of 15 rai differ: a pond of 4.5 rai whose depth nobody stated, and one of 3 rai that holds 19,000 m³.
    /// </summary>
    [Fact]
    public void Versions_OfFifteenRai_AreNeverMixed()
    {
        var (parts, fifteen) = (NewTheoryPlan.ByParts(Rai(15)), NewTheoryPlan.OfFifteenRai());

        Assert.Equal(4.5m * 1_600, parts.Parts[0].Area.SquareMetres);
        Assert.Null(parts.PondCubicMetres);
        Assert.Contains("ความลึก", Assert.Single(parts.Notes).Th, StringComparison.Ordinal);
        Assert.Equal([3, 5, 5, 2], fifteen.Parts.Select(part => part.Area.Rai));
        Assert.Equal(19_000, fifteen.PondCubicMetres);
        Assert.Equal(10_000, fifteen.NeedCubicMetres);
        Assert.Equal(1, fifteen.Parts.Sum(part => part.Share), 12);
    }

    [Fact]
    public void Plot_SmallerThanTheTheoryIsWrittenFor_IsPlannedAndSaidSo()
    {
        var plan = NewTheoryPlan.ByParts(Rai(3), pondDepth: 3);

        Assert.Contains("smaller", Assert.Single(plan.Notes).En, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfNothingOrOfAWell_IsRefused()
    {
        Assert.Equal("area", Assert.Throws<InputRefusedException>(() => NewTheoryPlan.ByParts(default)).Field);
        Assert.Equal("pondDepth", Assert.Throws<InputRefusedException>(() => NewTheoryPlan.ByParts(Rai(15), 0)).Field);
        Assert.Equal("pondDepth", Assert.Throws<InputRefusedException>(() => NewTheoryPlan.ByParts(Rai(15), 40)).Field);
    }

    [Property(MaxTest = 100)]
    public bool Parts_OfAnyPlot_SumToIt(uint squareWah)
    {
        var whole = LandArea.FromSquareWah((squareWah % 1_000_000) + 1);
        return NewTheoryPlan.ByParts(whole).Parts.Sum(part => part.Area.SquareMetres) == whole.SquareMetres;
    }

    private static LandArea Rai(int rai) => LandArea.FromSquareWah(rai * LandArea.SquareWahPerRai);
}
