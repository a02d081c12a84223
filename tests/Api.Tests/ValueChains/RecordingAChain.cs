using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.ValueChains;

/// <summary>A small chain of silk of a published and of a hidden site, defined and recorded over HTTP.</summary>
[Trait("Database", "both")]
public sealed class RecordingAChain : IAsyncLifetime
{
    private const string Figure = "{ value unit missing { en } leavesOut { id code } }";

    private SedzApplication _application = null!;
    private string _chain = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002", site => site.Published = false);
        _chain = (await DefineAsync(await SilkAsync("67-0001"))).Text("valueChain.id")!;
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    /// <summary>
    /// Cocoons 100 kg for 18,000; cloth 20 lengths of 0.3 kg for 30,000; 94 lost: 100 − 6 − 94 = 0. Farm 18,000, weaving 12,000.
    /// </summary>
    [Fact]
    public async Task Chain_WithItsFlows_TellsItsFigures()
    {
        await RecordSilkAsync();

        var chain = await ChainAsync(_application, $$"""
            stages(order: [{ code: ASC }]) { code kind kindText { en } province { code } }
            flows { nodes { code role fromStage { code } toStage { code } quantity } }
            metrics {
              circularity { indicator {{Figure}} steps { symbol value } }
              valueAdded {{Figure}} producerShare {{Figure}} lossShare {{Figure}} recoveryShare {{Figure}}
              localShare { level codes share {{Figure}} }
              stages { stage imbalance {{Figure}} valueAdded {{Figure}} }
              findings { code part id en: text { en } }
            }
            gaps { step { code isEssential } code text { th en } }
            sankey { unit nodes { id label { th en } } links { source target value closesLoop } leavesOut { id } }
            """);

        Assert.Equal(["farm", "market", "weaving"], chain.Texts("stages", "code"));
        Assert.Equal(3, chain.List("flows.nodes").Count);
        Assert.Equal(30_000, chain.Number("metrics.valueAdded.value"));
        Assert.Equal(0.6, chain.Number("metrics.producerShare.value"), 9);
        Assert.Equal(0.94, chain.Number("metrics.lossShare.value"), 9);
        Assert.Equal(0.6, chain.List("metrics.localShare")[0].Number("share.value"), 9);
        Assert.Equal(0.1, chain.Number("metrics.circularity.indicator.value"), 9);
        var weaving = chain.List("metrics.stages").Single(stage => stage.Text("stage") == "weaving");
        Assert.Equal((0, 12_000), (weaving.Number("imbalance.value"), weaving.Number("valueAdded.value")));
        Assert.All(chain.List("metrics.findings"), finding => Assert.Equal("stage_without_actor", finding.Text("code")));
        Assert.Contains("reeling", chain.List("gaps").Select(gap => gap.Text("step.code")));
        Assert.Equal("kg", chain.Text("sankey.unit"));
        Assert.Equal(3, chain.List("sankey.links").Count);
    }

