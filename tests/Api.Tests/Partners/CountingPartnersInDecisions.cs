using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Partners;

/// <summary>What engagements change in readiness and in the choice of sites under a budget.</summary>
[Trait("Database", "both")]
public sealed class CountingPartnersInDecisions : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002");
        await _application.CreateSiteAsync("67-0003");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Readiness_WhileNobodyRecordedAPartner_HasNoSuchPart() =>
        Assert.All((await IndicatorsAsync()).Values, indicators => Assert.DoesNotContain(indicators, one => one.Text("key") == "partners.committed"));

    [Fact]
    public async Task Readiness_OncePartnersAreRecorded_CountsSectorsAndKeepsTheUnknownUnknown()
    {
        await EngageAsync("67-0001", "AGREED", ("บริษัท สยามฟาร์ม จำกัด", "PRIVATE"), ("วัดเขาน้อย", "RELIGIOUS"), ("โรงเรียนบ้านดง", "ACADEMIA"));
        await EngageAsync("67-0002", "OFFERED", ("มูลนิธิเขียว", "CIVIL_SOCIETY"));

        var sites = await IndicatorsAsync();

        JsonElement Of(string code) => sites[code].Single(one => one.Text("key") == "partners.committed");
        Assert.Equal((0.75, "partner-engagements"), (Of("67-0001").Number("value"), Of("67-0001").Text("source")));
        Assert.Equal(0, Of("67-0002").Number("value"));
        Assert.True(Of("67-0003").IsNull("value"));
    }

    [Fact]
    public async Task Choice_WithAPartnerRule_HoldsItAndSaysWhatItCosts()
    {
        await EngageAsync("67-0003", "AGREED", ("วัดเขาน้อย", "RELIGIOUS"));
        await _application.ChangeSiteAsync("67-0003", site => (site.RoadAccess, site.Electricity) = (Schema.Sites.Answer.No, Schema.Sites.Answer.No));
        await EngageAsync("67-0001", "AGREED", ("บริษัท สยามฟาร์ม จำกัด", "PRIVATE"), ("โรงเรียนบ้านดง", "ACADEMIA"), ("กลุ่มทอผ้าบ้านดง", "PEOPLE"));

        var free = await ChooseAsync(new { budgetBaht = 1, costPerSiteBaht = 1 });
        var ruled = await ChooseAsync(new { budgetBaht = 1, costPerSiteBaht = 1, partners = new[] { new { sector = "RELIGIOUS", atLeast = 1 } } });

        Assert.Equal(["67-0001"], free.Texts("nodes", "site.code"));
        Assert.Equal(["67-0003"], ruled.Texts("nodes", "site.code"));
        var rule = Assert.Single(ruled.List("rules"));
        Assert.Equal("partners.religious", rule.Text("key"));
        Assert.Equal(free.Number("value") - ruled.Number("value"), rule.Number("price"), 1e-5);
    }

    [Fact]
    public async Task Choice_OfSoManySectors_SpansThemOrSaysWhatCanBeHad()
    {
        await EngageAsync("67-0001", "AGREED", ("บริษัท สยามฟาร์ม จำกัด", "PRIVATE"));
        await EngageAsync("67-0002", "DELIVERED", ("วัดเขาน้อย", "RELIGIOUS"));
        await EngageAsync("67-0003", "LAPSED", ("โรงเรียนบ้านดง", "ACADEMIA"));

        var two = await ChooseAsync(new { budgetBaht = 2, costPerSiteBaht = 1, atLeastSectors = 2 });
        var three = await ChooseAsync(new { budgetBaht = 3, costPerSiteBaht = 1, atLeastSectors = 3 });

        Assert.Equal(["67-0001", "67-0002"], two.Texts("nodes", "site.code").Order());
        Assert.Equal("INFEASIBLE", three.Text("status"));
        Assert.Contains("2", Assert.Single(three.List("obstacles")).Text("th"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "budgetBaht": 1, "costPerSiteBaht": 1, "atLeastSectors": 8 }""", "atLeastSectors")]
    [InlineData("""{ "budgetBaht": 1, "costPerSiteBaht": 1, "partners": [{ "sector": "MEDIA", "atLeast": -1 }] }""", "atLeast")]
    [InlineData(
        """{ "budgetBaht": 1, "costPerSiteBaht": 1, "partners": [{ "sector": "MEDIA", "atLeast": 1 }, { "sector": "MEDIA", "atLeast": 2 }] }""", "partners")]
    public async Task Rule_ThatCannotBe_IsRefused(string input, string names)
    {
        var error = await _application.ErrorAsync(
            "query($input: PortfolioInput!) { portfolio(input: $input) { status } }", new { input = JsonSerializer.Deserialize<JsonElement>(input) });
        Assert.Contains(names, error.Text("message"), StringComparison.Ordinal);
    }

    private async Task EngageAsync(string site, string status, params (string Name, string Sector)[] partners)
    {
        foreach (var (name, sector) in partners)
            await _application.EngageAsync(await _application.RegisterAsync(name, sector), site, status: status);
    }

    private async Task<Dictionary<string, IReadOnlyList<JsonElement>>> IndicatorsAsync() => (await _application.QueryAsync(
            "{ siteRanking { nodes { site { code } components { criterion indicators { key value source } } } } }"))
        .List("siteRanking.nodes")
        .ToDictionary(
            node => node.Text("site.code")!,
            node => node.List("components").Single(component => component.Text("criterion") == "READINESS").List("indicators"));

    private async Task<JsonElement> ChooseAsync(object input) => (await _application.QueryAsync(
        """
        query($input: PortfolioInput!) { portfolio(input: $input) {
          status value nodes { site { code } } rules { key price priceUncertainty text { th en } } obstacles { th en } } }
        """,
        new { input })).At("portfolio");
}
