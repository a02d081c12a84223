using Sedz.Analytics.Labour;

namespace Sedz.Analytics.Tests.Labour;

public sealed class OccupationFitTests
{
    [Theory]
    [InlineData("6130", "6130", 1)]
    [InlineData("6112", "6113", 0.75)]
    [InlineData("6130", "6111", 0.5)]
    [InlineData("6130", "6221", 0.2)]
    [InlineData("6130", "7111", 0)]
    [InlineData("6130", "61", 1)]
    [InlineData("6221", "61", 0.2)]
    [InlineData("7111", "61", 0)]
    [InlineData("6130", null, 1)]
    [InlineData("613055", "6130", 1)]
    [InlineData("613055", "613012", 1)]
    public void Of_TwoOccupations_IsByTheLevelsTheyShare(string worker, string? asked, double fit)
    {
        var found = OccupationFit.Of(worker, asked);
        Assert.Equal((fit, fit, fit), (found.Low, found.Value, found.High));
    }

    [Theory]
    [InlineData("6", "6130", 0.2)]
    [InlineData("61", "6130", 0.5)]
    [InlineData("613", "6130", 0.75)]
    [InlineData(null, "6130", 0)]
    public void Of_AnOccupationToldLessClosely_IsARangeUpToTheFullFit(string? worker, string asked, double low)
    {
        var found = OccupationFit.Of(worker, asked);
        Assert.Equal((low, (low + 1) / 2, 1), (found.Low, found.Value, found.High));
    }

    [Fact]
    public void Of_AnotherMajorGroup_IsNothingHoweverLittleIsTold() => Assert.Equal(0, OccupationFit.Of("7", "6130").High);

    [Fact]
    public void Of_SomebodyUnknownWhereAnybodyFits_IsFull() => Assert.Equal(1, OccupationFit.Of(null, null).Low);

    [Theory]
    [InlineData("6", true)]
    [InlineData("613055", true)]
    [InlineData("", false)]
    [InlineData("6130551", false)]
    [InlineData("61a0", false)]
    [InlineData("\u0E56\u0E51", false)]
    public void IsCode_OfAText_IsOneToSixDigits(string text, bool expected) => Assert.Equal(expected, OccupationFit.IsCode(text));
}
