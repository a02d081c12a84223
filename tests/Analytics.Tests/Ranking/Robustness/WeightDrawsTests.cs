using Sedz.Analytics.Ranking.Robustness;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

public class WeightDrawsTests
{
    private const int Draws = 20_000;

    // Dirichlet(κ·w₀): mean w₀, variance w₀(1 − w₀)/(κ + 1).
    [Fact]
    public void Around_StatedWeights_HasTheirMeanAndTheVarianceOfTheDirichlet()
    {
        var draws = WeightDraws.Around([5, 3, 2], concentration: 9, Draws, seed: 1);

        double[] stated = [0.5, 0.3, 0.2];
        for (var c = 0; c < stated.Length; c++)
        {
            var weights = Enumerable.Range(0, Draws).Select(draw => draws[draw][c]).ToArray();
            Assert.Equal(stated[c], weights.Average(), 0.01);
            Assert.Equal(stated[c] * (1 - stated[c]) / 10, weights.Average(w => (w - stated[c]) * (w - stated[c])), 0.002);
        }
    }

    [Fact]
    public void Around_EqualWeightsAsFirmAsTheCriteriaAreMany_IsUniform()
    {
        var around = WeightDraws.Around([1, 1, 1], concentration: 3, 50, seed: 4);
        var uniform = WeightDraws.Uniform(3, 50, seed: 4);

        for (var draw = 0; draw < 50; draw++)
            Assert.Equal(uniform[draw].ToArray(), around[draw].ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void Around_AnyFirmness_SumsToOneAndLeavesAWeightOfNothingAtNothing(double concentration)
    {
        var draws = WeightDraws.Around([0.999_999_999, 1e-9, 0], concentration, 200, seed: 1);

        for (var draw = 0; draw < 200; draw++)
        {
            Assert.Equal(1, draws[draw].ToArray().Sum(), 1e-12);
            Assert.Equal(0, draws[draw][2]);
        }
    }

    [Fact]
    public void Uniform_MoreDraws_BeginWithTheFewer()
    {
        var (few, many) = (WeightDraws.Uniform(3, 10, seed: 2), WeightDraws.Uniform(3, 1_000, seed: 2));

        for (var draw = 0; draw < 10; draw++)
            Assert.Equal(few[draw].ToArray(), many[draw].ToArray());
    }

    [Fact]
    public void Around_WeightsThatCannotBeUsed_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => WeightDraws.Around([0, 0], 2, 10, 1));
        Assert.Throws<ArgumentException>(() => WeightDraws.Around([1, -1], 2, 10, 1));
        Assert.Throws<ArgumentException>(() => WeightDraws.Around([1, double.NaN], 2, 10, 1));
        Assert.Throws<ArgumentException>(() => WeightDraws.Around([], 2, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightDraws.Around([1, 1], 0.5, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightDraws.Around([1, 1], double.NaN, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightDraws.Uniform(2, 0, 1));
    }
}
