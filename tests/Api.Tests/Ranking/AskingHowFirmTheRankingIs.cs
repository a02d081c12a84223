using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Ranking;

[Collection(DemoCountryGroup.Name)]
public sealed class AskingHowFirmTheRankingIs(DemoCountry country)
{
    private const double Tolerance = 1e-9;

    private const string Everything =
        """
        rank score site { code }
        acceptability {
          topK expectedRank rankLow rankHigh rankShares confidence centralWeights { hazardRecurrence labourAvailability readiness } }
        equalGroup { number size firstRank lastRank codes text { th en }
          datum { criterion key label { th en } unknown codes doubtBefore doubtAfter text { th en } } }
        swapsWith { code criterion change weights { hazardRecurrence labourAvailability readiness } text { th en } }
        whyAbove { code other difference criteria { criterion weight value otherValue difference } winProbability tieProbability
          datum { key codes } swaps { code change } text { th en } }
        """;

    private readonly SedzApplication _application = country.Application;

    [Fact]
    public async Task Acceptability_OfEveryRankedSite_IsAProbabilityAndAnIntervalAroundTheMean()
    {
        var data = await _application.QueryAsync($"{{ siteRanking(first: 500, topK: 10) {{ totalCount nodes {{ {Everything} }} }} }}");
        var rows = data.List("siteRanking.nodes");
        var sites = data.Count("siteRanking.totalCount");
        Assert.Equal(sites, rows.Count);
        Assert.All(rows.Select(row => row.At("acceptability")), place =>
        {
            Assert.InRange(place.Number("topK"), 0, 1);
            Assert.InRange(place.Number("expectedRank"), 1, sites);
            Assert.InRange(place.Count("rankLow"), 1, place.Count("rankHigh"));
            Assert.Equal(place.IsNull("centralWeights"), place.IsNull("confidence"));
            Assert.Equal(place.Number("topK"), place.List("rankShares").Sum(share => share.GetDouble()), Tolerance);
        });
        // At least ten sites share the first ten places of every draw, and more where the tenth is tied.
        Assert.True(rows.Sum(row => row.At("acceptability").Number("topK")) > 10 - Tolerance);
        Assert.Contains(rows, row => !row.At("acceptability").IsNull("centralWeights"));
    }

    [Fact]
    public async Task EqualGroups_OfTheWholeRanking_CutItIntoRuns()
    {
        var data = await _application.QueryAsync($"{{ siteRanking(first: 500) {{ nodes {{ {Everything} }} }} }}");
        var rows = data.List("siteRanking.nodes");
        foreach (var group in rows.GroupBy(row => row.At("equalGroup").Count("number")))
        {
            var first = group.First().At("equalGroup");
            Assert.Equal(group.Count(), first.Count("size"));
            Assert.Equal(group.Take(20).Select(row => row.Text("site.code")), first.List("codes").Select(code => code.GetString()));
            Assert.Equal(first.Count("size") == 1, first.Text("text.en")!.Contains("neighbours", StringComparison.Ordinal));
            if (first.IsNull("datum"))
                continue;
            Assert.True(first.At("datum").Number("doubtAfter") < first.At("datum").Number("doubtBefore"));
            Assert.NotEmpty(first.At("datum").List("codes"));
            Assert.NotEqual(first.Text("datum.text.th"), first.Text("datum.text.en"));
        }

        Assert.Equal(rows.Select(row => row.At("equalGroup").Count("number")).Order(), rows.Select(row => row.At("equalGroup").Count("number")));
        Assert.Contains(rows, row => row.At("equalGroup").Count("size") > 1);
        Assert.Contains(rows, row => !row.At("equalGroup").IsNull("datum"));
    }

