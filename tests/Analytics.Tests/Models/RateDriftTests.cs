using FsCheck.Xunit;
using MathNet.Numerics.Distributions;
using Sedz.Analytics.Models;

namespace Sedz.Analytics.Tests.Models;

public class RateDriftTests
{
    // Limits of a Poisson mean in tables of the exact 90 % interval: 0 gives 0 to 2.996, 10 gives 5.425 to 16.962.
    [Theory]
    [InlineData(0, 0, 2.996)]
    [InlineData(1, 0.051, 4.744)]
    [InlineData(10, 5.425, 16.962)]
    public void Of_Count_HasTheTabulatedInterval(int observed, double low, double high)
    {
        var drift = RateDrift.Of(observed, expected: 1);

        Assert.Equal((low, high), (Math.Round(drift.Low, 3), Math.Round(drift.High, 3)));
    }

    [Property]
    public void Of_Count_LeavesFivePercentOnEitherSide(byte observed)
    {
        var drift = RateDrift.Of(observed, expected: 4);

        Assert.Equal(0.05, Poisson.CDF(drift.High * 4, observed), 6);
        if (observed > 0)
            Assert.Equal(0.05, 1 - Poisson.CDF(drift.Low * 4, observed - 1), 6);
    }

    [Theory]
    [InlineData(10, 10, false)]
    [InlineData(10, 5, true)]
    [InlineData(0, 10, true)]
    public void IsOutside_Ratio_SaysWhetherChanceExplainsIt(int observed, double expected, bool isOutside) =>
        Assert.Equal(isOutside, RateDrift.Of(observed, expected).IsOutside);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 0)]
    [InlineData(1, double.NaN)]
    [InlineData(1, double.PositiveInfinity)]
    public void Of_WhatCannotBeCompared_IsRefused(int observed, double expected) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RateDrift.Of(observed, expected));
}
