using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.Imports.Rainfall;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Development;

[Trait("Database", "both")]
public sealed class ChoosingFormsOfDevelopment : IAsyncLifetime
{
    private const string Errors = "errors { __typename ... on Error { message } ... on ValidationError { field } }";

    private SedzApplication _application = null!;
    private string _siteId = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        _siteId = await _application.SiteIdAsync("67-0001");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Forms_AreTenWithWhatEachAsks()
    {
        var forms = (await _application.QueryAsync("{ developmentForms { form name { th } conditions { code asks { th en } } } }"))
            .List("developmentForms");
        Assert.Equal(10, forms.Count);
        Assert.Equal(["home", "temple", "school_or_government"], forms[1].Texts("conditions", "code"));
    }

    [Fact]
    public async Task Site_OfWhosePartnersNothingIsRecorded_FitsNothingForSureYet()
    {
        var forms = await FormsAsync();
        Assert.Equal("NOT_YET_KNOWN", forms["NEW_THEORY"].Text("state"));
        Assert.Equal(["MET", "MET", "NOT_YET_KNOWN"], forms["NEW_THEORY"].Texts("reasons", "state"));
        Assert.All(forms.Values, form => Assert.False(form.At("chosen").GetBoolean()));
    }

    [Fact]
    public async Task Partners_ThatStandEngaged_DecideWhichFormsFit()
    {
        var engaged = new[] { ("กลุ่มทอผ้าบ้านดง", "PEOPLE"), ("วัดเขาน้อย", "RELIGIOUS"), ("อำเภอเมืองเพชรบูรณ์", "GOVERNMENT") };
        foreach (var (name, sector) in engaged)
            await _application.EngageAsync(await _application.RegisterAsync(name, sector), "67-0001");
        await _application.EngageAsync(await _application.RegisterAsync("มัสยิดนูรุลอิสลาม", "RELIGIOUS"), "67-0001", status: "OFFERED");
        var forms = await FormsAsync();
        Assert.Equal(("MET", "MET", "NOT_MET", "NOT_MET"), (
            forms["NEW_THEORY"].Text("state"), forms["BOWON"].Text("state"), forms["BOROM"].Text("state"), forms["KHROP"].Text("state")));
        Assert.Equal("NOT_YET_KNOWN", forms["BCG_GREEN"].Text("state"));
    }

