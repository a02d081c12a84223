using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Portfolios;

[Collection(DemoCountryGroup.Name)]
public sealed class ChoosingUnderABudget(DemoCountry country)
{
    private const string Ask =
        """
        query ($input: PortfolioInput!, $where: SiteFilterInput) {
          portfolio(first: 500, where: $where, input: $input) {
            totalCount status value bound gap costBaht budgetBaht candidates withoutCostCount withoutCost unusedCostCount unusedCosts
            summary { th en }
            nodes { rank score costBaht site { code areaM2 province { code cluster { code } } } }
            rules { key text { th en } floors price priceUncertainty priceText { th en } }
            obstacles { th en }
          }
        }
        """;

    private readonly SedzApplication _application = country.Application;

    [Fact]
    public async Task Choice_UnderABudget_IsProvedBestAndAddsUp()
    {
        var choice = await ChooseAsync(new { budgetBaht = 30_000_000, costPerSiteBaht = 500_000, costPerRaiBaht = 40_000 });

        Assert.Equal("OPTIMAL", choice.Text("status"));
        Assert.Equal(0, choice.Number("gap"));
        var sites = choice.List("nodes");
        Assert.NotEmpty(sites);
        Assert.Equal(choice.Number("value"), sites.Sum(site => site.Number("score")), 1e-9);
        Assert.Equal(choice.Number("costBaht"), sites.Sum(site => site.Number("costBaht")));
        Assert.InRange(choice.Number("costBaht"), 1, 30_000_000);
        Assert.Equal(sites.Select(site => site.Number("score")).OrderDescending(), sites.Select(site => site.Number("score")));
        Assert.All(
            sites, site => Assert.Equal(Math.Ceiling(500_000 + 40_000 * site.Number("site.areaM2") / 1600), site.Number("costBaht"), 1.0));
        Assert.Contains("พิสูจน์แล้ว", choice.Text("summary.th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_WithASiteForEveryProvinceGroup_SaysWhatTheRuleCosts()
    {
        var input = new { budgetBaht = 25_000_000, costPerSiteBaht = 1_000_000, atLeastPerCluster = 1 };

        var (free, fair) = (await ChooseAsync(new { input.budgetBaht, input.costPerSiteBaht }), await ChooseAsync(input));

        var candidates = (await _application.QueryAsync("{ siteRanking(first: 500) { nodes { site { province { cluster { code } } } } } }"))
            .Texts("siteRanking.nodes", "site.province.cluster.code").Distinct().Order();
        Assert.Equal(candidates, fair.Texts("nodes", "site.province.cluster.code").Distinct().Order());
        var rule = Assert.Single(fair.List("rules"));
        Assert.Equal(("atLeastPerCluster", candidates.Count()), (rule.Text("key"), rule.Count("floors")));
        Assert.Equal(free.Number("value") - fair.Number("value"), rule.Number("price"), 1e-5);
        Assert.Equal(0, rule.Number("priceUncertainty"));
        Assert.InRange(rule.Number("price"), 1e-6, free.Number("value"));
    }

    [Fact]
    public async Task Choice_WithSitesOfRecurrentFlood_HoldsThem()
    {
        var choice = await ChooseAsync(new
        {
            budgetBaht = 5_000_000, costPerSiteBaht = 1_000_000,
            hazards = new[] { new { hazard = "DROUGHT", atLeast = 2, ratePerYear = 0.3 } },
        });

        var codes = choice.Texts("nodes", "site.code").ToHashSet();
        var ranked = await _application.QueryAsync(
            "{ siteRanking(first: 500) { nodes { site { code } components { indicators { key value } } } } }");
        var dry = ranked.List("siteRanking.nodes").Where(row => codes.Contains(row.Text("site.code"))).Count(row =>
            row.List("components").SelectMany(component => component.List("indicators"))
                .Any(indicator => indicator.Text("key") == "drought.rate" && indicator.Number("value") >= 0.3));
        Assert.InRange(dry, 2, 5);
    }

    [Fact]
    public async Task Sites_WithoutACost_AreNotChosenAndAreNamed()
    {
        var first = (await _application.QueryAsync("{ siteRanking(first: 1) { totalCount nodes { site { code } } } }")).At("siteRanking");
        var code = first.Texts("nodes", "site.code").Single();

        var choice = await ChooseAsync(new { budgetBaht = 1_000, costs = new[] { new { siteCode = code, baht = 999.5 } } });

        Assert.Equal([code], choice.Texts("nodes", "site.code"));
        Assert.Equal(1_000, choice.Number("costBaht"));
        Assert.Equal((1, first.Count("totalCount") - 1), (choice.Count("candidates"), choice.Count("withoutCostCount")));
        Assert.DoesNotContain(code, choice.List("withoutCost").Select(one => one.GetString()));
    }

    [Fact]
    public async Task Costs_OfNoRankedSite_AreNamed()
    {
        var costs = new[] { new { siteCode = "67-9999", baht = 10 }, new { siteCode = "670001", baht = 10 } };

        var choice = await ChooseAsync(new { budgetBaht = 1_000, costPerSiteBaht = 1_000, costs });

        Assert.Equal(2, choice.Count("unusedCostCount"));
        Assert.Equal(["67-9999", "670001"], choice.List("unusedCosts").Select(one => one.GetString()));
        Assert.Single(choice.Texts("nodes", "site.code"));
    }

    [Fact]
    public async Task Rules_ThatTheBudgetDoesNotPayFor_AreSaidWithWhatTheyNeed()
    {
        var choice = await ChooseAsync(new { budgetBaht = 2_000_000, costPerSiteBaht = 1_000_000, atLeastPerCluster = 1 });

        Assert.Equal("INFEASIBLE", choice.Text("status"));
        Assert.Empty(choice.List("nodes"));
        Assert.True(choice.IsNull("value") && choice.List("rules").Single().IsNull("price"));
        Assert.Contains("2,000,000", Assert.Single(choice.List("obstacles")).Text("th"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "budgetBaht": -1, "costPerSiteBaht": 1 }""", "budgetBaht")]
    [InlineData("""{ "budgetBaht": 1 }""", "costPerSiteBaht")]
    [InlineData("""{ "budgetBaht": 1, "costPerSiteBaht": 1, "effort": 11 }""", "effort")]
    [InlineData("""{ "budgetBaht": 1, "costPerSiteBaht": 1, "atLeastPerProvince": -1 }""", "atLeastPerProvince")]
    [InlineData("""{ "budgetBaht": 1, "costPerSiteBaht": 1, "hazards": [{ "hazard": "WILDFIRE", "atLeast": 1 }] }""", "hazards")]
    [InlineData("""{ "budgetBaht": 1, "costs": [{ "siteCode": "67-0001", "baht": 1 }, { "siteCode": "67-0001", "baht": 2 }] }""", "67-0001")]
    public async Task Question_ThatCannotBeAnswered_IsRefusedInBothLanguages(string input, string names)
    {
        var error = await _application.ErrorAsync(Ask, new { input = JsonSerializer.Deserialize<JsonElement>(input) });

        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains(names, error.Text("message"), StringComparison.Ordinal);
        Assert.Contains(names, error.Text("extensions.messageTh"), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ChooseAsync(object input) => (await _application.QueryAsync(Ask, new { input })).At("portfolio");
}
