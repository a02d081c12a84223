using FsCheck.Xunit;
using Sedz.Analytics.Ranking;
using Sedz.Schema;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Tests.Ranking;

public class ValueFunctionTests
{
    private static readonly LocalizedText Why = new("เหตุผล", "why");

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(0.15, 1.0 / 6)]
    [InlineData(0.3, 1.0 / 3)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.7, 2.0 / 3)]
    [InlineData(0.85, 5.0 / 6)]
    [InlineData(1, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    public void Flood_RateOnTheClassesOfGistda_HasThirdsOfTheScale(double rate, double expected)
    {
        Assert.Equal(expected, RecurrenceScale.Flood.Of(rate), 12);
        Assert.Equal(expected, RecurrenceScale.Of(Hazard.Drought).Of(rate), 12);
    }

    [Property]
    public void Of_LargerNumber_IsNeverLower(double number, double more)
    {
        if (double.IsNaN(number) || double.IsNaN(more))
            return;
        Assert.True(RecurrenceScale.Flood.Of(Math.Max(number, more)) >= RecurrenceScale.Flood.Of(Math.Min(number, more)));
    }

    [Fact]
    public void Of_NotANumber_IsRefused() => Assert.Throws<ArgumentException>(() => RecurrenceScale.Flood.Of(double.NaN));

    [Fact]
    public void ValueFunction_FallingOrUnorderedCutOffs_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ValueFunction(Why, new(0, 0.5), new(1, 0.4)));
        Assert.Throws<ArgumentException>(() => new ValueFunction(Why, new(1, 0), new(1, 1)));
        Assert.Throws<ArgumentException>(() => new ValueFunction(Why, new(0, 0), new(double.NaN, 1)));
        Assert.Throws<ArgumentException>(() => new ValueFunction(Why, new(0, 0), new(1, 1.1)));
        Assert.ThrowsAny<ArgumentException>(() => new ValueFunction(Why, new CutOff(0, 0)));
    }

    [Fact]
    public void Scale_HazardOutsideTheCriterion_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RecurrenceScale.Of(Hazard.Storm));
}