    [Fact]
    public async Task Site_MayHaveSeveralFormsAndAFormThatIsGivenUpStaysOnRecord()
    {
        var first = await DoneAsync("chooseDevelopmentForm", "formChoice { id form formText { th } chosenOn recordedBy }", new
        {
            siteId = _siteId, form = "NEW_THEORY", reason = "แล้งซ้ำซาก โทร 081-234-5678", basis = "มติคณะกรรมการ 1/2565",
        });
        Assert.Equal(("2021-12-15", "administrator"), (first.Text("chosenOn"), first.Text("recordedBy")));
        await DoneAsync("chooseDevelopmentForm", "formChoice { id }", new
        {
            siteId = _siteId, form = "OTHER_ROYAL_INITIATIVE", reason = "ป่าต้นน้ำ", named = "ฝายชะลอน้ำ", chosenOn = "2021-12-01",
        });
        Assert.Equal(["NEW_THEORY", "OTHER_ROYAL_INITIATIVE"], await ChosenAsync());
        Assert.Equal("MET", (await FormsAsync())["OTHER_ROYAL_INITIATIVE"].Text("state"));

        var again = await AskAsync(
            "chooseDevelopmentForm", "formChoice { id }", new { siteId = _siteId, form = "NEW_THEORY", reason = "อีกครั้ง" });
        Assert.Equal("ConflictError", again.List("errors")[0].Text("__typename"));
        await DoneAsync("endDevelopmentForm", "formChoice { endedOn }", new { choiceId = first.Text("id"), reason = "เปลี่ยนเป็นพืชสวน" });
        Assert.Equal(["OTHER_ROYAL_INITIATIVE"], await ChosenAsync());
        var kept = (await _application.QueryAsync(
            """{ site(by: { code: "67-0001" }) { formChoices(where: { endedOn: { neq: null } }) { form reason basis endReason } } }"""))
            .List("site.formChoices");
        Assert.Equal("มติคณะกรรมการ 1/2565", Assert.Single(kept).Text("basis"));
        Assert.DoesNotContain("234", kept[0].Text("reason")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sandbox_NamesTheRuleAndItsAgencyAndDecidesTheFit()
    {
        var entry = await DoneAsync("recordSandboxEntry", "sandboxEntry { id agencyAgrees version }", new
        {
            siteId = _siteId, rule = "ระเบียบการใช้ที่ราชพัสดุ", instead = "ให้ชุมชนใช้ร่วม ๕ ปี", agency = "กรมธนารักษ์",
        });
        Assert.Equal("NOT_YET_KNOWN", (await FormsAsync())["POLICY_SANDBOX"].Text("state"));
        var changed = await DoneAsync(
            "changeSandboxEntry", "sandboxEntry { result version }",
            new { entryId = entry.Text("id"), version = 1, agencyAgrees = "YES", result = "ใช้ได้" });
        Assert.Equal(("ใช้ได้", 2), (changed.Text("result"), changed.Count("version")));
        Assert.Equal("MET", (await FormsAsync())["POLICY_SANDBOX"].Text("state"));
        var stale = await AskAsync("changeSandboxEntry", "sandboxEntry { id }", new { entryId = entry.Text("id"), version = 1 });
        Assert.Equal("ConflictError", stale.List("errors")[0].Text("__typename"));
    }

    [Theory]
    [InlineData("chooseDevelopmentForm", """{ "form": "BOWON", "reason": " " }""", "reason")]
    [InlineData("chooseDevelopmentForm", """{ "form": "BOWON", "reason": "ก", "chosenOn": "2021-12-16" }""", "chosenOn")]
    [InlineData("chooseDevelopmentForm", """{ "form": "OTHER_SCIENCE", "reason": "ก" }""", "named")]
    [InlineData("chooseDevelopmentForm", """{ "form": "BOWON", "reason": "ก", "named": "ข" }""", "named")]
    [InlineData("recordSandboxEntry", """{ "rule": "", "instead": "ก" }""", "rule")]
    [InlineData("recordSandboxEntry", """{ "rule": "ก", "instead": "ข", "startsOn": "2022-02-01", "endsOn": "2022-01-01" }""", "endsOn")]
    public async Task Entry_ThatCannotBe_IsRefusedAndNamesItsField(string mutation, string terms, string field)
    {
        var input = JsonSerializer.Deserialize<Dictionary<string, object>>(terms)!;
        input["siteId"] = _siteId;
        var payload = mutation == "recordSandboxEntry" ? "sandboxEntry { id }" : "formChoice { id }";
        Assert.Equal(field, Assert.Single((await AskAsync(mutation, payload, input)).List("errors")).Text("field"));
    }

    [Fact]
    public async Task Plan_OfAGivenArea_HasPartsThatSumToItAndSaysWhatWaterItNeeds()
    {
        var plan = (await _application.QueryAsync(
            """
            { newTheoryPlan(rai: 10, pondDepth: 4) {
                variant whole { m2 } parts { use share area { m2 rai { rai } } } pondCubicMetres needCubicMetres water { shortage } } }
            """))
            .At("newTheoryPlan");
        Assert.Equal(16_000, plan.List("parts").Sum(part => part.Number("area.m2")));
        Assert.Equal((19_200, 6_000, true), (plan.Number("pondCubicMetres"), plan.Number("needCubicMetres"), plan.IsNull("water")));
        var fifteen = (await _application.QueryAsync("{ newTheoryPlan(variant: FIFTEEN_RAI) { pondCubicMetres whole { m2 } } }"))
            .At("newTheoryPlan");
        Assert.Equal((19_000, 24_000), (fifteen.Number("pondCubicMetres"), fifteen.Number("whole.m2")));
    }

    [Fact]
    public async Task Plan_OfASite_MeetsTheRainOfItsProvince()
    {
        var path = Path.Combine(_application.Settings.DataFolder, "rain.csv");
        await File.WriteAllTextAsync(
            path,
            "code,year_ce,m01_mm,m02_mm,m03_mm,m04_mm,m05_mm,m06_mm,m07_mm,m08_mm,m09_mm,m10_mm,m11_mm,m12_mm\n"
            + "67,2001,0,10,20,60,150,160,170,200,220,100,10,0\n67,2002,0,0,20,60,150,160,170,200,220,100,10,0\n");
        await new RainfallImport(_application.Services.GetRequiredService<IDbContextFactory<SedzDb>>(), _application.Clock).RunAsync(
            path, "oae", dryRun: false, progress: null, CancellationToken.None);
        var water = (await _application.QueryAsync(
            """
            { newTheoryPlan(siteCode: "67-0001", pondDepth: 4) {
                water { rainSource { th en } months { rain } shortage shortageAtLeast missing { th } } } }
            """))
            .At("newTheoryPlan.water");
        Assert.Equal(12, water.List("months").Count);
        Assert.Equal(4_800 * 0.005, water.List("months")[1].Number("rain"), 1e-9);
        Assert.Contains("2 years of 2001–2002", water.Text("rainSource.en"), StringComparison.Ordinal);
        Assert.Equal((true, false), (water.IsNull("shortage"), water.IsNull("shortageAtLeast")));
    }

    [Theory]
    [InlineData("rai: 0")]
    [InlineData("")]
    [InlineData("rai: 10, pondDepth: 11")]
    [InlineData("rai: 10, variant: FIFTEEN_RAI")]
    [InlineData("rai: 10, provinceCode: \"99\"")]
    [InlineData("siteCode: \"67-9999\"")]
    public async Task Plan_ThatCannotBe_IsRefused(string arguments)
    {
        var error = await _application.ErrorAsync($"{{ newTheoryPlan{(arguments.Length > 0 ? $"({arguments})" : "")} {{ variant }} }}");
        Assert.Equal("VALIDATION_FAILED", error.Text("extensions.code"));
    }

    [Fact]
    public async Task Public_ChoosesNothingAndSeesNothingOfHiddenSites()
    {
        var choice = await DoneAsync("chooseDevelopmentForm", "formChoice { id }", new { siteId = _siteId, form = "BOWON", reason = "ก" });
        await _application.ChangeSiteAsync("67-0001", site => site.Published = false);
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.True((await open.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = choice.Text("id") })).IsNull("node"));
        var error = await open.ErrorAsync(
            $$"""mutation { chooseDevelopmentForm(input: { siteId: "{{_siteId}}", form: KHROP, reason: "ก" }) { formChoice { id } } }""");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.Text("extensions.code"));
    }

    private async Task<Dictionary<string, JsonElement>> FormsAsync() => (await _application.QueryAsync(
            """{ site(by: { code: "67-0001" }) { developmentForms { form state chosen reasons { code state asks { th } } } } }"""))
        .List("site.developmentForms").ToDictionary(form => form.Text("form")!);

    private async Task<IEnumerable<string>> ChosenAsync() =>
        (await FormsAsync()).Where(form => form.Value.At("chosen").GetBoolean()).Select(form => form.Key).Order(StringComparer.Ordinal);

    private async Task<JsonElement> DoneAsync(string mutation, string selection, object input)
    {
        var answer = await AskAsync(mutation, selection, input);
        return answer.IsNull("errors") ? answer.At(selection.Split(' ')[0]) : throw new InvalidOperationException(answer.ToString());
    }

    private async Task<JsonElement> AskAsync(string mutation, string selection, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        return (await _application.QueryAsync(
            $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} {Errors} }} }}", new { input })).At(mutation);
    }
}
