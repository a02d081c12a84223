using System.Text.Json;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Partners;

namespace Sedz.Api.Tests.Learning;

[Trait("Database", "both")]
public sealed class RecordingPlacesOfLearning : IAsyncLifetime
{
    private const string Shown =
        """
        learningPlace { site { code } open openSince attestation version
          curriculum(order: [{ position: ASC }]) { position titleTh titleEn hours }
          learners { total { value known heldBack } periods { startsOn endsOn learners heldBack } note { th } } }
        errors { __typename ... on Error { message } ... on ValidationError { field } }
        """;

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
    public async Task Site_OfWhichNobodySaidAnything_HasNone() => Assert.True((await _application.QueryAsync(
        """{ site(by: { code: "67-0001" }) { learningPlace { open } } }""")).IsNull("site.learningPlace"));

    [Fact]
    public async Task Place_IsShownWithItsCurriculumAndALaterStatementTakesItsPlace()
    {
        await DoneAsync("recordLearningPlace", new
        {
            siteId = _siteId,
            open = "YES",
            openSince = "2021-11-01",
            attestation = "VERIFIED",
            curriculum = new object[]
            {
                new { titleTh = "โคก หนอง นา", titleEn = "Khok Nong Na", hours = 12.5 },
                new { titleTh = "ปุ๋ยหมัก" },
            },
        });
        var site = await _application.QueryAsync(
            """{ site(by: { code: "67-0001" }) { learningPlace { open openSince curriculum { titleTh } } } }""");
        Assert.Equal("2021-11-01", site.Text("site.learningPlace.openSince"));

        var place = await DoneAsync(
            "recordLearningPlace",
            new { siteId = _siteId, open = "NO", curriculum = new object[] { new { titleTh = "ปุ๋ยหมัก", hours = 3 } } });
        Assert.Equal(("NO", 2), (place.Text("open"), place.Count("version")));
        Assert.True(place.IsNull("openSince"));
        Assert.Equal(["ปุ๋ยหมัก"], place.Texts("curriculum", "titleTh"));
        var places = await _application.QueryAsync("{ learningPlaces(where: { open: { eq: NO } }) { totalCount } }");
        Assert.Equal(1, places.Count("learningPlaces.totalCount"));
    }

    [Fact]
    public async Task Learners_AreSummedAndTheSameDaysCorrectAnEarlierCount()
    {
        await LearnersAsync("2021-10-01", "2021-10-31", 30);
        await LearnersAsync("2021-11-01", "2021-11-30", 3);
        var place = await LearnersAsync("2021-10-01", "2021-10-31", 28);
        Assert.Equal((31, 2), (place.Count("learners.total.value"), place.Count("learners.total.known")));
        Assert.Equal([28, 3], place.List("learners.periods").Select(period => period.Count("learners")));

        var overlap = await AskAsync(
            "recordLearners", new { siteId = _siteId, startsOn = "2021-10-15", endsOn = "2021-11-15", learners = 1 });
        Assert.Equal("ConflictError", overlap.List("errors")[0].Text("__typename"));

        await using var open = await _application.ServeToAsync(Caller.Public);
        var seen = (await open.QueryAsync(
            """
            { site(by: { code: "67-0001" }) { learningPlace { learners {
                total { value heldBack } periods { learners heldBack } note { th } } } } }
            """)).At("site.learningPlace.learners");
        Assert.Equal((28, 1), (seen.Count("total.value"), seen.Count("total.heldBack")));
        Assert.True(seen.List("periods")[1].IsNull("learners"));
        Assert.NotEmpty(seen.Text("note.th")!);
    }

    [Theory]
    [InlineData("recordLearningPlace", """{ "open": "YES", "openSince": "2021-12-16" }""", "openSince")]
    [InlineData("recordLearningPlace", """{ "open": "UNKNOWN", "openSince": "2021-12-01" }""", "openSince")]
    [InlineData("recordLearningPlace", """{ "open": "YES", "curriculum": [{ "titleTh": " " }] }""", "curriculum.0.titleTh")]
    [InlineData("recordLearningPlace", """{ "open": "YES", "curriculum": [{ "titleTh": "ก", "hours": 0 }] }""", "curriculum.0.hours")]
    [InlineData("recordLearners", """{ "startsOn": "2021-12-01", "endsOn": "2021-12-16", "learners": 5 }""", "endsOn")]
    [InlineData("recordLearners", """{ "startsOn": "2021-12-02", "endsOn": "2021-12-01", "learners": 5 }""", "endsOn")]
    [InlineData("recordLearners", """{ "startsOn": "2021-12-01", "endsOn": "2021-12-01", "learners": -1 }""", "learners")]
    public async Task Statement_ThatCannotBe_IsRefusedAndNamesItsField(string mutation, string terms, string field)
    {
        var input = JsonSerializer.Deserialize<Dictionary<string, object>>(terms)!;
        input["siteId"] = _siteId;
        Assert.Equal(field, Assert.Single((await AskAsync(mutation, input)).List("errors")).Text("field"));
        Assert.True((await _application.QueryAsync(
            """{ site(by: { code: "67-0001" }) { learningPlace { open } } }""")).IsNull("site.learningPlace"));
    }

    [Fact]
    public async Task Public_RecordsNothingAndSeesNothingOfHiddenSites()
    {
        await DoneAsync("recordLearningPlace", new { siteId = _siteId, open = "YES" });
        await _application.ChangeSiteAsync("67-0001", site => site.Published = false);
        await using var open = await _application.ServeToAsync(Caller.Public);
        Assert.Equal(0, (await open.QueryAsync("{ learningPlaces { totalCount } }")).Count("learningPlaces.totalCount"));
        var error = await open.ErrorAsync(
            $$"""mutation { recordLearningPlace(input: { siteId: "{{_siteId}}", open: YES }) { learningPlace { open } } }""");
        Assert.Equal("AUTH_NOT_AUTHENTICATED", error.Text("extensions.code"));
    }

    private Task<JsonElement> LearnersAsync(string startsOn, string endsOn, int learners) =>
        DoneAsync("recordLearners", new { siteId = _siteId, startsOn, endsOn, learners });

    private async Task<JsonElement> DoneAsync(string mutation, object input)
    {
        var answer = await AskAsync(mutation, input);
        return answer.IsNull("errors") ? answer.At("learningPlace") : throw new InvalidOperationException(answer.ToString());
    }

    private async Task<JsonElement> AskAsync(string mutation, object input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        return (await _application.QueryAsync(
            $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {Shown} }} }}", new { input })).At(mutation);
    }
}
