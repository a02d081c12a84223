using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;

namespace Sedz.Api.Tests.Publicity;

[Trait("Database", "both")]
public sealed class AnnouncingToThePublic : IAsyncLifetime
{
    private const string Errors = "errors { __typename ... on Error { message } ... on ValidationError { field text { th en } } }";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001");
        await _application.CreateSiteAsync("67-0002", site => site.Published = false);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Announcement_IsSeenByThePublicOnceItIsPublished()
    {
        var notice = await AnnounceAsync(new
        {
            titleTh = "เปิดรับสมัครเจ้าของที่ดิน",
            bodyTh = "สอบถาม 081-234-5678",
            link = "https://example.go.th/apply",
            provinceCode = "67",
            endsOn = "2022-01-31",
        });
        Assert.Equal(("2021-12-15", false, "เพชรบูรณ์"), (
            notice.Text("announcedOn"), notice.At("published").GetBoolean(), notice.Text("province.nameTh")));
        Assert.DoesNotContain("234", notice.Text("bodyTh")!, StringComparison.Ordinal);

        await using var open = await _application.ServeToAsync(Caller.Public);
        const string Seen = "{ announcements(order: [{ announcedOn: DESC }]) { totalCount nodes { titleTh link } } }";
        Assert.Equal(0, (await open.QueryAsync(Seen)).Count("announcements.totalCount"));
        var changed = await DoneAsync(
            "changeAnnouncement", "publicNotice { version published titleEn }",
            new { announcementId = notice.Text("id"), version = 1, published = true, titleEn = "Call for land owners" });
        Assert.Equal((2, "Call for land owners"), (changed.Count("version"), changed.Text("titleEn")));
        Assert.Equal("เปิดรับสมัครเจ้าของที่ดิน", (await open.QueryAsync(Seen)).List("announcements.nodes")[0].Text("titleTh"));

        var stale = await AskAsync(
            "changeAnnouncement", "publicNotice { id }", new { announcementId = notice.Text("id"), version = 1, published = false });
        Assert.Equal("ConflictError", stale.List("errors")[0].Text("__typename"));
    }

    [Fact]
    public async Task Announcement_OfASiteThatIsNotPublished_IsNotSeen()
    {
        await AnnounceAsync(new { titleTh = "ก", bodyTh = "ข", published = true, siteId = await _application.SiteIdAsync("67-0002") });
        await AnnounceAsync(new { titleTh = "ค", bodyTh = "ง", published = true, siteId = await _application.SiteIdAsync("67-0001") });
        await using var open = await _application.ServeToAsync(Caller.Public);
        var seen = await open.QueryAsync("{ announcements { nodes { titleTh site { code } } } }");
        Assert.Equal(["67-0001"], seen.Texts("announcements.nodes", "site.code"));
        Assert.Equal(2, (await _application.QueryAsync("{ announcements { totalCount } }")).Count("announcements.totalCount"));
    }

    [Fact]
    public async Task Training_IsShownWithWhoTookPartAndSmallNumbersAreHeldBackFromThePublic()
    {
        var partner = await _application.RegisterAsync("มหาวิทยาลัยแม่โจ้", "ACADEMIA");
        const string Shown = "training { id audienceText { th } partner { nameTh } attended { value unknown } }";
        var training = await DoneAsync("recordTraining", Shown, new
        {
            titleTh = "วิทยากรโคก หนอง นา",
            audience = "MINISTRY_STAFF",
            startsOn = "2021-12-01",
            endsOn = "2021-12-03",
            hours = 18,
            seats = 40,
            partnerId = partner,
            published = true,
        });
        Assert.Equal((true, 1, "มหาวิทยาลัยแม่โจ้"), (
            training.IsNull("attended.value"), training.Count("attended.unknown"), training.Text("partner.nameTh")));
        var told = await DoneAsync(
            "changeTraining", "training { attended { value } seats }", new { trainingId = training.Text("id"), version = 1, attended = 4 });
        Assert.Equal((4, 40), (told.Count("attended.value"), told.Count("seats")));

        await using var open = await _application.ServeToAsync(Caller.Public);
        var seen = (await open.QueryAsync("{ trainings { nodes { titleTh attended { value heldBack } } } }")).List("trainings.nodes")[0];
        Assert.Equal((true, 1), (seen.IsNull("attended.value"), seen.Count("attended.heldBack")));
        var guess = await open.ErrorAsync("{ trainings(where: { attended: { lt: 5 } }) { totalCount } }");
        Assert.Contains("attended", guess.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "titleTh": "  " }""", "titleTh")]
    [InlineData("""{ "bodyTh": "" }""", "bodyTh")]
    [InlineData("""{ "link": "javascript:alert(1)" }""", "link")]
    [InlineData("""{ "provinceCode": "99" }""", "provinceCode")]
    [InlineData("""{ "endsOn": "2021-12-14" }""", "endsOn")]
    public async Task Announcement_ThatCannotBe_IsRefusedAndNamesItsField(string terms, string field)
    {
        var input = new Dictionary<string, object?> { ["titleTh"] = "ก", ["bodyTh"] = "ข" };
        foreach (var (key, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(terms)!) input[key] = value;
        Assert.Equal(field, Assert.Single((await AskAsync("announce", "publicNotice { id }", input)).List("errors")).Text("field"));
    }

    [Theory]
    [InlineData("""{ "titleTh": "" }""", "titleTh")]
    [InlineData("""{ "endsOn": "2021-11-30" }""", "endsOn")]
    [InlineData("""{ "hours": 0 }""", "hours")]
    [InlineData("""{ "seats": 0 }""", "seats")]
    [InlineData("""{ "attended": -1 }""", "attended")]
    [InlineData("""{ "startsOn": "2021-12-16", "endsOn": "2021-12-17", "attended": 10 }""", "attended")]
    public async Task Training_ThatCannotBe_IsRefusedAndNamesItsField(string terms, string field)
    {
        var input = new Dictionary<string, object?>
        {
            ["titleTh"] = "ก", ["audience"] = "PEOPLE", ["startsOn"] = "2021-12-01", ["endsOn"] = "2021-12-03",
        };
        foreach (var (key, value) in JsonSerializer.Deserialize<Dictionary<string, object?>>(terms)!) input[key] = value;
        Assert.Equal(field, Assert.Single((await AskAsync("recordTraining", "training { id }", input)).List("errors")).Text("field"));
    }

    [Fact]
    public async Task Public_AnnouncesNothing()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        var error = await open.ErrorAsync("""mutation { announce(input: { titleTh: "ก", bodyTh: "ข" }) { publicNotice { id } } }""");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.Text("extensions.code"));
    }

    private Task<JsonElement> AnnounceAsync(object input) =>
        DoneAsync("announce", "publicNotice { id titleTh bodyTh announcedOn published version province { nameTh } }", input);

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
