using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Hazards;

/// <summary>How often floods come back at a site, in a province and at a point, asked over HTTP.</summary>
public sealed class AskingForRecurrence : IAsyncLifetime
{
    private const double Tolerance = 1e-9;

    private const string Everything = """
        hazard ratePerYear low high returnPeriodYears priorShare evidenceLevel disagreement ten: probabilityWithin(years: 10)
        none: probabilityWithin(years: 0)
        sources { id ratePerYear low high returnPeriodYears timesFrom timesTo years fromYear toYear evidenceLevel priorShare
          ownShare levelShift { fromYear toYear ratio low high text { th en } }
          prior { method { th en } ratePerYear weightInYears referencePlaces learntAt baselinePerYear factors { name { en } factor isKnown } } }
        eventYears { year sourceId times level isCounted } frequencies { sourceId timesFrom timesTo outOfYears level isCounted }
        whyNoRate { th en }
        """;

    /// <summary>
    /// The reference places are the 77 provinces, of which one has events: μ = 3/770 with the least shape, 0.1. Three events in ten years
    /// then make Gamma(3.1, 10 + 0.1 · 770/3).
    /// </summary>
    private const double PriorYears = 0.1 * 770 / 3;
    private const double Rate = 3.1 / (10 + PriorYears);

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.RecordFloodsAsync();
        await _application.DrawPhetchabunAsync();
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Recurrence_AtASite_TellsEveryNumberOfItsRate()
    {
        var id = (await _application.QueryAsync("""{ site(by: { code: "67-0001" }) { id } }""")).Text("site.id");
        AssertThreeFloods(await AskAsync($$"""siteId: "{{id}}" """));
    }

    [Fact]
    public async Task Recurrence_OfAProvince_TellsEveryNumberOfItsRate() => AssertThreeFloods(await AskAsync("""provinceCode: "67" """));

