using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Activities;

/// <summary>Two districts of Phetchabun and a site without one, and a site of Chiang Rai.</summary>
[Trait("Database", "both")]
public sealed class ReadingActivityIndicators : IAsyncLifetime
{
    private const string Tally =
        """
        plans cancelled reports progress { mean known unknown }
        planned { trained { value known unknown heldBack } }
        reached { trained { value known unknown heldBack } moneyBaht { value known unknown } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await using (var db = await _application.OpenAsync())
        {
            db.AddRange(
                new District { Code = "6701", ProvinceCode = "67", NameTh = "เมืองเพชรบูรณ์", NameEn = "Mueang Phetchabun" },
                new District { Code = "6703", ProvinceCode = "67", NameTh = "หล่มสัก" });
            await db.SaveChangesAsync();
        }

        await _application.CreateSiteAsync("67-0001", site => site.DistrictCode = "6701");
        await _application.CreateSiteAsync("67-0002", site => site.DistrictCode = "6703");
        await _application.CreateSiteAsync("67-0003");
        await _application.CreateSiteAsync("57-0001");
        await ReportedAsync("67-0001", 10, ("2021-10-31", 4, 1000.50m, 0.5), ("2021-11-30", 6, 0m, 1));
        await ReportedAsync("67-0002", 20, ("2021-11-30", 8, 499.50m, 0.25));
        await ReportedAsync("67-0003", 30);
        await ReportedAsync("57-0001", 40, ("2021-10-31", 7, null, null));
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Country_OverAQuarter_IsTheSumOfItsProvincesMonthsAndKinds()
    {
        var country = await AskAsync("");
        Assert.Equal(
            (4, 4, 4, 4),
            (country.Count("sites"), country.Count("knownSites"), country.Count("total.plans"), country.Count("total.reports")));
        Assert.Equal((100, 25), (country.Count("total.planned.trained.value"), country.Count("total.reached.trained.value")));
        Assert.Equal((1500.0, 3, 1), (
            country.Number("total.reached.moneyBaht.value"), country.Count("total.reached.moneyBaht.known"),
            country.Count("total.reached.moneyBaht.unknown")));
        Assert.Equal((0.625, 2, 2), (
            country.Number("total.progress.mean"), country.Count("total.progress.known"), country.Count("total.progress.unknown")));
        Assert.Equal(["57", "67"], country.Texts("parts", "code"));
        Assert.Equal(["2021-10-31", "2021-11-30", "2021-12-31"], country.Texts("intervals", "to"));
        Assert.Equal(9, country.List("kinds").Count);
        foreach (var parts in new[] { "parts", "kinds", "intervals" })
            Assert.Equal(25, country.List(parts).Sum(part => Value(part, "tally.reached.trained")));
        Assert.Equal([0.5, 0.625, 0.625], country.List("intervals").Select(month => month.Number("tally.progress.mean")));
        Assert.True(country.IsNull("note"));
    }

    [Fact]
    public async Task Province_District_AndSite_AddUpLevelByLevel()
    {
        var province = await AskAsync("""provinceCode: "67",""");
        Assert.Equal(["6701", "6703", null], province.Texts("parts", "code"));
        Assert.Equal(["เมืองเพชรบูรณ์", "หล่มสัก", "ยังไม่ทราบอำเภอ"], province.Texts("parts", "name.th"));
        Assert.Equal(("เพชรบูรณ์", 60, 18), (
            province.Text("name.th"), province.Count("total.planned.trained.value"), province.Count("total.reached.trained.value")));
        Assert.Equal(18, province.List("parts").Sum(part => Value(part, "tally.reached.trained")));

        var district = await AskAsync("""districtCode: "6701",""");
        Assert.Equal(("67-0001", 10), (Assert.Single(district.List("parts")).Text("code"), district.Count("total.reached.trained.value")));
        var site = await AskAsync("""siteCode: "67-0001",""");
        Assert.Equal((0, 10, "แปลง 67-0001"), (site.List("parts").Count, site.Count("total.reached.trained.value"), site.Text("name.th")));
        Assert.Equal(1, site.Number("total.progress.mean"));
    }

    [Fact]
    public async Task Public_SeesSumsThatAddUpWithoutSmallNumbersAndOfPublishedSitesOnly()
    {
        await _application.ChangeSiteAsync("57-0001", site => site.Published = false);
        await using var open = await _application.ServeToAsync(Caller.Public);
        var country = await AskAsync("", open);
        Assert.Equal((3, 14, 1), (
            country.Count("sites"), country.Count("total.reached.trained.value"), country.Count("total.reached.trained.heldBack")));
        Assert.Equal(["67"], country.Texts("parts", "code"));
        Assert.Contains("ไม่แสดง", country.Text("note.th"), StringComparison.Ordinal);
        var province = await AskAsync("""provinceCode: "67",""", open);
        Assert.Equal(14, province.List("parts").Sum(part => Value(part, "tally.reached.trained")));
        Assert.Equal(1, province.List("parts").Sum(part => part.Count("tally.reached.trained.heldBack")));
        var october = province.List("intervals")[0];
        Assert.Equal((true, 1), (october.IsNull("tally.reached.trained.value"), october.Count("tally.reached.trained.heldBack")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("""provinceCode: "67",""")]
    [InlineData("""districtCode: "6701",""")]
    [InlineData("""siteCode: "67-0001",""")]
    public async Task Place_AskedAgain_ReadsNothingAndShowsAChangeAtOnce(string place)
    {
        var before = await AskAsync(place);
        Assert.Empty(await _application.StatementsOfAsync(Question(place)));
        Assert.Empty(await _application.StatementsOfAsync(Question(place, from: "2020-10-01", interval: "FISCAL_YEAR")));

        var more = (await _application.PlanAsync("67-0001", new { trained = 5 }, title: "เพิ่มเติม")).Text("id")!;
        await _application.ReportAsync(more, new { trained = 9 }, "2021-12-01", "2021-12-15");

        Assert.NotEmpty(await _application.StatementsOfAsync(Question(place)));
        var after = await AskAsync(place);
        Assert.Equal(9, after.Count("total.reached.trained.value") - before.Count("total.reached.trained.value"));
    }

    [Fact]
    public async Task Public_AskingAgain_ReadsNothingAndSeesASiteGoAtOnce()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.Equal(4, (await AskAsync("", open)).Count("sites"));
        Assert.Empty(await open.StatementsOfAsync(Question("")));
        await _application.ChangeSiteAsync("57-0001", site => site.Published = false);
        Assert.Equal(["67"], (await AskAsync("", open)).Texts("parts", "code"));
    }

    [Fact]
    public async Task Site_ThatWasMovedToAnotherProvince_IsFoundByItsCode()
    {
        await _application.ChangeSiteAsync("57-0001", site => site.ProvinceCode = "67");
        var site = await AskAsync("""siteCode: "57-0001",""");
        Assert.Equal((1, 7), (site.Count("sites"), site.Count("total.reached.trained.value")));
        Assert.Equal(0, (await AskAsync("""siteCode: "57-9999",""")).Count("sites"));
    }

    [Theory]
    [InlineData("""provinceCode: "99",""")]
    [InlineData("""provinceCode: "67", districtCode: "6701",""")]
    [InlineData("""districtCode: "671",""")]
    public async Task Place_ThatCannotBe_IsRefused(string place)
    {
        var error = await _application.ErrorAsync(
            $$"""{ activityIndicators({{place}} from: "2021-10-01", to: "2021-12-31") { sites } }""");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    [Theory]
    [InlineData("2021-12-31", "2021-10-01")]
    [InlineData("1900-01-01", "2021-10-01")]
    public async Task Days_ThatCannotBe_AreRefused(string from, string to)
    {
        var error = await _application.ErrorAsync($"{{ activityIndicators(from: \"{from}\", to: \"{to}\") {{ sites }} }}");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    private async Task ReportedAsync(string site, int planned, params (string To, int Trained, decimal? Money, double? Progress)[] reports)
    {
        var id = (await _application.PlanAsync(site, new { trained = planned })).Text("id")!;
        foreach (var (to, trained, money, progress) in reports)
            await _application.ReportAsync(id, new { trained, moneyBaht = money }, $"{to[..8]}01", to, progress);
    }

    private async Task<JsonElement> AskAsync(string place, SedzApplication? of = null) =>
        (await (of ?? _application).QueryAsync(Question(place))).At("activityIndicators");

    private static string Question(string place, string from = "2021-10-01", string interval = "MONTH") =>
        $$"""
        { activityIndicators({{place}} from: "{{from}}", to: "2021-12-31", interval: {{interval}}) {
            code name { th en } sites knownSites synthetic note { th en } total { {{Tally}} }
            intervals { from to tally { {{Tally}} } }
            kinds { kind tally { {{Tally}} } } parts { code name { th } sites knownSites tally { {{Tally}} } } } }
        """;

    private static double Value(JsonElement part, string figure) => part.IsNull($"{figure}.value") ? 0 : part.Number($"{figure}.value");
}
