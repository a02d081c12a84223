using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using Sedz.Analytics.Ranking.Robustness;
using Sedz.Analytics.Tests.Spreadsheets;

namespace Sedz.Analytics.Tests.Ranking.Robustness;

public class SmaaTests
{
    private const int Draws = 40_000;

    /// <summary>Four standard errors of a share of one half.</summary>
    private const double Tolerance = 0.01;

    // S = w, 1 − w, 0.6: the third is first for w in 0.4..0.6, the first for w above, and last for w below 0.5 when it is not second.
    [Fact]
    public void Run_TwoCriteriaAndACompromise_HasTheSharesOfTheClosedForm()
    {
        var result = Smaa.Run(new[,] { { 1, 0 }, { 0, 1 }, { 0.6, 0.6 } }, Draws, seed: 1);

        Near([0.4, 0.1, 0.5], result.Acceptability[0]);
        Near([0.4, 0.1, 0.5], result.Acceptability[1]);
        Near([0.2, 0.8, 0], result.Acceptability[2]);
        Near([0.8, 0.2], result.CentralWeights[0]!.Value);
        Near([0.5, 0.5], result.CentralWeights[2]!.Value);
        Assert.Equal([1.0, 1.0, 1.0], result.Confidence.AsEnumerable());
        Near([2.1, 2.1, 1.8], result.ExpectedRank);
    }

    // The mean of the largest of three uniform parts of 1 is 11/18.
    [Fact]
    public void Run_OneAlternativeForEachCriterion_IsFirstWhereItsWeightIsLargest()
    {
        var result = Smaa.Run(new double[,] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }, Draws, seed: 7);

        Assert.All(result.Acceptability, row => Near([1.0 / 3, 1.0 / 3, 1.0 / 3], row));
        Near([7.0 / 36, 11.0 / 18, 7.0 / 36], result.CentralWeights[1]!.Value);
    }

    [Fact]
    public void Run_DominatedAlternative_IsNeverFirstAndHasNoCentralWeights()
    {
        var result = Smaa.Run(new double[,] { { 1, 1 }, { 0, 0 } }, 1_000, seed: 1);

        Assert.Equal([1.0, 0.0], result.Acceptability[0].AsEnumerable());
        Assert.Equal([0.0, 1.0], result.Acceptability[1].AsEnumerable());
        Assert.Null(result.CentralWeights[1]);
        Assert.Null(result.Confidence[1]);
    }

    [Fact]
    public void Run_EqualAlternatives_ShareTheBetterPlace()
    {
        var result = Smaa.Run(new[,] { { 0.5, 0.5 }, { 0.5, 0.5 }, { 0.1, 0.1 } }, 100, seed: 1);

        Assert.Equal([1.0, 1.0, 3.0], result.ExpectedRank.AsEnumerable());
        Assert.Equal([1.0, 0.0, 0.0], result.Acceptability[1].AsEnumerable());
    }

    [RealDataFact]
    public void Run_PublishedCases_AreReproduced()
    {
        var path = RealDataFactAttribute.PathOf("tables", "smaa_closed_form.json");
        var cases = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(path)).EnumerateArray().ToArray();
        Assert.NotEmpty(cases);
        Assert.All(cases, one =>
        {
            var values = Matrix(one.GetProperty("values"));
            var result = Smaa.Run(values, Draws, seed: 3);
            var expected = Matrix(one.GetProperty("acceptability"));
            for (var i = 0; i < values.GetLength(0); i++)
            {
                Near(Enumerable.Range(0, values.GetLength(0)).Select(rank => expected[i, rank]), result.Acceptability[i]);
                var central = one.GetProperty("central_weights")[i];
                if (central.ValueKind == JsonValueKind.Null)
                    Assert.Null(result.CentralWeights[i]);
                else
                    Near(central.EnumerateArray().Select(weight => weight.GetDouble()), result.CentralWeights[i]!.Value);
                var confidence = one.GetProperty("confidence")[i];
                Assert.Equal(confidence.ValueKind == JsonValueKind.Null ? null : confidence.GetDouble(), result.Confidence[i]);
            }
        });
    }

    [Property(MaxTest = 20)]
    public void Run_AnyValues_RowsSumToOneAndTheMeanPlaceIsTheirs(int seed, PositiveInt alternatives)
    {
        var random = new Random(seed);
        var values = new double[1 + alternatives.Get % 60, 3];
        for (var i = 0; i < values.GetLength(0); i++)
        {
            for (var c = 0; c < 3; c++)
                values[i, c] = random.Next(5) / 4.0;
        }

        var result = Smaa.Run(values, 200, seed);
        Assert.All(result.Acceptability.Zip(result.ExpectedRank), pair =>
        {
            Assert.Equal(1, pair.First.Sum(), 1e-9);
            Assert.Equal(pair.Second, pair.First.Select((share, place) => share * (place + 1)).Sum(), 1e-9);
        });
    }

    [Fact]
    public void Run_SameSeed_IsTheSameAndAnotherSeedIsNot()
    {
        double[,] values = { { 0.9, 0.1, 0.4 }, { 0.2, 0.8, 0.5 }, { 0.5, 0.5, 0.5 } };
        var first = JsonSerializer.Serialize(Smaa.Run(values, 500, seed: 5));

        Assert.Equal(first, JsonSerializer.Serialize(Smaa.Run(values, 500, seed: 5)));
        Assert.NotEqual(first, JsonSerializer.Serialize(Smaa.Run(values, 500, seed: 6)));
    }

    [Fact]
    public void Run_NoAlternativeOrAValueOutsideTheScale_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Smaa.Run(new double[0, 2], 10, 1));
        Assert.Throws<ArgumentException>(() => Smaa.Run(new double[2, 0], 10, 1));
        Assert.Throws<ArgumentException>(() => Smaa.Run(new[,] { { 0.5, 1.1 } }, 10, 1));
        Assert.Throws<ArgumentException>(() => Smaa.Run(new[,] { { 0.5, double.NaN } }, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Smaa.Run(new[,] { { 0.5, 0.5 } }, 0, 1));
        Assert.Throws<ArgumentException>(() => Smaa.Run(new[,] { { 0.5, 0.5 } }, WeightDraws.Uniform(3, 10, 1)));
    }

    private static void Near(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Tolerance));

    private static double[,] Matrix(JsonElement rows)
    {
        var values = new double[rows.GetArrayLength(), rows[0].GetArrayLength()];
        for (var i = 0; i < values.GetLength(0); i++)
        {
            for (var j = 0; j < values.GetLength(1); j++)
                values[i, j] = rows[i][j].GetDouble();
        }

        return values;
    }
}