    [Fact]
    public async Task Recurrence_AtAPoint_TakesTheProvinceThatHoldsIt()
    {
        AssertThreeFloods(await AskAsync("point: { type: Point, coordinates: [101.5, 16.5] }"));

        var outside = await AskAsync("point: { type: Point, coordinates: [99.5, 16.5] }");
        Assert.All(
            ["ratePerYear", "low", "high", "returnPeriodYears", "priorShare", "ten"], field => Assert.True(outside.IsNull(field), field));
        Assert.Empty(outside.List("sources"));
        Assert.Equal("The point lies outside the boundaries of all Thai provinces.", outside.Text("whyNoRate.en"));
        Assert.Contains("นอกขอบเขต", outside.Text("whyNoRate.th"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recurrence_OfAProvinceWithoutAFlood_IsThatOfItsSilence()
    {
        var province = await AskAsync("""provinceCode: "50" """);
        Assert.Equal(0.1 / (10 + PriorYears), province.Number("ratePerYear"), Tolerance);
        Assert.Equal((0, 0), (province.List("sources")[0].Count("timesFrom"), province.List("sources")[0].Count("timesTo")));
        Assert.Empty(province.List("eventYears"));
    }

    // 20 years: 10 with 2 events, 10 with 4; no dispersion beyond chance, so the latest decade is at (5 + 4) / (5 + 3) of the window's
    // level.
    [Fact]
    public async Task Recurrence_OfASourceThatRecordsMoreNow_IsToldAtItsLatestLevelWithTheShiftBesideIt()
    {
        await _application.RecordAsync(
            "longer", 1991, 2010, "50,flood,1993-09-01", "50,flood,1998-09-01", "50,flood,2001-09-01", "50,flood,2004-09-01",
            "50,flood,2006-09-01",
            "50,flood,2009-09-01");

        var source = (await AskAsync("""provinceCode: "50" """)).List("sources").Single(s => s.Text("id") == "longer");

        Assert.Equal((2001, 2010), (source.Count("levelShift.fromYear"), source.Count("levelShift.toYear")));
        Assert.Equal(9.0 / 8, source.Number("levelShift.ratio"), Tolerance);
        Assert.InRange(1, source.Number("levelShift.low"), source.Number("levelShift.high"));
        Assert.Contains("พ.ศ. 2544–2553", source.Text("levelShift.text.th"), StringComparison.Ordinal);
        Assert.Contains("2001–2010", source.Text("levelShift.text.en"), StringComparison.Ordinal);
        var prior = source.Number("prior.weightInYears");
        var own = source.Number("prior.ratePerYear") / (9.0 / 8);
        Assert.Equal(9.0 / 8 * (6 + own * prior) / (20 + prior), source.Number("ratePerYear"), Tolerance);
    }

    [Fact]
    public async Task Recurrence_OfAHazardThatNobodyRecorded_SaysWhyThereIsNoRate()
    {
        var answer = (await _application.QueryAsync(
            $$"""{ hazardRecurrence(hazard: EARTHQUAKE, at: { provinceCode: "67" }) { {{Everything}} } }""")).At("hazardRecurrence");
        Assert.True(answer.IsNull("ratePerYear"));
        Assert.NotEmpty(answer.Text("whyNoRate.th")!);
        Assert.NotEmpty(answer.Text("whyNoRate.en")!);
    }

    [Theory]
    [InlineData(-5, "FLOOD")]
    [InlineData(1001, "FLOOD")]
    [InlineData(-5, "EARTHQUAKE")]
    public async Task ProbabilityWithin_YearsThatAreNone_AreRefusedInBothLanguages(int years, string hazard)
    {
        var error = await _application.ErrorAsync(
            $$"""{ hazardRecurrence(hazard: {{hazard}}, at: { provinceCode: "67" }) { probabilityWithin(years: {{years}}) } }""");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains("0 to 1000", error.Text("message"), StringComparison.Ordinal);
        Assert.Contains("0 ถึง 1000", error.Text("extensions.messageTh"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_ThatIsAnAreaInsteadOfAPoint_IsRefusedAndSaysSo()
    {
        var point = new { type = "Polygon", coordinates = new double[][][] { [[99, 14], [102, 14], [102, 17], [99, 17], [99, 14]] } };
        var error = await _application.ErrorAsync(
            "query($at: RecurrencePlaceInput!) { hazardRecurrence(hazard: FLOOD, at: $at) { hazard } }", new { at = new { point } });
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
        Assert.Contains("must be a GeoJSON Point", error.Text("message")!, StringComparison.Ordinal);
        Assert.Contains("Point", error.Text("extensions.messageTh")!, StringComparison.Ordinal);
    }

    private static void AssertThreeFloods(JsonElement place)
    {
        Assert.Equal("FLOOD", place.Text("hazard"));
        Assert.Equal(Rate, place.Number("ratePerYear"), Tolerance);
        Assert.Equal(1 / Rate, place.Number("returnPeriodYears"), Tolerance);
        Assert.Equal(PriorYears / (10 + PriorYears), place.Number("priorShare"), Tolerance);
        // Gamma(3.1, 35.667) integrated by Simpson's rule: 5 % lie below the one and 95 % below the other.
        Assert.Equal(0.024375, place.Number("low"), 1e-6);
        Assert.Equal(0.180700, place.Number("high"), 1e-6);
        var years = 10 + PriorYears;
        Assert.Equal(1 - Math.Pow(years / (years + 10), 3.1), place.Number("ten"), Tolerance);
        Assert.Equal(0, place.Number("none"), Tolerance);
        Assert.Equal(("PROVINCE", 1), (place.Text("evidenceLevel"), place.Number("disagreement")));
        Assert.True(place.IsNull("whyNoRate"));
        Assert.Empty(place.List("frequencies"));

        var source = Assert.Single(place.List("sources"));
        Assert.Equal(("ddpm", "PROVINCE"), (source.Text("id"), source.Text("evidenceLevel")));
        Assert.Equal(
            [3, 3, 10, 2011, 2020],
            new[] { "timesFrom", "timesTo", "years", "fromYear", "toYear" }.Select(field => source.Count(field)));
        foreach (var field in (string[])["ratePerYear", "low", "high", "returnPeriodYears", "priorShare"])
            Assert.Equal(place.Number(field), source.Number(field), Tolerance);
        // Ten years are too short to tell a shift of level, and no model is active: one mean of the 77 provinces.
        Assert.Equal(10 / (10 + PriorYears), source.Number("ownShare"), Tolerance);
        Assert.True(source.IsNull("levelShift"));
        Assert.Equal((3 / 770.0, PriorYears), (source.Number("prior.ratePerYear"), source.Number("prior.weightInYears")));
        Assert.Equal(77, source.Count("prior.referencePlaces"));
        Assert.True(source.IsNull("prior.learntAt"));
        Assert.True(source.IsNull("prior.baselinePerYear"));
        Assert.Empty(source.List("prior.factors"));
        Assert.Contains("one mean", source.Text("prior.method.en"), StringComparison.Ordinal);
        Assert.Equal(
            [(1999, 1, false), (2012, 1, true), (2014, 2, true)],
            place.List("eventYears").Select(year => (year.Count("year"), year.Count("times"), year.At("isCounted").GetBoolean())));
    }

    private async Task<JsonElement> AskAsync(string at) =>
        (await _application.QueryAsync($$"""{ hazardRecurrence(hazard: FLOOD, at: { {{at}} }) { {{Everything}} } }"""))
            .At("hazardRecurrence");
}
