using FsCheck.Xunit;
using Sedz.Analytics.Ranking.Weighting;

namespace Sedz.Analytics.Tests.Ranking.Weighting;

public sealed class AhpTests
{
    private const double Missing = double.NaN;

    /// <summary>
    /// T. L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1 (1), 2008: which drink is consumed more
    /// in the USA; coffee, wine, tea, beer, soda, milk, water.
    /// </summary>
    private static readonly double[,] Drinks = Judgements.Above(
        7,
        9, 5, 2, 1, 1, 1 / 2.0,
        1 / 3.0, 1 / 9.0, 1 / 9.0, 1 / 9.0, 1 / 9.0,
        1 / 3.0, 1 / 4.0, 1 / 3.0, 1 / 9.0,
        1 / 2.0, 1, 1 / 3.0,
        2, 1 / 2.0,
        1 / 3.0);

    [Fact]
    public void Weights_OfSaatysDrinks_AreAsPublished()
    {
        var drinks = Ahp.Weights(Drinks, RandomIndex.Saaty);
        AssertClose([0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], drinks.Weights, 0.0006);
        Assert.Equal(0.022, drinks.ConsistencyRatio, 0.0006);
        Assert.True(drinks.IsAcceptable);
        Assert.Equal<double>(drinks.Weights, drinks.ForDecision());
        Assert.Same(RandomIndex.Saaty, drinks.RandomIndex);
        Assert.Equal(0.0235, Ahp.Weights(Drinks, RandomIndex.DoneganDodd).ConsistencyRatio, 0.00006);
    }

    /// <summary>Bozóki, Fülöp and Rónyai, 2010: the example of four things with one missing judgement.</summary>
    [Fact]
    public void Weights_OfAMatrixWithAGap_AreThoseOfTheBestCompletion()
    {
        var completed = Ahp.Weights(Judgements.Above(4, 1, 5, 2, 3, 4, Missing), RandomIndex.DoneganDodd);
        AssertClose([0.3738, 0.392, 0.0985, 0.1357], completed.Weights, 0.00006);
        Assert.Equal(0.0372, completed.ConsistencyRatio, 0.00006);
        var (row, column, value) = Assert.Single(completed.Completed);
        Assert.Equal((3, 4), (row, column));
        Assert.Equal(0.7302965, value, 1e-6);
    }

    /// <summary>The same authors' example of eight houses (after Saaty), of which twelve pairs are not compared.</summary>
    [Fact]
    public void Weights_OfAMatrixOfManyGaps_FillAllOfThem()
    {
        var houses = Ahp.Weights(Judgements.Above(
            8,
            5, 3, 7, 6, 6, 1 / 3.0, 1 / 4.0,
            Missing, 5, Missing, 3, Missing, 1 / 7.0,
            Missing, 3, Missing, 6, Missing,
            Missing, 1 / 4.0, Missing, 1 / 8.0,
            Missing, 1 / 5.0, Missing,
            Missing, 1 / 6.0,
            Missing));
        AssertClose(
            [0.3300, 1.7197, 0.4664, 9.9205, 4.8525, 0.5696, 0.5253, 0.1424, 0.9312, 0.1093, 0.2912, 0.4031],
            houses.Completed.Select(judgement => judgement.Value),
            0.0002);
    }

    [Property(MaxTest = 50)]
    public void Weights_OfJudgementsWithoutContradiction_AreTheWeightsBehindThem(int seed)
    {
        var random = new Random(seed);
        double[] weights = [.. Enumerable.Range(0, random.Next(1, 11)).Select(_ => random.Next(1, 10))];
        var found = Ahp.Weights(Judgements.Of(weights), RandomIndex.Saaty);
        AssertClose(weights.Select(weight => weight / weights.Sum()), found.Weights, 1e-10);
        Assert.Equal(weights.Length, found.LambdaMax, 1e-10);
        Assert.Equal(0, found.ConsistencyRatio, 1e-9);
        Assert.Null(found.WorstJudgement);
    }

    [Property(MaxTest = 50)]
    public void Weights_OfAnyJudgements_SolveTheirEquation(int seed)
    {
        var matrix = Judgements.Any(4, seed);
        var found = Ahp.Weights(matrix, RandomIndex.Saaty);
        Assert.Equal(1, found.Weights.Sum(), 1e-12);
        for (var row = 0; row < 4; row++)
        {
            var product = Enumerable.Range(0, 4).Sum(column => matrix[row, column] * found.Weights[column]);
            Assert.Equal(found.LambdaMax, product / found.Weights[row], 1e-10);
        }
    }

    [Property(MaxTest = 20)]
    public void Weights_WithAMissingJudgement_CannotBeMadeMoreConsistent(int seed)
    {
        var matrix = Judgements.Any(5, seed);
        matrix[1, 3] = matrix[3, 1] = Missing;
        var completed = Ahp.Weights(matrix, RandomIndex.Saaty);
        foreach (var factor in new[] { 0.5, 0.99, 1.01, 2 })
        {
            matrix[1, 3] = completed.Completed[0].Value * factor;
            Assert.True(Ahp.Weights(matrix, RandomIndex.Saaty).LambdaMax > completed.LambdaMax);
        }
    }

