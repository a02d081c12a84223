using FsCheck;
using FsCheck.Xunit;
using Sedz.Analytics.Labour;

namespace Sedz.Analytics.Tests.Labour;

public sealed class DistanceDecayTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(5_000, 1)]
    [InlineData(32_500, 0.7014)]
    [InlineData(60_000, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void Of_AKnownDistance_IsItsPublishedWeight(double metres, double weight) =>
        Assert.Equal(weight, DistanceDecay.Of(metres), 0.00006);

    [Property]
    public void Of_AFurtherPlace_IsNeverMoreAndNeverJumps(NonNegativeInt metres)
    {
        var at = metres.Get % 70_000;
        var step = DistanceDecay.Of(at) - DistanceDecay.Of(at + 1);
        Assert.InRange(step, 0, 0.0001);
    }

    [Fact]
    public void Of_NoDistance_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DistanceDecay.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DistanceDecay.Of(double.NaN));
    }
}
