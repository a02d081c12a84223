using System.Text.Json;
using Sedz.Api.Analyses;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports;

namespace Sedz.Api.Tests.Analyses;

/// <summary>Decision methods on cases of one's own, by the verb <c>analyse</c>.</summary>
public sealed class AnalysingCases
{
    private const double Exact = 1e-9;

    [RealDataFact]
    public async Task Ahp_OfThePublishedTable_IsAsPublished()
    {
        foreach (var (given, result) in await RunTableAsync("ahp", "ahp.json"))
        {
            var tolerance = given.Number("tol_weights");
            if (given.TryGetProperty("kind", out _))
            {
                // The published sums are of parts that were rounded to three decimals first: the last digit may be off by one.
                foreach (var alternative in given.At("published_target_weights").EnumerateObject())
                    Assert.Equal(alternative.Value.GetDouble(), result.At("target_weights").Number(alternative.Name), 0.001);
                foreach (var alternative in given.At("reference_full_precision").EnumerateObject())
                    Assert.Equal(alternative.Value.GetDouble(), result.At("target_weights").Number(alternative.Name), Exact);
                continue;
            }

            if (!given.IsNull("published_weights"))
                AssertClose(given.List("published_weights"), result.List("weights"), tolerance);
            if (!given.IsNull("published_cr"))
                Assert.Equal(given.Number("published_cr"), result.Number("cr"), given.Number("tol_cr"));
            AssertClose(given.List("reference_full_precision.weights"), result.List("weights"), Exact);
            Assert.Equal(given.Number("reference_full_precision.lambda_max"), result.Number("lambda_max"), Exact);
            Assert.Equal(given.Number("reference_full_precision.ci"), result.Number("ci"), Exact);
            Assert.Equal(given.Number("reference_full_precision.cr_saaty"), result.Number("cr"), Exact);
        }
    }

    [RealDataFact]
    public async Task Topsis_OfThePublishedTable_IsAsPublished()
    {
        foreach (var (given, result) in await RunTableAsync("topsis", "topsis.json"))
        {
            AssertClose(given.List("published"), result.List("closeness"), given.Number("tol"));
            AssertClose(given.List("reference"), result.List("closeness"), Exact);
            AssertClose(given.List("ranks"), result.List("ranks"), 0);
        }
    }

    [RealDataFact]
    public async Task Smaa_OfTheClosedForms_IsWithinTheErrorOfItsDraws()
    {
        foreach (var (given, result) in await RunTableAsync("smaa", "smaa_closed_form.json"))
        {
            // Five standard errors of a share of one half at 100,000 draws.
            foreach (var (expected, found) in given.List("acceptability").Zip(result.List("acceptability")))
                AssertClose([.. expected.EnumerateArray()], [.. found.EnumerateArray()], 0.008);
            foreach (var (expected, found) in given.List("central_weights").Zip(result.List("central_weights")))
            {
                Assert.Equal(expected.ValueKind, found.ValueKind);
                if (expected.ValueKind == JsonValueKind.Array)
                    AssertClose([.. expected.EnumerateArray()], [.. found.EnumerateArray()], 0.008);
            }

            Assert.Equal(given.List("confidence").Select(one => one.ToString()), result.List("confidence").Select(one => one.ToString()));
        }
    }

    [RealDataFact]
    public async Task FloatingCatchment_OfThePublishedTable_IsAsPublished()
    {
        foreach (var (given, result) in await RunTableAsync("floating-catchment", "two_step_floating_catchment.json"))
        {
            foreach (var place in given.At("expected").EnumerateObject())
                Assert.Equal(place.Value.GetDouble(), result.At("accessibility").Number(place.Name), Exact);
        }
    }