    [Property(MaxTest = 20)]
    public void WorstJudgement_OfAnyJudgements_IsTheOneWhoseChangeHelpsMost(int seed)
    {
        var matrix = Judgements.Any(4, seed);
        if (Ahp.Weights(matrix, RandomIndex.Saaty) is not { WorstJudgement: { } worst } found)
            return;
        Assert.True(worst.ConsistencyRatioAfter < found.ConsistencyRatio);
        foreach (var (row, column) in from i in Enumerable.Range(0, 4) from j in Enumerable.Range(i + 1, 3 - i) select (i, j))
        {
            var without = (double[,])matrix.Clone();
            without[row, column] = without[column, row] = Missing;
            var after = Ahp.Weights(without, RandomIndex.Saaty).ConsistencyRatio;
            Assert.True(after > worst.ConsistencyRatioAfter - 1e-8);
            if ((row + 1, column + 1) == (worst.Judgement.Row, worst.Judgement.Column))
            {
                Assert.Equal(after, worst.ConsistencyRatioAfter, 1e-8);
                Assert.Equal(matrix[row, column], worst.Judgement.Value);
            }
        }
    }

    /// <summary>The power method needs thousands of steps here: the second eigenvalue is nearly as large as the first.</summary>
    [Fact]
    public void Weights_OfJudgementsInACircle_AreEqualAndRefusedForADecision()
    {
        var circle = Ahp.Weights(Judgements.Above(3, 900, 1 / 900.0, 900), RandomIndex.Saaty);
        AssertClose([1 / 3.0, 1 / 3.0, 1 / 3.0], circle.Weights, 1e-12);
        Assert.Equal(1 + 900 + 1 / 900.0, circle.LambdaMax, 1e-8);
        Assert.Equal(3, circle.OutsideScale.Length);
        Assert.False(circle.IsAcceptable);
        var refused = Assert.Throws<InputRefusedException>(() => circle.ForDecision());
        Assert.Equal("inconsistent", refused.Code);
        Assert.Contains("row 1, column 2: it is 900", refused.Text.En, StringComparison.Ordinal);
        Assert.Contains("CR", refused.Text.Th, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_OfOneOrTwoThings_ContradictNothing()
    {
        var one = Ahp.Weights(new double[,] { { 1 } }, RandomIndex.Saaty);
        Assert.Equal((1, 0, 0), (one.Weights.Single(), one.ConsistencyIndex, one.ConsistencyRatio));
        var two = Ahp.Weights(Judgements.Above(2, 4), RandomIndex.Saaty);
        AssertClose([0.8, 0.2], two.Weights, 1e-12);
        Assert.Equal(0, two.ConsistencyRatio);
    }

    [Fact]
    public void Weights_OfReciprocalsRoundedToTwoDecimals_AreThoseOfTheExactOnes()
    {
        var typed = Ahp.Weights(new[,] { { 1, 7, 3 }, { 0.14, 1, 0.33 }, { 0.33, 3, 1 } }, RandomIndex.Saaty);
        Assert.Equal<double>(Ahp.Weights(Judgements.Above(3, 7, 3, 1 / 3.0), RandomIndex.Saaty).Weights, typed.Weights);
    }

    [Fact]
    public void Weights_OfOneHalfOfEachPair_AreThoseOfBoth()
    {
        var half = Ahp.Weights(new[,] { { Missing, 3, Missing }, { Missing, Missing, Missing }, { 2, 4, Missing } }, RandomIndex.Saaty);
        Assert.Equal<double>(Ahp.Weights(Judgements.Above(3, 3, 0.5, 0.25), RandomIndex.Saaty).Weights, half.Weights);
    }

    [Theory]
    [InlineData("not_square", "2 rows and 3 columns", 2, 3, 1.0)]
    [InlineData("too_many_things", "11 things", 11, 11, 1.0)]
    [InlineData("not_a_judgement", "Row 1, column 2 is 0.", 2, 2, 0.0)]
    [InlineData("not_a_judgement", "Row 1, column 2 is -3.", 2, 2, -3.0)]
    [InlineData("not_a_judgement", "is Infinity", 2, 2, double.PositiveInfinity)]
    [InlineData("not_a_judgement", "is 5000", 2, 2, 5000.0)]
    [InlineData("not_reciprocal", "Row 1, column 2 is 4 and row 2, column 1 is 1. One must be the reciprocal of the other, 1/4", 2, 2, 4.0)]
    [InlineData("not_connected", "do not connect all things", 2, 2, Missing)]
    [InlineData("not_square", "0 rows", 0, 0, 1.0)]
    public void Weights_OfWhatIsNoMatrixOfJudgements_AreRefusedWithASentence(string code, string says, int rows, int columns, double corner)
    {
        var matrix = new double[rows, columns];
        foreach (var (row, column) in from i in Enumerable.Range(0, rows) from j in Enumerable.Range(0, columns) select (i, j))
            matrix[row, column] = 1;
        if (rows >= 2 && columns >= 2)
            matrix[0, 1] = corner;
        if (double.IsNaN(corner))
            matrix[1, 0] = corner;
        var refused = Assert.Throws<InputRefusedException>(() => Ahp.Weights(matrix, RandomIndex.Saaty));
        Assert.Equal((code, "matrix"), (refused.Code, refused.Field));
        Assert.Contains(says, refused.Text.En, StringComparison.Ordinal);
        Assert.Contains(refused.Text.Th, letter => letter is >= 'ก' and <= '๛');
    }

    [Fact]
    public void Weights_OfAThingThatIsNotItsOwnEqual_AreRefused() =>
        Assert.Equal(
            "diagonal_not_one",
            Assert.Throws<InputRefusedException>(() => Ahp.Weights(new[,] { { 2, 3 }, { 1 / 3.0, 1 } }, RandomIndex.Saaty)).Code);

    private static void AssertClose(IEnumerable<double> expected, IEnumerable<double> actual, double tolerance) =>
        Assert.All(expected.Zip(actual.ToList()), pair => Assert.Equal(pair.First, pair.Second, tolerance));
}