    [Fact]
    public async Task WhyAbove_TheNextSite_AddsUpToTheDifferenceOfTheScores()
    {
        var data = await _application.QueryAsync($"{{ siteRanking(first: 50) {{ nodes {{ {Everything} }} }} }}");
        var rows = data.List("siteRanking.nodes");
        Assert.All(rows.Zip(rows.Skip(1)), pair =>
        {
            var why = pair.First.At("whyAbove");
            Assert.Equal(pair.Second.Text("site.code"), why.Text("other"));
            Assert.Equal(pair.First.Number("score") - pair.Second.Number("score"), why.Number("difference"), Tolerance);
            Assert.Equal(why.Number("difference"), why.List("criteria").Sum(part => part.Number("difference")), Tolerance);
            Assert.InRange(why.Number("winProbability") + why.Number("tieProbability"), 0, 1 + Tolerance);
            Assert.Contains(why.Text("code")!, why.Text("text.th")!, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task WhyAbove_ASiteThatIsNotRanked_IsNull()
    {
        var data = await _application.QueryAsync(
            "{ siteRanking(first: 1) { nodes { site { code } whyAbove(code: \"99-9999\") { text { th } } } } last: siteRanking(last: 1) { nodes { whyAbove { code } swapsWith { code } } } }");
        Assert.True(data.List("siteRanking.nodes")[0].IsNull("whyAbove"));
        Assert.True(data.List("last.nodes")[0].IsNull("whyAbove"));
        Assert.Empty(data.List("last.nodes")[0].List("swapsWith"));
    }

    [Fact]
    public async Task SwapsWith_AskedForAgainAtTheirWeights_FindTheTwoLevel()
    {
        var data = await _application.QueryAsync($"{{ siteRanking(first: 100) {{ nodes {{ {Everything} }} }} }}");
        var row = data.List("siteRanking.nodes").First(node => node.List("swapsWith").Count > 0);
        var swap = row.List("swapsWith")[0];
        var weights = swap.At("weights");
        var after = await _application.QueryAsync(
            "query ($w: RankingWeightsInput) { siteRanking(first: 500, weights: $w) { nodes { score site { code } } } }",
            new
            {
                w = new
                {
                    hazardRecurrence = weights.Number("hazardRecurrence"),
                    labourAvailability = weights.Number("labourAvailability"),
                    readiness = weights.Number("readiness"),
                },
            });
        var scores = after.List("siteRanking.nodes").ToDictionary(node => node.Text("site.code")!, node => node.Number("score"));
        Assert.Equal(scores[row.Text("site.code")!], scores[swap.Text("code")!], Tolerance);
    }

    [Fact]
    public async Task Robustness_AskedTwiceWithOneSeed_IsTheSameBytesAndWithAnotherSeedIsNot()
    {
        async Task<string> AskAsync(int seed, int draws) => JsonSerializer.Serialize(await _application.QueryAsync(
            $"{{ siteRanking(first: 100, seed: {seed}, draws: {draws}) {{ nodes {{ {Everything} }} }} }}"));
        var first = await AskAsync(5, 400);
        // Enough other questions that the first answer is no longer kept.
        for (var seed = 10; seed < 16; seed++)
            Assert.NotEqual(first, await AskAsync(seed, 200));
        Assert.Equal(first, await AskAsync(5, 400));
    }

    [Theory]
    [InlineData("acceptability { topK }")]
    [InlineData("acceptability { topK expectedRank } equalGroup { number datum { key } }")]
    [InlineData("swapsWith { code } whyAbove { text { th } }")]
    public async Task Robustness_OfAPage_ReadsNothingFromTheDatabase(string fields)
    {
        await _application.QueryAsync("{ siteRanking(first: 1) { totalCount } }");
        Assert.Equal(0, await _application.CountStatementsAsync(
            $"{{ siteRanking(weights: {{ readiness: 4 }}, seed: 77) {{ weights {{ normalised }} nodes {{ {fields} }} }} }}"));
    }

    [Fact]
    public async Task Robustness_PageByPage_IsThatOfTheWhole()
    {
        var whole = await _application.QueryAsync("{ siteRanking(first: 40) { nodes { acceptability { topK expectedRank } equalGroup { number } } } }");
        var first = await _application.QueryAsync(
            "{ siteRanking(first: 20) { edges { node { acceptability { topK expectedRank } equalGroup { number } } } pageInfo { endCursor } } }");
        var second = await _application.QueryAsync(
            "query ($at: String) { siteRanking(first: 20, after: $at) { edges { node { acceptability { topK expectedRank } equalGroup { number } } } } }",
            new { at = first.Text("siteRanking.pageInfo.endCursor") });
        Assert.Equal(
            whole.List("siteRanking.nodes").Select(node => node.ToString()),
            first.List("siteRanking.edges").Concat(second.List("siteRanking.edges")).Select(edge => edge.At("node").ToString()));
    }

    [Theory]
    [InlineData("topK: 0", "VALIDATION_FAILED")]
    [InlineData("draws: 0", "VALIDATION_FAILED")]
    [InlineData("draws: -1", "VALIDATION_FAILED")]
    [InlineData("concentration: 0.5", "VALIDATION_FAILED")]
    [InlineData("concentration: 2e6", "VALIDATION_FAILED")]
    [InlineData("draws: 10001", "LIMIT_EXCEEDED")]
    [InlineData("draws: 2147483647", "LIMIT_EXCEEDED")]
    [InlineData("topK: 101", "LIMIT_EXCEEDED")]
    public async Task Robustness_OfNumbersThatCannotBeUsed_IsRefusedInBothLanguages(string argument, string code)
    {
        var error = await _application.ErrorAsync($"{{ siteRanking({argument}) {{ nodes {{ acceptability {{ topK }} }} }} }}");
        Assert.Equal(code, error.Text("extensions.code"));
        Assert.Contains(argument.Split(':')[0], error.Text("message")!, StringComparison.Ordinal);
        Assert.NotEqual(error.Text("message"), error.Text("extensions.messageTh"));
    }

    [Fact]
    public async Task Robustness_OfAnEmptyListAndOfOneSite_IsDefined()
    {
        var data = await _application.QueryAsync(
            $$"""
            {
              one: siteRanking(topK: 100, where: { province: { code: { eq: "67" } } }) {
                totalCount nodes { {{Everything}} } robustness { topK draws seed concentration standardError th en } }
              none: siteRanking(where: { code: { eq: "00-0000" } }) { nodes { {{Everything}} } robustness { topK } weights { used { readiness } } }
            }
            """);
        Assert.Empty(data.List("none.nodes"));
        Assert.All(data.List("one.nodes"), row => Assert.Equal(1, row.At("acceptability").Number("topK")));
        Assert.Equal(data.Count("one.totalCount"), data.At("one.robustness").Count("topK"));
        Assert.Contains("so all are among the first 100", data.At("one.robustness").Text("en")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false, "a preset: Equal weights")]
    [InlineData("(preset: POTENTIAL)", false, "a preset: Led by potential")]
    [InlineData("(weights: { hazardRecurrence: 0.5, labourAvailability: 0.2, readiness: 0.3 })", false, "sum to 1.")]
    [InlineData("(weights: { hazardRecurrence: 5, labourAvailability: 2, readiness: 3 })", true, "sum to 10. They were rescaled")]
    public async Task Weights_AsAskedAndAsUsed_AreSaid(string arguments, bool normalised, string said)
    {
        var data = await _application.QueryAsync(
            $$"""
            { siteRanking{{arguments}} { weights {
                asked { hazardRecurrence labourAvailability readiness } used { hazardRecurrence labourAvailability readiness } normalised th en } } }
            """);
        var weights = data.At("siteRanking.weights");
        Assert.Equal(normalised, weights.At("normalised").GetBoolean());
        Assert.Contains(said, weights.Text("en")!, StringComparison.Ordinal);
        Assert.NotEqual(weights.Text("th"), weights.Text("en"));
        Assert.Equal(
            1,
            ((string[])["hazardRecurrence", "labourAvailability", "readiness"]).Sum(criterion => weights.At("used").Number(criterion)),
            Tolerance);
    }

    [Fact]
    public async Task Preset_BesideWeights_IsRefusedInBothLanguages()
    {
        var error = await _application.ErrorAsync("{ siteRanking(preset: EQUAL, weights: { readiness: 2 }) { totalCount } }");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains("not both", error.Text("message")!, StringComparison.Ordinal);
        Assert.NotEqual(error.Text("message"), error.Text("extensions.messageTh"));
    }

    [Fact]
    public async Task Preset_ThatThereIsNot_IsRefused() => Assert.Contains(
        "BEST", (await _application.ErrorAsync("{ siteRanking(preset: BEST) { totalCount } }")).Text("message")!, StringComparison.Ordinal);

    [Fact]
    public async Task Preset_OfPotential_IsItsWeights()
    {
        var data = await _application.QueryAsync(
            """
            { preset: siteRanking(first: 500, preset: POTENTIAL) { nodes { score site { code } } }
              weights: siteRanking(first: 500, weights: { hazardRecurrence: 1, labourAvailability: 2, readiness: 2 }) { nodes { score site { code } } } }
            """);
        Assert.Equal(data.At("weights").ToString(), data.At("preset").ToString());
    }

    [Fact]
    public async Task ValueFunctions_OfEveryIndicatorThatCounts_SayWhyInBothLanguages()
    {
        var data = await _application.QueryAsync(
            """
            { valueFunctions { criterion key label { th en } unit cutOffs { at value } rationale { th en } shareRationale { th en } }
              siteRanking(first: 100) { nodes { components { indicators { key share } } } } }
            """);
        var functions = data.List("valueFunctions");
        var counted = data.List("siteRanking.nodes").SelectMany(node => node.List("components")).SelectMany(component => component.List("indicators"))
            .Where(indicator => indicator.Number("share") > 0).Select(indicator => PublishedKey(indicator.Text("key")!)).ToHashSet();
        Assert.Superset(counted, functions.Select(function => function.Text("key")!).ToHashSet());
        Assert.All(functions, function =>
        {
            Assert.NotEmpty(function.List("cutOffs"));
            Assert.NotEqual(function.Text("rationale.th"), function.Text("rationale.en"));
            Assert.NotEqual(function.Text("shareRationale.th"), function.Text("shareRationale.en"));
        });
    }

    /// <summary>Labour has an indicator for each skill that openings ask for, and one function for all of them.</summary>
    private static string PublishedKey(string key) => key.StartsWith("labour.", StringComparison.Ordinal) ? "labour" : key;
}