    /// <summary>
    /// The decays that are understood, on one origin with two destinations at costs 2 and 8: what the first gets of both.
    /// </summary>
    [Theory]
    [InlineData("\"catchment\":10", 2.0)]
    [InlineData("\"kind\":\"2SFCA, catchment c<=5\"", 1.0)]
    [InlineData("\"kind\":\"2SFCA, catchment c<8\"", 1.0)]
    [InlineData("\"kind\":\"gravity w(c)=1/c^2\",\"max_cost\":5", 1.0)]
    [InlineData("\"decay\":{\"kind\":\"step\",\"steps\":{\"3\":1,\"9\":0.5}}", 2.0)]
    [InlineData("\"decay\":{\"kind\":\"steps\",\"steps\":[[3,1],[7,0.5]]}", 1.0)]
    [InlineData("\"decay\":{\"kind\":\"gaussian\",\"sigma\":4,\"catchment\":7}", 1.0)]
    [InlineData("\"decay\":\"w(c)=exp(-0.5*c)\"", 2.0)]
    [InlineData("\"decay\":\"w(c)=exp(-c^2/(2*4^2)), c<=7\"", 1.0)]
    [InlineData("\"decay\":{\"kind\":\"sedz\"}", 2.0)]
    [InlineData("\"kind\":\"2SFCA with gaussian weights, Sigma=4, catchment c<=7\"", 1.0)]
    [InlineData("\"kind\":\"2SFCA with exponential decay, beta=0.5\"", 2.0)]
    [InlineData("\"kind\":\"2SFCA with binary weight, threshold 5\"", 1.0)]
    [InlineData("\"kind\":\"E2SFCA with step weights {9:0.5, 3:1}, catchment c<=9\"", 2.0)]
    [InlineData("\"kind\":\"E2SFCA with steps 3:1, 7:0.5\"", 1.0)]
    public void FloatingCatchment_WithADecay_GivesWhatIsInItsReach(string decay, double expected)
    {
        var result = Answer("floating-catchment", $$"""{"pop":[1],"supply":[1,1],"cost":[[2,8]],{{decay}}}""");
        Assert.Equal(expected, result.List("accessibility").Single().GetDouble(), Exact);
    }

    /// <summary>
    /// Two origins at costs 0 and 4 of one supply: the second takes e^(−½) of what the first does, and e^(−16) were σ taken for β.
    /// </summary>
    [Fact]
    public void FloatingCatchment_OfAGaussianInWords_TakesItsSigma()
    {
        var result = Answer(
            "floating-catchment", """{"pop":[1,1],"supply":[1],"cost":[[0],[4]],"kind":"2SFCA, Gaussian weights, Sigma = 4, catchment c<=7"}""");
        var (near, far) = (result.List("accessibility")[0].GetDouble(), result.List("accessibility")[1].GetDouble());
        Assert.Equal(Math.Exp(-0.5), far / near, Exact);
    }

    [Fact]
    public void Topsis_WeightsThatDoNotSumToOne_AreRescaledAndSaid()
    {
        var result = Answer(
            "topsis",
            """[{"matrix":[[1,2],[3,1]],"weights":[3,1]},{"matrix":[[1,2],[3,1]],"weights":[0.75,0.25]},{"matrix":[[1,2],[3,1]]}]""");
        AssertClose(result[1].List("closeness"), result[0].List("closeness"), Exact);
        AssertClose([0.75, 0.25], result[0].List("weights_used"), Exact);
        Assert.Equal("The weights given sum to 4. They were rescaled in proportion to sum to 1: 0.750, 0.250.", result[0].Text("note.en"));
        Assert.Matches(@"\p{IsThai}", result[0].Text("note.th"));
        Assert.All([result[1], result[2]], one => Assert.False(one.TryGetProperty("note", out _)));
    }

    [Fact]
    public void Smaa_WeightsThatDoNotSumToOne_AreRescaledAndSaid()
    {
        var result = Answer(
            "smaa",
            """
            [{"values":[[1,0],[0,1]],"weights":[3,1],"draws":500},{"values":[[1,0],[0,1]],"weights":[0.75,0.25],"draws":500},
             {"values":[[1,0],[0,1]],"draws":500}]
            """);
        Assert.Equal(result[1].At("acceptability").GetRawText(), result[0].At("acceptability").GetRawText());
        AssertClose([0.75, 0.25], result[0].List("weights_used"), Exact);
        Assert.Contains("sum to 4", result[0].Text("note.en"), StringComparison.Ordinal);
        Assert.All([result[1], result[2]], one => Assert.False(one.TryGetProperty("note", out _)));
    }

