using FsCheck.Xunit;
using Sedz.Analytics.Hazards;

namespace Sedz.Analytics.Tests.Hazards;

public sealed class EmpiricalBayesTests
{
    /// <summary>By hand: m = 0.5, s² = 0.25, A = 0.25 − 0.5/10 = 0.2, weight = 0.2 / (0.2 + 0.05) = 0.8.</summary>
    [Fact]
    public void Shrink_TwoPlacesOfTenYears_IsAsByHand()
    {
        var shrunken = EmpiricalBayes.Shrink([0, 10], [10, 10]);
        Assert.Equal(0.5, shrunken.PriorMean, 1e-12);
        Assert.Equal(0.2, shrunken.PriorVariance, 1e-12);
        Assert.All(shrunken.Weights, weight => Assert.Equal(0.8, weight, 1e-12));
        Assert.Equal(0.1, shrunken.Rates[0], 1e-12);
        Assert.Equal(0.9, shrunken.Rates[1], 1e-12);
        Assert.Equal(ShrinkageOutcome.Differing, shrunken.Outcome);
    }

    /// <summary>By hand, unequal exposures: m = 0.1, s² = (100·0.1² + 50·0.2² + 50·0)/200 = 0.015, A = 0.015 − 0.1/(200/3) = 0.0135.</summary>
    [Fact]
    public void Shrink_PlacesOfUnequalExposure_LeavesMoreToTheLongerRecord()
    {
        var shrunken = EmpiricalBayes.Shrink([0, 15, 5], [100, 50, 50]);
        Assert.Equal(0.1, shrunken.PriorMean, 1e-12);
        Assert.Equal(0.0135, shrunken.PriorVariance, 1e-12);
        Assert.Equal(0.0135 / (0.0135 + 0.001), shrunken.Weights[0], 1e-12);
        Assert.Equal(0.0135 / (0.0135 + 0.002), shrunken.Weights[1], 1e-12);
        Assert.Equal(0.1 + 0.2 * shrunken.Weights[1], shrunken.Rates[1], 1e-12);
        Assert.Equal(0.1, shrunken.Rates[2], 1e-12);
    }

    [Fact]
    public void Shrink_PlacesThatDifferLessThanChance_PutsAllAtTheMean()
    {
        var shrunken = EmpiricalBayes.Shrink([2, 3, 2], [10, 10, 10]);
        Assert.All(shrunken.Rates, rate => Assert.Equal(7 / 30.0, rate, 1e-12));
        Assert.Equal((0, ShrinkageOutcome.NoMoreThanChance), (shrunken.PriorVariance, shrunken.Outcome));
    }

    [Fact]
    public void Shrink_APlaceWithoutExposure_StandsAtTheMeanOfTheOthers()
    {
        var (with, without) = (EmpiricalBayes.Shrink([0, 10, 0], [10, 10, 0]), EmpiricalBayes.Shrink([0, 10], [10, 10]));
        Assert.Equal<double>([.. without.Rates, without.PriorMean], with.Rates);
        Assert.Equal((0, null), (with.Weights[2], with.RawRates[2]));
    }

    [Fact]
    public void Shrink_WithoutAnyEvent_IsZeroAndSaysSo()
    {
        var shrunken = EmpiricalBayes.Shrink([0, 0], [10, 20]);
        Assert.All(shrunken.Rates, rate => Assert.Equal(0, rate));
        Assert.Equal(ShrinkageOutcome.NoEvents, shrunken.Outcome);
    }

    [Fact]
    public void Shrink_OnePlace_IsItsOwnMeanAndSaysSo()
    {
        var shrunken = EmpiricalBayes.Shrink([4], [10]);
        Assert.Equal(0.4, Assert.Single(shrunken.Rates), 1e-12);
        Assert.Equal(ShrinkageOutcome.OnePlace, shrunken.Outcome);
    }

    [Property(MaxTest = 100)]
    public void Shrink_AnyCounts_LiesBetweenTheMeanAndTheRawRate(int seed)
    {
        var random = new Random(seed);
        var places = random.Next(2, 30);
        double[] exposures = [.. Enumerable.Range(0, places).Select(_ => random.Next(1, 40))];
        double[] counts = [.. exposures.Select(_ => (double)random.Next(20))];
        var shrunken = EmpiricalBayes.Shrink(counts, exposures);
        for (var place = 0; place < places; place++)
        {
            var raw = counts[place] / exposures[place];
            Assert.InRange(
                shrunken.Rates[place], Math.Min(raw, shrunken.PriorMean) - 1e-12, Math.Max(raw, shrunken.PriorMean) + 1e-12);
        }

        var years = EmpiricalBayes.Shrink(counts, [.. exposures.Select(exposure => exposure * 7)]);
        Assert.All(shrunken.Rates.Zip(years.Rates), pair => Assert.Equal(pair.First, pair.Second * 7, 1e-9));
    }

    [Theory]
    [InlineData("bad_count", -1, 1)]
    [InlineData("bad_count", double.NaN, 1)]
    [InlineData("bad_exposure", 1, -1)]
    [InlineData("count_without_exposure", 1, 0)]
    [InlineData("no_exposure", 0, 0)]
    public void Shrink_UnusableInput_IsRefused(string code, double count, double exposure) =>
        Assert.Equal(code, Assert.Throws<InputRefusedException>(() => EmpiricalBayes.Shrink([count], [exposure])).Code);

    [Fact]
    public void Shrink_NoPlacesOrListsOfTwoLengths_IsRefused()
    {
        Assert.Equal("no_places", Assert.Throws<InputRefusedException>(() => EmpiricalBayes.Shrink([], [])).Code);
        Assert.Equal("sizes_differ", Assert.Throws<InputRefusedException>(() => EmpiricalBayes.Shrink([1], [1, 2])).Code);
    }
}
