using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Openings;

[Trait("Database", "both")]
public sealed class OpeningPositions : IAsyncLifetime
{
    private SedzApplication _application = null!;
    private string _siteId = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        _siteId = (await _application.QueryAsync("""{ site(by: { code: "67-0001" }) { id } }""")).Text("site.id")!;
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Position_Opened_IsShownAtItsSiteUntilItIsClosed()
    {
        var opened = (await OpenAsync(new
        {
            siteId = _siteId,
            activity = "CREATE_JOBS",
            headcount = 12,
            occupationCode = "6130",
            title = "ทำสวน โทร 081-234-5678",
            requiredSkills = new[] { "integrated_farming" },
            wishedSkills = new[] { "irrigation", "compost" },
            startsOn = "2022-03-01",
            endsOn = "2022-09-30",
            wage = 9_000,
        })).At("opening");
        Assert.Equal((12, "6130", 9_000, "CREATE_JOBS"), (opened.Count("headcount"), opened.Text("occupationCode"), opened.Count("wage"), opened.Text("activity")));
        Assert.Equal(["compost", "irrigation"], opened.List("wishedSkills").Select(s => s.GetString()));
        Assert.DoesNotContain("234", opened.Text("title")!, StringComparison.Ordinal);

        var site = await _application.QueryAsync("{ site(by: { code: \"67-0001\" }) { openings(where: { closedAt: { eq: null } }) { totalCount } } }");
        Assert.Equal(1, site.Count("site.openings.totalCount"));
        var close = """mutation($id: ID!) { closePosition(input: { openingId: $id }) { opening { closedAt version } errors { __typename } } }""";
        var id = opened.Text("id");
        var closed = (await _application.QueryAsync(close, new { id })).At("closePosition.opening");
        Assert.Equal((false, 2), (closed.IsNull("closedAt"), closed.Count("version")));
        Assert.Equal("ConflictError", (await _application.QueryAsync(close, new { id })).List("closePosition.errors")[0].Text("__typename"));
    }

    [Theory]
    [InlineData("""{ "headcount": 0 }""", "headcount")]
    [InlineData("""{ "headcount": -3 }""", "headcount")]
    [InlineData("""{ "wage": -1 }""", "wage")]
    [InlineData("""{ "occupationCode": "99" }""", "occupationCode")]
    [InlineData("""{ "requiredSkills": ["juggling"] }""", "requiredSkills")]
    [InlineData("""{ "requiredSkills": ["welding"], "wishedSkills": ["welding"] }""", "wishedSkills")]
    [InlineData("""{ "startsOn": "2022-05-01", "endsOn": "2022-04-30" }""", "endsOn")]
    public async Task Position_ThatCannotBe_IsRefusedAndNamesItsField(string terms, string field)
    {
        var input = JsonSerializer.Deserialize<Dictionary<string, object>>(terms)!;
        (input["siteId"], input["activity"]) = (_siteId, "VOLUNTEER");
        input.TryAdd("headcount", 1);
        var error = Assert.Single((await OpenAsync(input)).List("errors"));
        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
    }

    [Fact]
    public async Task Public_SeesOpeningsOfPublishedSitesOnlyAndOpensNone()
    {
        await _application.CreateSiteAsync("67-0002", site =>
        {
            site.Published = false;
            site.Openings.Add(new() { Headcount = 1, Activity = 0, Version = 1 });
        });
        var hidden = (await _application.QueryAsync("""{ site(by: { code: "67-0002" }) { openings { nodes { id } } } }""")).List("site.openings.nodes")[0].Text("id");
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.True((await open.QueryAsync("query($id: ID!) { node(id: $id) { id } }", new { id = hidden })).IsNull("node"));
        var error = await open.ErrorAsync(
            $$"""mutation { openPosition(input: { siteId: "{{_siteId}}", activity: VOLUNTEER, headcount: 1 }) { opening { id } } }""");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.Text("extensions.code"));
    }

    private async Task<JsonElement> OpenAsync(object input) => (await _application.QueryAsync(
        """
        mutation($input: OpenPositionInput!) { openPosition(input: $input) {
          opening { id headcount occupationCode title requiredSkills wishedSkills startsOn endsOn wage activity synthetic version }
          errors { __typename ... on ValidationError { field text { th en } } } } }
        """,
        new { input })).At("openPosition");
}