    [Fact]
    public void EmpiricalBayes_OfPlacesByName_AnswersUnderTheirNames()
    {
        var result = Answer("empirical-bayes", """{"id":7,"counts":{"a":0,"b":10},"exposures":{"b":10,"a":10}}""");
        Assert.Equal(7, result.Count("id"));
        Assert.Equal(0.1, result.Number("rates.a"), Exact);
        Assert.Equal(0.9, result.Number("rates.b"), Exact);
        Assert.Equal(0.2, result.Number("prior_variance"), Exact);
        Assert.Matches(@"\p{IsThai}", result.Text("note.th"));
    }

    [Fact]
    public void Ahp_OfAGroupWithGapsAndFractions_CompletesAndShowsDisagreement()
    {
        var result = Answer(
            "ahp",
            """
            {"names":["ก","ข","ค"],"members":[[[1,2,NaN],["1/2",1,2],[null,"1/2",1]],{"matrix":[[1,2,4],[0.5,1,2],[0.25,0.5,1]]}]}
            """);
        AssertClose([4 / 7.0, 2 / 7.0, 1 / 7.0], result.List("weights"), Exact);
        Assert.Equal(["ก", "ค"], result.List("members")[0].List("completed")[0].List("between").Select(name => name.GetString()));
        Assert.Equal([2, 1, 2], result.List("disagreement").Select(pair => pair.Count("members")));
        Assert.Equal([false, true, false], result.List("disagreement").Select(pair => pair.IsNull("factor")));
    }

    [Fact]
    public void Topsis_WithACostInWords_TurnsTheOrder()
    {
        var result = Answer("topsis", """[{"matrix":[[1],[3]],"objectives":["min"]},{"matrix":[[1],[3]]}]""");
        Assert.Equal([1, 2], result[0].List("ranks").Select(rank => rank.GetInt32()));
        Assert.Equal([2, 1], result[1].List("ranks").Select(rank => rank.GetInt32()));
    }

