using FsCheck.Xunit;
using Sedz.Analytics.Ranking.Methods;
using static Sedz.Analytics.Ranking.Methods.CriterionDirection;

namespace Sedz.Analytics.Tests.Ranking.Methods;

public sealed class TopsisTests
{
    private static readonly double[,] Four = { { 5, 8, 4 }, { 7, 6, 8 }, { 8, 8, 6 }, { 7, 4, 6 } };

    /// <summary>G.-H. Tzeng and J.-J. Huang, Multiple Attribute Decision Making, CRC Press, 2011.</summary>
    [Fact]
    public void Closeness_OfTzengAndHuangsExample_IsAsPublished()
    {
        var result = Topsis.Closeness(Four, [0.3, 0.4, 0.3], [Benefit, Benefit, Benefit]);
        double[] published = [0.5037, 0.6581, 0.7482, 0.3340];
        Assert.All(published.Zip(result.Closeness), pair => Assert.Equal(pair.First, pair.Second, 0.00006));
        Assert.Equal<int>([3, 2, 1, 4], result.Ranks);
        Assert.Empty(result.Silent);
    }

    /// <summary>One criterion: closeness is the place between the worst and the best value, whatever the norm.</summary>
    [Fact]
    public void Closeness_ByOneCost_IsTheWayFromTheDearest() =>
        Assert.Equal([0, 0.75, 1], Topsis.Closeness(new double[,] { { 9 }, { 6 }, { 5 } }, [1], [Cost]).Closeness, (a, b) => Math.Abs(a - b) < 1e-12);

    [Property(MaxTest = 50)]
    public void Closeness_OfScaledColumnsAndWeights_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var (matrix, scaled) = (new double[5, 3], new double[5, 3]);
        double[] scales = [random.NextDouble() + 0.1, 1e9, 1e-200];
        foreach (var (row, column) in from i in Enumerable.Range(0, 5) from j in Enumerable.Range(0, 3) select (i, j))
        {
            matrix[row, column] = random.Next(-20, 20);
            scaled[row, column] = matrix[row, column] * scales[column];
        }

        var (one, other) = (
            Topsis.Closeness(matrix, [1, 2, 3], [Benefit, Cost, Benefit]), Topsis.Closeness(scaled, [0.1, 0.2, 0.3], [Benefit, Cost, Benefit]));
        Assert.All(one.Closeness.Zip(other.Closeness), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        Assert.All(one.Closeness, closeness => Assert.InRange(closeness, 0, 1));
    }

    [Fact]
    public void Closeness_WithAColumnOfOneValue_IsThatWithoutIt()
    {
        var with = Topsis.Closeness(new double[,] { { 1, 0, 5 }, { 2, 0, 7 }, { 3, 0, 6 } }, [1, 5, 1], [Benefit, Benefit, Benefit]);
        var without = Topsis.Closeness(new double[,] { { 1, 5 }, { 2, 7 }, { 3, 6 } }, [1, 1], [Benefit, Benefit]);
        Assert.Equal<int>([2], with.Silent);
        Assert.All(with.Closeness.Zip(without.Closeness), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void Closeness_OfEqualAlternatives_IsOneHalfAndOnePlace()
    {
        var result = Topsis.Closeness(new double[,] { { 4, 0 }, { 4, 0 } }, [1, 1], [Benefit, Cost]);
        Assert.Equal<double>([0.5, 0.5], result.Closeness);
        Assert.Equal<int>([1, 1], result.Ranks);
        Assert.Equal<int>([1, 2], result.Silent);
    }

    [Theory]
    [InlineData("sizes_differ", 1.0, 1.0, 1)]
    [InlineData("not_a_number", 1.0, double.NaN, 2)]
    [InlineData("bad_weight", -1.0, 1.0, 2)]
    [InlineData("bad_weight", double.NaN, 1.0, 2)]
    [InlineData("bad_weight", 0.0, 1.0, 2)]
    public void Closeness_OfUnusableInput_IsRefused(string code, double weight, double value, int criteria)
    {
        var refused = Assert.Throws<InputRefusedException>(() => Topsis.Closeness(
            new[,] { { value, 2 }, { 3, 4 } }, [.. Enumerable.Repeat(weight, criteria)], [Benefit, Benefit]));
        Assert.Equal(code, refused.Code);
    }
}