    [Fact]
    public async Task Chain_WithoutFlows_HasNoFigureAndSaysWhy()
    {
        var metrics = (await ChainAsync(_application, $$"""metrics { valueAdded {{Figure}} producerShare {{Figure}} }""")).At("metrics");

        Assert.True(metrics.IsNull("valueAdded.value"));
        Assert.Contains("final market", metrics.Text("valueAdded.missing.en")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sankey_ByValue_IsInBaht()
    {
        await RecordSilkAsync();

        var drawing = (await ChainAsync(_application, "sankey(measure: VALUE) { unit links { value } }")).At("sankey");

        Assert.Equal("baht", drawing.Text("unit"));
        Assert.Equal([18_000, 30_000], drawing.List("links").Select(link => link.Number("value")));
    }

    [Fact]
    public async Task Lot_OfAFlow_IsTracedForwardAndBack()
    {
        await RecordSilkAsync();
        var flows = (await ChainAsync(_application, "flows { nodes { id code material } }")).List("flows.nodes");
        var cocoons = flows.Single(flow => flow.Text("material") == "cocoons");

        var trace = (await _application.QueryAsync(
            "query($id: ID!) { lotTrace(flowId: $id) { forward { flow share partOfLot } back { flow } leavesOut { id } } }",
            new { id = cocoons.Text("id") })).At("lotTrace");

        Assert.Equal(2, trace.List("forward").Count);
        Assert.All(trace.List("forward"), use => Assert.Equal(1, use.Number("share"), 9));
        Assert.Empty(trace.List("back"));
    }

    [Fact]
    public async Task Lot_TracedAgain_ReadsNoChainAndShowsANewFlowAtOnce()
    {
        await RecordSilkAsync();
        var flows = (await ChainAsync(_application, "flows { nodes { id material } }")).List("flows.nodes");
        var id = flows.Single(flow => flow.Text("material") == "cocoons").Text("id");
        const string Trace = "query($id: ID!) { lotTrace(flowId: $id) { forward { flow } } }";
        await _application.QueryAsync(Trace, new { id });

        // The one statement asks whether the caller may see the flow.
        Assert.Single(await _application.StatementsOfAsync(Trace, new { id }));

        await RecordAsync(new
        {
            valueChainId = _chain, material = "cloth", attestation = "STATED", fromStage = "weaving", toStage = "market", quantity = 1,
            unit = "kg", lost = 0, firstDay = "2021-01-01", lastDay = "2021-01-31",
        });
        Assert.Equal(3, (await _application.QueryAsync(Trace, new { id })).List("lotTrace.forward").Count);
    }

    [Theory]
    [InlineData("""{ "quantity": -1, "unit": "kg" }""", "quantity", "negative")]
    [InlineData("""{ "quantity": 1, "unit": "kg", "baht": -5 }""", "baht", "negative")]
    [InlineData("""{ "quantity": 1, "unit": "kg", "lost": -5 }""", "lost", "negative")]
    [InlineData("""{ "quantity": 9000000000000, "unit": "kg" }""", "quantity", "beyond what can be")]
    [InlineData("""{ "toStage": null }""", "toStage", "reaches no stage")]
    [InlineData("""{ "toStage": "nowhere" }""", "toStage", "reaches no stage")]
    [InlineData("""{ "fromStage": "nowhere" }""", "fromStage", "leaves no stage")]
    [InlineData("""{ "quantity": 1, "lost": 2, "unit": "kg" }""", "lost", "more than the 1")]
    [InlineData("""{ "firstDay": "2021-02-01", "lastDay": "2021-01-01" }""", "lastDay", "before it begins")]
    public async Task Flow_ThatNoFigureCouldUse_IsRefusedWithFieldMaterialAndRule(string change, string field, string expected)
    {
        var input = new Dictionary<string, object?>
        {
            ["valueChainId"] = _chain, ["material"] = "cocoons", ["attestation"] = "STATED", ["fromStage"] = "farm",
            ["toStage"] = "weaving",
        };
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(change)!)
            input[name] = value;

        var error = Assert.Single((await RecordAsync(input)).List("errors"));

        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
        Assert.StartsWith("Flow \"cocoons\"", error.Text("text.en"), StringComparison.Ordinal);
        Assert.StartsWith("การไหล \"cocoons\"", error.Text("text.th"), StringComparison.Ordinal);
        Assert.Contains(expected, error.Text("text.en")!, StringComparison.Ordinal);
        Assert.Empty((await ChainAsync(_application, "flows { nodes { id } }")).List("flows.nodes"));
    }

    [Fact]
    public async Task Flow_WhoseUnitDoesNotConvert_IsKeptAndFound()
    {
        await RecordAsync(new
        {
            valueChainId = _chain, material = "cocoons", attestation = "STATED", fromStage = "farm", toStage = "weaving",
            quantity = 3, unit = "กอง",
        });

        var findings = (await ChainAsync(_application, "metrics { findings { code part } }")).List("metrics.findings");

        Assert.Contains(findings, finding => finding.Text("code") == "unit_does_not_convert" && finding.Text("part") == "FLOW");
    }

    [Theory]
    [InlineData("""{ "stages": [] }""", "stages")]
    [InlineData("""{ "template": "bricks" }""", "template")]
    [InlineData("""{ "product": null }""", "product")]
    [InlineData("""{ "product": { "nameTh": "ไหม", "sectors": ["space"] } }""", "product.sectors")]
    [InlineData("""{ "product": { "nameTh": "ไหม", "circularity": { "reused": 2 } } }""", "product.circularity")]
    [InlineData("""{ "stages": [{ "code": "a", "kind": "MARKET", "nameTh": "ตลาด", "placeCode": "99" }] }""", "stages.placeCode")]
    [InlineData("""{ "stages": [{ "code": "a", "kind": "MARKET", "nameTh": "ตลาด", "capacity": 5 }] }""", "stages.capacity")]
    public async Task Chain_ThatCannotBe_IsRefusedByField(string change, string field)
    {
        var input = await SilkAsync("67-0001");
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(change)!)
            input[name] = value;

        var errors = (await DefineAsync(input)).List("errors");

        Assert.Contains(errors, error => error.Text("field") == field);
        Assert.Equal(1, (await _application.QueryAsync("{ valueChains { totalCount } }")).Count("valueChains.totalCount"));
    }

