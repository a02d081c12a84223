using Sedz.Analytics.ValueChains.Units;

namespace Sedz.Analytics.Tests.ValueChains.Units;

public sealed class MeasureUnitsTests
{
    [Theory]
    [InlineData("กก.", "kg")]
    [InlineData("ก.ก.", "kg")]
    [InlineData(" KG ", "kg")]
    [InlineData("กิโลกรัม", "kg")]
    [InlineData("ตัน", "t")]
    [InlineData("ลบ.ม.", "m3")]
    [InlineData("ตร.ม.", "m2")]
    [InlineData("เกวียน", "kwian")]
    [InlineData("ไร่", "rai")]
    [InlineData("ผืน", "cloth")]
    [InlineData("pcs", "piece")]
    public void Unit_AsPeopleWriteIt_IsFound(string written, string code) => Assert.Equal(code, MeasureUnits.Find(written)?.Code);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("กองใหญ่")]
    public void Unit_ThatTheTableHasNot_IsNoUnit(string? written) => Assert.Null(MeasureUnits.Find(written));

    [Theory]
    [InlineData("t", "kg", 2, 2_000)]
    [InlineData("khit", "g", 3, 300)]
    [InlineData("hap", "kg", 1, 60)]
    [InlineData("kwian", "thang", 1, 100)]
    [InlineData("kwian", "m3", 1, 2)]
    [InlineData("rai", "m2", 1, 1_600)]
    [InlineData("dozen", "piece", 2, 24)]
    public void Units_OfOneBase_ConvertExactly(string from, string to, int quantity, int expected) =>
        Assert.Equal(expected, MeasureUnits.Find(from)!.Convert(quantity, MeasureUnits.Find(to)!));

    [Theory]
    [InlineData("kwian", "kg")]
    [InlineData("m", "m2")]
    [InlineData("bottle", "sack")]
    [InlineData("l", "kg")]
    public void Units_OfDifferentBases_DoNotConvert(string from, string to) =>
        Assert.Null(MeasureUnits.Find(from)!.Convert(1, MeasureUnits.Find(to)!));

    [Fact]
    public void Codes_OfTheTable_AreUniqueAndEveryBaseIsAUnit()
    {
        Assert.Equal(MeasureUnits.All.Count, MeasureUnits.All.Select(unit => unit.Code).Distinct().Count());
        Assert.All(MeasureUnits.All, unit =>
        {
            var found = MeasureUnits.Find(unit.Base)!;
            Assert.Equal((unit.Dimension, 1m), (found.Dimension, found.InBase));
            Assert.Equal(unit, MeasureUnits.Find(unit.Label.Th));
            Assert.True(unit.InBase > 0);
        });
    }

    /// <summary>No spelling is given to two units: the table would silently take the first.</summary>
    [Fact]
    public void Spellings_OfTheTable_AreEachOfOneUnit() => Assert.All(
        MeasureUnits.All, unit => Assert.All(unit.Spellings, spelling => Assert.Equal(unit, MeasureUnits.Find(spelling))));

    [Fact]
    public void Kwian_OfPaddyOnly_HasAWeightByTrade()
    {
        var kwian = MeasureUnits.Find("เกวียน")!;

        Assert.Equal(1_000, TradeWeights.Of(TradeWeights.Paddy, kwian));
        Assert.Null(TradeWeights.Of("milled_rice", kwian));
        Assert.Null(TradeWeights.Of(TradeWeights.Paddy, MeasureUnits.Find("ลิตร")!));
    }
}
