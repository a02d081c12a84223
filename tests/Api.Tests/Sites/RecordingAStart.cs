using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Sites;

[Trait("Database", "both")]
public sealed class RecordingAStart : IAsyncLifetime
{
    private SedzApplication _application = null!;
    private string _id = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        _id = (await _application.QueryAsync("""{ site(by: { code: "67-0001" }) { id } }""")).Text("site.id")!;
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Site_NobodyToldOf_HasNoStart() => Assert.True((await SiteAsync()).IsNull("start"));

    [Fact]
    public async Task Start_OnADay_IsShownWithItsSupportAndChangesNoScore()
    {
        _application.Clock.Advance(TimeSpan.FromDays(60));
        var before = await ScoreAsync();

        var site = (await RecordAsync(new { siteId = _id, startedOn = "2022-02-01", attestation = "VERIFIED" })).At("site");

        Assert.Equal(("2022-02-01", "VERIFIED"), (site.Text("start.startedOn"), site.Text("start.attestation")));
        Assert.Equal(JsonValueKind.True, site.At("start.withinFiscalYear").ValueKind);
        Assert.Equal(2, site.Count("version"));
        Assert.Equal(before, await ScoreAsync());
    }

    [Fact]
    public async Task Start_AfterTheFiscalYear_IsNotWithinIt()
    {
        _application.Clock.Advance(TimeSpan.FromDays(400));

        var site = (await RecordAsync(new { siteId = _id, startedOn = "2022-10-01", attestation = "STATED" })).At("site");

        Assert.Equal(JsonValueKind.False, site.At("start.withinFiscalYear").ValueKind);
    }

    [Fact]
    public async Task NoStart_OnceTheYearIsOver_IsRecordedAndCanBeCorrected()
    {
        _application.Clock.Advance(TimeSpan.FromDays(400));

        var first = (await RecordAsync(new { siteId = _id, didNotStart = true, attestation = "STATED" })).At("site");
        var second = (await RecordAsync(new { siteId = _id, startedOn = "2022-09-30", attestation = "VERIFIED" })).At("site");

        Assert.True(first.IsNull("start.startedOn"));
        Assert.Equal(JsonValueKind.False, first.At("start.withinFiscalYear").ValueKind);
        Assert.Equal(JsonValueKind.True, second.At("start.withinFiscalYear").ValueKind);
    }

    [Theory]
    [InlineData(0, """{ "didNotStart": true }""", "didNotStart")]
    [InlineData(0, """{ "startedOn": "2021-12-17" }""", "startedOn")]
    [InlineData(0, """{ "startedOn": "2021-09-30" }""", "startedOn")]
    [InlineData(400, """{ "startedOn": "2022-09-30", "didNotStart": true }""", null)]
    [InlineData(400, "{}", null)]
    public async Task Statement_ThatCannotBe_IsRefusedAndNamesItsField(int days, string statement, string? field)
    {
        _application.Clock.Advance(TimeSpan.FromDays(days));
        var input = JsonSerializer.Deserialize<Dictionary<string, object>>(statement)!;
        (input["siteId"], input["attestation"]) = (_id, "STATED");

        var error = Assert.Single((await RecordAsync(input)).List("errors"));

        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
        Assert.True((await SiteAsync()).IsNull("start"));
    }

    [Fact]
    public async Task Public_MayNotRecord()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);

        var error = await open.ErrorAsync(
            $$"""mutation { recordSiteStart(input: { siteId: "{{_id}}", attestation: STATED, didNotStart: true }) { site { id } } }""");

        Assert.StartsWith("AUTH_", error.Text("extensions.code"), StringComparison.Ordinal);
    }

    private async Task<JsonElement> SiteAsync() =>
        (await _application.QueryAsync("""{ site(by: { code: "67-0001" }) { start { startedOn } } }""")).At("site");

    private async Task<double> ScoreAsync() =>
        (await _application.QueryAsync("{ siteRanking { nodes { score } } }")).List("siteRanking.nodes")[0].Number("score");

    private async Task<JsonElement> RecordAsync(object input) => (await _application.QueryAsync(
        """
        mutation($input: RecordSiteStartInput!) { recordSiteStart(input: $input) {
          site { version start { startedOn withinFiscalYear attestation } }
          errors { __typename ... on ValidationError { field text { th en } } } } }
        """,
        new { input })).At("recordSiteStart");
}