    [Fact]
    public async Task Public_SeesTheChainsOfPublishedSitesAndWritesNone()
    {
        await RecordSilkAsync();
        await DefineAsync(await SilkAsync("67-0002"));
        var wider = await SilkAsync(null);
        wider["published"] = true;
        await DefineAsync(wider);
        await DefineAsync(await SilkAsync(null));
        await using var open = await _application.ServeToAsync(Caller.Public);

        Assert.Equal(4, (await _application.QueryAsync("{ valueChains { totalCount } }")).Count("valueChains.totalCount"));
        Assert.Equal(2, (await open.QueryAsync("{ valueChains { totalCount } }")).Count("valueChains.totalCount"));
        Assert.Equal(2, (await open.QueryAsync("{ products { totalCount } }")).Count("products.totalCount"));
        Assert.Equal(30_000, (await ChainAsync(open, $$"""metrics { valueAdded {{Figure}} }""")).Number("metrics.valueAdded.value"));
        var error = await open.ErrorAsync(
            $$"""
            mutation { recordFlow(input: { valueChainId: "{{_chain}}", material: "x", attestation: STATED }) { chainFlow { id } } }
            """);
        Assert.StartsWith("AUTH_", error.Text("extensions.code"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chains_OfASite_AreShownThere()
    {
        await DefineAsync(await SilkAsync(null));
        var sites = (await _application.QueryAsync(
            "{ sites(order: [{ code: ASC }]) { nodes { code valueChains { totalCount nodes { template metrics { loops { stages } } } } } } }"))
            .List("sites.nodes");
        Assert.Equal([("67-0001", 1), ("67-0002", 0)], sites.Select(site => (site.Text("code"), site.Count("valueChains.totalCount"))));
        Assert.Equal(["silk"], sites[0].Texts("valueChains.nodes", "template"));
    }

    [Fact]
    public async Task Metrics_OfManyChains_AreReadInAsManyStatementsAsOfOne()
    {
        const string Question = "{ valueChains { nodes { metrics { valueAdded { value } } gaps { code } } } }";
        var one = await _application.CountStatementsAsync(Question);
        await DefineAsync(await SilkAsync("67-0002"));
        await DefineAsync(await SilkAsync(null));

        Assert.Equal(one, await _application.CountStatementsAsync(Question));
    }

    private static async Task<JsonElement> ChainAsync(SedzApplication application, string fields) =>
        (await application.QueryAsync($"{{ valueChains(first: 1) {{ nodes {{ {fields} }} }} }}")).List("valueChains.nodes")[0];

    private async Task<Dictionary<string, object?>> SilkAsync(string? site) => new()
    {
        ["nameTh"] = "ผ้าไหม",
        ["template"] = "silk",
        ["siteId"] = site is null
            ? null
            : (await _application.QueryAsync($$"""{ site(by: { code: "{{site}}" }) { id } }""")).Text("site.id"),
        ["product"] = new
        {
            nameTh = "ผ้าไหม",
            kinds = new[] { "BIO", "GREEN" },
            sectors = new[] { "tourism_creative" },
            circularity = new
            {
                mass = 1, recycledFeedstock = 0, reusedFeedstock = 0, sustainedFeedstock = 0, collectedForRecycling = 0, reused = 0,
                composted = 0, energyRecovered = 0, relativeLifetime = 1, relativeUse = 1,
            },
        },
        ["stages"] = new object[]
        {
            new { code = "farm", kind = "PRODUCTION", nameTh = "เลี้ยงไหม", placeCode = "670101" },
            new
            {
                code = "weaving", kind = "PROCESSING", nameTh = "ทอผ้า", step = "weaving", placeCode = "670102",
                stockChangeKilograms = 0,
            },
            new { code = "market", kind = "MARKET", nameTh = "ตลาด", placeCode = "10" },
        },
        ["materials"] = new object[] { new { code = "cloth", nameTh = "ผ้า", weighedUnit = "ผืน", kilogramsOfOne = 0.3 } },
    };

    private async Task RecordSilkAsync()
    {
        var year = (firstDay: "2021-01-01", lastDay: "2021-01-31");
        foreach (var flow in new object[]
        {
            new
            {
                valueChainId = _chain, material = "cocoons", attestation = "STATED", fromStage = "farm", toStage = "weaving",
                quantity = 100, unit = "กก.", lost = 0, baht = 18_000, year.firstDay, year.lastDay,
            },
            new
            {
                valueChainId = _chain, material = "cloth", attestation = "VERIFIED", fromStage = "weaving", toStage = "market",
                quantity = 20, unit = "ผืน", lost = 0, baht = 30_000, year.firstDay, year.lastDay,
            },
            new
            {
                valueChainId = _chain, material = "gum", attestation = "STATED", fromStage = "weaving", role = "LOSS",
                quantity = 94, unit = "kg", year.firstDay, year.lastDay,
            },
        })
        {
            Assert.True((await RecordAsync(flow)).IsNull("errors"));
        }
    }

    private async Task<JsonElement> DefineAsync(object input) => (await _application.QueryAsync(
        """
        mutation($input: DefineValueChainInput!) { defineValueChain(input: $input) {
          valueChain { id } errors { __typename ... on ValidationError { field text { th en } } } } }
        """,
        new { input })).At("defineValueChain");

    private async Task<JsonElement> RecordAsync(object input) => (await _application.QueryAsync(
        """
        mutation($input: RecordFlowInput!) { recordFlow(input: $input) {
          chainFlow { id } errors { __typename ... on ValidationError { field text { th en } } } } }
        """,
        new { input })).At("recordFlow");
}
