using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Ranking;

[Trait("Database", "both")]
[Collection(DemoCountryGroup.Name)]
public sealed class ReadingTheRanking(DemoCountry country)
{
    private const double Tolerance = 1e-9;

    private readonly SedzApplication _application = country.Application;

    [Fact]
    public async Task Ranking_AskedAsTheQuickStartAsks_HasTenCompleteRowsWhoseContributionsSumToTheScore()
    {
        var data = await _application.QueryAsync(
            """
            { siteRanking(first: 10) { nodes {
                rank score site { code nameTh province { nameTh } } components { criterion value weight contribution } } } }
            """);
        var rows = data.List("siteRanking.nodes");
        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.InRange(row.Number("score"), double.Epsilon, 1);
            Assert.NotEmpty(row.Text("site.code")!);
            Assert.NotEmpty(row.Text("site.nameTh")!);
            Assert.NotEmpty(row.Text("site.province.nameTh")!);
            Assert.Equal(["HAZARD_RECURRENCE", "LABOUR_AVAILABILITY", "READINESS"], row.Texts("components", "criterion"));
            Assert.Equal(row.Number("score"), row.List("components").Sum(component => component.Number("contribution")), Tolerance);
        });
        Assert.Equal(rows.Select(row => row.Number("score")).OrderDescending(), rows.Select(row => row.Number("score")));
    }

    [Fact]
    public async Task Ranking_OfAWholePageWithEverythingInIt_IsAnswered()
    {
        var data = await _application.QueryAsync(
            """
            { siteRanking(first: 500) { totalCount
              nodes { rank score tiedWith reason { th en }
                site { id code nameTh nameEn landType holderKind holderName areaM2 area { rai { rai ngan squareWah } }
                  location { coordinates } province { code nameTh region } eligibilityStatus }
                components { criterion value weight contribution low high evidenceLevel notes { th en }
                  indicators { key th en value low high unit share onScale unknown source period evidenceLevel } } }
              omitted { criterion th en } separates { criterion separates th en } } }
            """);
        Assert.Equal(data.Count("siteRanking.totalCount"), data.List("siteRanking.nodes").Count);
    }

    [Fact]
    public async Task Ranking_TakenApart_AddsUpFromIndicatorsToTheScore()
    {
        var data = await _application.QueryAsync(
            """
            { siteRanking(first: 500) { nodes {
                score components { value weight contribution low high indicators { share onScale } } } } }
            """);
        Assert.All(data.List("siteRanking.nodes"), row =>
        {
            var weights = row.List("components").Sum(component => component.Number("weight"));
            Assert.Equal(1, weights, Tolerance);
            foreach (var component in row.List("components"))
            {
                var value = component.IsNull("value") ? 0 : component.Number("value");
                var indicators = component.List("indicators");
                Assert.Equal(value, indicators.Sum(indicator => indicator.Number("share") * indicator.Number("onScale")), Tolerance);
                Assert.Equal(component.Number("contribution"), component.Number("weight") * value, Tolerance);
                if (!component.IsNull("value"))
                    Assert.InRange(value, component.Number("low") - Tolerance, component.Number("high") + Tolerance);
            }
        });
    }

    [Fact]
    public async Task Indicators_OfEveryRankedSite_NameTheirSourceAndPeriodInBothLanguages()
    {
        var data = await _application.QueryAsync(
            """
            { siteRanking(first: 100) { nodes {
                reason { th en } components { indicators { key th en value unit source period unknown } } } } }
            """);
        var rows = data.List("siteRanking.nodes");
        Assert.All(rows, row => Assert.NotEqual(row.Text("reason.th"), row.Text("reason.en")));
        var indicators = rows.SelectMany(row => row.List("components")).SelectMany(component => component.List("indicators")).ToList();
        Assert.NotEmpty(indicators);
        Assert.All(indicators, indicator =>
        {
            Assert.NotEqual(indicator.Text("th"), indicator.Text("en"));
            if (indicator.IsNull("value"))
                Assert.True(indicator.At("unknown").GetBoolean());
            else
                Assert.NotEmpty(indicator.Text("source")!);
        });
        Assert.Contains(indicators, indicator => indicator.Text("period") == "1997-2021");
    }

    [Fact]
    public async Task Ranking_OfARegion_RanksItsEligibleSitesFromTheFirstPlace()
    {
        var data = await _application.QueryAsync(
            """
            {
              siteRanking(first: 500, where: { province: { region: { eq: SOUTH } } }) { nodes { rank score site { code } } }
              sites(where: { province: { region: { eq: SOUTH } }, eligibilityStatus: { eq: ELIGIBLE } }, order: [{ code: ASC }]) {
                nodes { code } }
              whole: siteRanking(first: 500) { nodes { score site { code } } }
            }
            """);
        var rows = data.List("siteRanking.nodes");
        Assert.Equal(data.Texts("sites.nodes", "code"), rows.Select(row => row.Text("site.code")).Order(StringComparer.Ordinal));
        Assert.Equal(1, rows[0].Count("rank"));
        // A site's score does not depend on the list that it stands in.
        var scores = data.List("whole.nodes").ToDictionary(row => row.Text("site.code")!, row => row.Number("score"));
        Assert.All(rows, row => Assert.Equal(scores[row.Text("site.code")!], row.Number("score"), Tolerance));
    }

    [Fact]
    public async Task Weights_InTheSameProportion_GiveTheSameAnswer()
    {
        const string Query =
            "query ($w: RankingWeightsInput) { siteRanking(first: 500, weights: $w) { nodes { site { code } components { weight } } } }";
        var small = await _application.QueryAsync(
            Query, new { w = new { hazardRecurrence = 0.2, labourAvailability = 0.5, readiness = 0.6 } });
        var large = await _application.QueryAsync(
            Query, new { w = new { hazardRecurrence = 20, labourAvailability = 50, readiness = 60 } });
        Assert.Equal(small.Texts("siteRanking.nodes", "site.code"), large.Texts("siteRanking.nodes", "site.code"));
        Assert.Equal([0.153846154, 0.384615385, 0.461538462], small.List("siteRanking.nodes")[0].List("components").Select(c => Math.Round(c.Number("weight"), 9)));
    }

    [Fact]
    public async Task Weights_OnHazardAlone_LeaveReadinessInTheAnswerAtNoContribution()
    {
        var data = await _application.QueryAsync(
            "{ siteRanking(first: 500, weights: { labourAvailability: 0, readiness: 0 }) { nodes { score components { value contribution } } } }");
        Assert.All(data.List("siteRanking.nodes"), row =>
        {
            var components = row.List("components");
            Assert.Equal(components[0].Number("value"), row.Number("score"), Tolerance);
            Assert.False(components[2].IsNull("value"));
            Assert.Equal(0, components[2].Number("contribution"));
        });
    }

    [Theory]
    [InlineData("{ hazardRecurrence: -0.1 }", "disaster recurrence", "การเกิดภัยพิบัติซ้ำซาก")]
    [InlineData("{ readiness: -1e300 }", "readiness", "ความพร้อมดำเนินการ")]
    [InlineData("{ hazardRecurrence: 0, labourAvailability: 0, readiness: 0 }", "above zero", "มากกว่าศูนย์")]
    public async Task Weights_ThatCannotBeUsed_AreRefusedInBothLanguages(string weights, string english, string thai)
    {
        foreach (var field in (string[])["siteRanking", "notYetRanked"])
        {
            var error = await _application.ErrorAsync($"{{ {field}(weights: {weights}) {{ totalCount }} }}");
            Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
            Assert.Contains(english, error.Text("message")!, StringComparison.Ordinal);
            Assert.Contains(thai, error.Text("extensions.messageTh")!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("1e400")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public async Task Weights_ThatAreNoNumbers_AreRefused(string weight)
    {
        var error = await _application.ErrorAsync($"{{ siteRanking(weights: {{ readiness: {weight} }}) {{ totalCount }} }}");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(50, true)]
    [InlineData(40, false)]
    public async Task Ranking_PageByPage_IsTheWholeInOrder(int size, bool forward)
    {
        var whole = (await _application.QueryAsync("{ siteRanking(first: 500) { totalCount nodes { site { code } } } }")).At("siteRanking");
        var found = new List<string?>();
        string? cursor = null;
        JsonElement page;
        do
        {
            page = (await _application.QueryAsync(
                forward
                    ? "query ($size: Int, $at: String) { siteRanking(first: $size, after: $at) { ...page } } " + PageFragment
                    : "query ($size: Int, $at: String) { siteRanking(last: $size, before: $at) { ...page } } " + PageFragment,
                new { size, at = cursor })).At("siteRanking");
            found.InsertRange(forward ? found.Count : 0, page.Texts("nodes", "site.code"));
            cursor = page.Text(forward ? "pageInfo.endCursor" : "pageInfo.startCursor");
        }
        while (page.At(forward ? "pageInfo.hasNextPage" : "pageInfo.hasPreviousPage").GetBoolean());

        Assert.Equal(whole.Count("totalCount"), found.Count);
        Assert.Equal(whole.Texts("nodes", "site.code"), found);
    }

    [Fact]
    public async Task Ranking_OfAllProvinces_HoldsNoSiteOfBangkok()
    {
        var data = await _application.QueryAsync("{ siteRanking(first: 500) { nodes { site { province { code participates } } } } }");
        var codes = data.Texts("siteRanking.nodes", "site.province.code").ToHashSet();
        Assert.DoesNotContain(ProvinceFacts.Provinces.Single(p => !p.Participates).Code, codes);
    }

    private const string PageFragment =
        "fragment page on SiteRankingConnection { nodes { site { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";
}