    [Theory]
    [InlineData("ahp", """{"matrix":[[1,2],[2,1]]}""", "not_reciprocal")]
    [InlineData("ahp", """{"matrix":[[1,2]]}""", "not_square")]
    [InlineData("ahp", """{"matrix":[[1,2],[1]]}""", "rows_differ")]
    [InlineData("ahp", """{"matrix":[[1,"x"],[1,1]]}""", "not_a_number")]
    [InlineData("ahp", """{"matrix":[[1,0],[0,1]]}""", "not_a_judgement")]
    [InlineData("ahp", """{"matrix":[[1]],"random_index":"my own"}""", "unknown_random_index")]
    [InlineData("ahp", """{}""", "missing_field")]
    [InlineData("ahp", """{"matrix":[[1]],"names":["a","b"]}""", "names_differ")]
    [InlineData("ahp", """{"matrix":[[1,"1/0"],[null,1]]}""", "not_a_number")]
    [InlineData("ahp", """{"matrix":[[1,2],[null,1]],"names":["a","a"]}""", "repeated_name")]
    [InlineData("ahp", """[3]""", "not_an_object")]
    [InlineData("ahp", """{"matrix":""", "not_json")]
    [InlineData("topsis", """{"matrix":[[1,null]]}""", "not_a_number")]
    [InlineData("topsis", """{"matrix":[[1,2]],"weights":[0.5,-0.5]}""", "bad_weight")]
    [InlineData("topsis", """{"matrix":[[1,2]],"normalisation":"minmax"}""", "unknown_normalisation")]
    [InlineData("topsis", """{"matrix":[[1,2]],"objectives":[1,2]}""", "unknown_objective")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"3SFCA, catchment c<=5"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"w(c)=sin(c)"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"E2SFCA, catchment c<=20"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"E2SFCA 9:1 20:0.5, catchment c<=12"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"2SFCA with linear decay, catchment c<=20"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"M2SFCA gravity, catchment c<=20"}""", "unknown_decay")]
    [InlineData("floating-catchment", """{"pop":[1],"supply":[1],"cost":[[1]],"kind":"2SFCA gaussian beta=2, catchment c<=20"}""", "unknown_decay")]
    [InlineData("smaa", """{"values":[[1,0]],"weights":[1,-1]}""", "wrong_weights")]
    [InlineData("smaa", """{"values":[[1,0]],"weights":[0,0]}""", "wrong_weights")]
    [InlineData("smaa", """{"values":[[1,0]],"weights":["NaN",1]}""", "wrong_weights")]
    [InlineData("topsis", """{"matrix":[[1,2]],"weights":[0,0]}""", "bad_weight")]
    [InlineData("topsis", """{"matrix":[[1,2]],"weights":["NaN",1]}""", "bad_weight")]
    [InlineData("floating-catchment", """{"pop":{"a":1},"supply":[1],"cost":[{"o":"b","d":0,"c":1}],"catchment":5}""", "unknown_place")]
    [InlineData("empirical-bayes", """{"counts":[1,2],"exposures":[1]}""", "sizes_differ")]
    [InlineData("empirical-bayes", """{"counts":{"a":1},"exposures":{"b":1}}""", "unknown_place")]
    [InlineData("empirical-bayes", """{"counts":{"a":1,"a":2},"exposures":[1,1]}""", "repeated_name")]
    [InlineData("empirical-bayes", """{"counts":[1e300,2],"exposures":[1e-300,1]}""", "out_of_range")]
    public void Analysis_OfACaseThatCannotBeUsed_IsOneErrorAndNothingElse(string method, string input, string code)
    {
        var answer = Analysis.Run(method, input);
        Assert.True(answer.IsRefused);
        var error = Assert.Single(JsonSerializer.Deserialize<JsonElement>(answer.Json).EnumerateObject()).Value;
        Assert.Equal(code, error.Text("code"));
        Assert.Matches(@"\p{IsThai}", error.Text("th"));
        Assert.DoesNotMatch(@"\p{IsThai}", error.Text("en"));
    }

    [Fact]
    public async Task Analyse_OfOneBadCaseAmongGoodOnes_NamesItAndAnswersNone()
    {
        using var folder = new TemporaryFolder();
        var answer = await SedzProcess.RunAsync(
            folder.Path, ["analyse", "topsis"], database: null, """[{"id":"good","matrix":[[1],[2]]},{"id":"bad","matrix":[]}]""");
        Assert.Equal((ExitCode.Usage, ""), (answer.ExitCode, answer.Errors));
        var error = JsonSerializer.Deserialize<JsonElement>(answer.Output).At("error");
        Assert.Equal(("bad", 1, "no_alternatives"), (error.Text("id"), error.Count("case"), error.Text("code")));
        Assert.DoesNotContain("good", answer.Output, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<(JsonElement Given, JsonElement Result)>> RunTableAsync(string method, string file)
    {
        var path = Path.Combine(RealDataFactAttribute.Folder!, "tables", file);
        using var folder = new TemporaryFolder();
        var answer = await SedzProcess.RunAsync(folder.Path, "analyse", method, path);
        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.Empty(Directory.GetFiles(folder.Path));
        List<JsonElement> given = [.. JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(path)).EnumerateArray()];
        List<JsonElement> results = [.. JsonSerializer.Deserialize<JsonElement>(answer.Output).EnumerateArray()];
        Assert.NotEmpty(given);
        Assert.Equal(given.Select(one => one.Text("id")), results.Select(result => result.Text("id")));
        return given.Zip(results);
    }

    private static JsonElement Answer(string method, string input)
    {
        var answer = Analysis.Run(method, input);
        Assert.False(answer.IsRefused, answer.Json);
        return JsonSerializer.Deserialize<JsonElement>(answer.Json);
    }

    private static void AssertClose(IReadOnlyList<JsonElement> expected, IReadOnlyList<JsonElement> actual, double tolerance) =>
        AssertClose([.. expected.Select(number => number.GetDouble())], actual, tolerance);

    private static void AssertClose(double[] expected, IReadOnlyList<JsonElement> actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Count);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second.GetDouble(), tolerance));
    }
}
