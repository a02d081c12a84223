using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Matching;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Matching;

[Trait("Database", "both")]
public sealed class LivingThroughAMatch : IAsyncLifetime
{
    private const string Errors =
        """
        errors { __typename ... on Error { message } ... on ValidationError { field } ... on MatchStepError { state possible text { th en } } }
        """;

    private SedzApplication _application = null!;
    private string _matchId = "";

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.RegisterAsync(KnownLabour.Worker());
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        await _application.MatchAsync(new { });
        await using var db = await _application.OpenAsync();
        _matchId = KnownLabour.IdOf(nameof(Match), await db.Matches.Select(m => m.Id).SingleAsync());
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Match_FromProposalToLeaving_TakesEachStepOnce()
    {
        Assert.Equal("ACCEPTED", (await RespondAsync("ACCEPT")).Text("match.state"));
        Assert.Equal(("ACCEPTED", "DECLINED PLACED"), Step(await RespondAsync("ACCEPT")));
        var placed = (await PlaceAsync("2021-12-15")).At("match");
        Assert.Equal(("PLACED", "2021-12-15"), (placed.Text("state"), placed.Text("placedOn")));
        Assert.Equal(("PLACED", "RETAINED LEFT"), Step(await RespondAsync("DECLINE", "เปลี่ยนใจ")));
        _application.Clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal("RETAINED", (await RetainAsync("RETAINED", "2022-03-01")).Text("match.state"));
        var left = (await RetainAsync("LEFT", "2022-03-20", "ย้ายตามครอบครัว")).At("match");
        Assert.Equal(("LEFT", "2022-03-01", "2022-03-20", "ย้ายตามครอบครัว"), (
            left.Text("state"), left.Text("retainedOn"), left.Text("leftOn"), left.Text("reason")));
        var ended = await RespondAsync("ACCEPT");
        Assert.Equal(("LEFT", ""), Step(ended));
        Assert.Contains("จบแล้ว", ended.List("errors")[0].Text("text.th")!, StringComparison.Ordinal);

        var again = await _application.MatchAsync(new { });
        Assert.Equal((1, 0), (again.Count("workers"), again.Count("placed")));
        Assert.Contains("WORKER DECLINED 1", again.Reasons());
    }

    [Fact]
    public async Task Acceptance_UntilTheWorkBegins_CanBeTakenBack()
    {
        await RespondAsync("ACCEPT");
        Assert.Equal("DECLINED", (await RespondAsync("DECLINE", "ได้งานที่อื่น")).Text("match.state"));
        Assert.Equal(("DECLINED", ""), Step(await RespondAsync("ACCEPT")));
    }

    [Theory]
    [InlineData("DECLINE", null, "reason")]
    [InlineData("DECLINE", "  ", "reason")]
    public async Task Answer_ThatSaysNoWithoutAReason_IsRefused(string answer, string? reason, string field) =>
        Assert.Equal(("ValidationError", field), Field(await RespondAsync(answer, reason)));

    [Fact]
    public async Task Days_ThatCannotBe_AreRefused()
    {
        Assert.Equal(("PROPOSED", "ACCEPTED DECLINED"), Step(await PlaceAsync("2021-12-15")));
        await RespondAsync("ACCEPT");
        Assert.Equal(("ValidationError", "on"), Field(await PlaceAsync("2021-12-16")));
        Assert.Equal(("ValidationError", "on"), Field(await PlaceAsync("2021-12-14")));
        await PlaceAsync("2021-12-15");
        Assert.Equal(("ValidationError", "reason"), Field(await RetainAsync("LEFT", "2021-12-15")));
        Assert.Equal(("ValidationError", "on"), Field(await RetainAsync("RETAINED", "2021-12-14")));
    }

    [Fact]
    public async Task Worker_AtAPrivateSite_BeginsOnlyAfterANoticeOfSharing()
    {
        await _application.ChangeSiteAsync("67-0001", site => site.LandType = LandType.Private);
        await RespondAsync("ACCEPT");
        Assert.Equal("ConflictError", (await PlaceAsync("2021-12-15")).List("errors")[0].Text("__typename"));
        await using var db = await _application.OpenAsync();
        var workerId = KnownLabour.IdOf("Worker", await db.Workers.Select(w => w.Id).SingleAsync());
        await _application.QueryAsync(
            "mutation($id: ID!) { recordWorkerNotice(input: { workerId: $id, kind: SHARING, textVersion: \"1\" }) { worker { id } } }",
            new { id = workerId });
        Assert.Equal("PLACED", (await PlaceAsync("2021-12-15")).Text("match.state"));
    }

    [Fact]
    public async Task Opening_ClosedMeanwhile_CannotBeAccepted()
    {
        await using var db = await _application.OpenAsync();
        var id = KnownLabour.IdOf("Opening", await db.Openings.Select(o => o.Id).SingleAsync());
        await _application.QueryAsync("mutation($id: ID!) { closePosition(input: { openingId: $id }) { opening { id } } }", new { id });
        Assert.Equal("ConflictError", (await RespondAsync("ACCEPT")).List("errors")[0].Text("__typename"));
        Assert.Equal("DECLINED", (await RespondAsync("DECLINE", "ปิดแล้ว")).Text("match.state"));
    }

    [Fact]
    public async Task Worker_Erased_TakesTheMatchAndTheReasonAlong()
    {
        await using var db = await _application.OpenAsync();
        var id = KnownLabour.IdOf("Worker", await db.Workers.Select(w => w.Id).SingleAsync());
        await _application.QueryAsync(
            "mutation($id: ID!) { eraseWorker(input: { workerId: $id }) { workerErasure { keys } } }", new { id });
        Assert.Equal((0, 0), (await db.Matches.CountAsync(), await db.UnmatchedWorkers.CountAsync()));
        Assert.Equal("NotFoundError", (await RespondAsync("ACCEPT")).List("errors")[0].Text("__typename"));
    }

    private static (string?, string) Step(JsonElement payload)
    {
        var error = Assert.Single(payload.List("errors"));
        Assert.Equal("MatchStepError", error.Text("__typename"));
        return (error.Text("state"), string.Join(' ', error.List("possible").Select(state => state.GetString())));
    }

    private static (string?, string?) Field(JsonElement payload) =>
        Assert.Single(payload.List("errors")) is var error ? (error.Text("__typename"), error.Text("field")) : default;

    private async Task<JsonElement> RespondAsync(string answer, string? reason = null) => (await _application.QueryAsync(
        $"mutation($input: RespondToMatchInput!) {{ respondToMatch(input: $input) {{ match {{ state reason version }} {Errors} }} }}",
        new { input = new { matchId = _matchId, answer, reason } })).At("respondToMatch");

    private async Task<JsonElement> PlaceAsync(string on) => (await _application.QueryAsync(
        $"mutation($input: RecordPlacementInput!) {{ recordPlacement(input: $input) {{ match {{ state placedOn }} {Errors} }} }}",
        new { input = new { matchId = _matchId, on } })).At("recordPlacement");

    private async Task<JsonElement> RetainAsync(string outcome, string on, string? reason = null) => (await _application.QueryAsync(
        $$"""
        mutation($input: RecordRetentionInput!) { recordRetention(input: $input) { match { state retainedOn leftOn reason } {{Errors}} } }
        """,
        new { input = new { matchId = _matchId, outcome, on, reason } })).At("recordRetention");
}
