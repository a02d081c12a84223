using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Analytics.Matching;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Tests.Matching;

/// <summary>Runs that are called off, lose their node, or are taken up by another one.</summary>
[Trait("Database", "both")]
public sealed class InterruptingAMatching : IAsyncLifetime
{
    private const string Cancel =
        "mutation($id: ID!) { cancelMatching(input: { runId: $id }) { matchingRun { state } errors { __typename } } }";

    /// <summary>Sites of the made-up country: some thirty thousand workers, whose proof takes its time with openings far away as well.</summary>
    private const int Sites = 380;

    private SedzApplication _application = null!;

    public async Task InitializeAsync() => _application = await SedzApplication.StartAsync();

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_ThatWaits_IsCalledOffAtOnceAndOnlyOnce()
    {
        var id = await EnterAsync(MatchingRunState.Queued);
        Assert.Equal("CANCELLED", (await _application.QueryAsync(Cancel, new { id })).Text("cancelMatching.matchingRun.state"));
        Assert.Equal(
            "ConflictError", (await _application.QueryAsync(Cancel, new { id })).List("cancelMatching.errors")[0].Text("__typename"));
        Assert.Equal(
            "NotFoundError",
            (await _application.QueryAsync(Cancel, new { id = KnownLabour.IdOf(nameof(MatchingRun), 99) })).List("cancelMatching.errors")[0]
                .Text("__typename"));
    }

    [Fact]
    public async Task Run_AtWork_IsCalledOffAndLeavesNothing()
    {
        await _application.MakeDemoAsync(Sites);
        var input = new { wantedGap = 0.0, radiusMetres = 600_000.0, candidates = MatchingOptions.MostCandidates };
        var id = (await _application.QueryAsync(KnownLabour.Run, new { input })).Text("runMatching.matchingRun.id")!;
        await foreach (var answer in EventsOf.ReadAsync(_application.Http, KnownLabour.Progress, new { id }))
        {
            if (answer.Text("data.matchingProgress.state") == "RUNNING")
                break;
        }

        Assert.True((await _application.QueryAsync(Cancel, new { id })).IsNull("cancelMatching.errors"));
        var run = await _application.EndOfRunAsync(id);
        Assert.Equal(("CANCELLED", true, true), (run.Text("state"), run.IsNull("placed"), run.IsNull("errorCode")));
        await using var db = await _application.OpenAsync();
        Assert.Equal(
            (0, 0, 0, 0),
            (await db.Matches.CountAsync(), await db.MatchingCounts.CountAsync(), await db.MatchingCheckpoints.CountAsync(),
                await db.UnmatchedWorkers.CountAsync()));
        Assert.Equal("FINISHED", (await _application.MatchAsync(new { provinceCode = "67" })).Text("state"));
    }

    [Fact]
    public async Task Run_WhoseNodeIsGone_IsTakenUpByTheNextOneWhenItsTimeIsUp()
    {
        await SmallRegisterAsync();
        var id = await EnterAsync(MatchingRunState.Running, "gone", _application.Clock.GetUtcNow().UtcDateTime);
        await using (var next = await _application.ServeToAsync(Caller.Administrator))
        {
            Assert.Equal("RUNNING", await StateAsync(id));
            next.Clock.Advance(Announcement.Lifetime + TimeSpan.FromSeconds(10));
            var run = await next.EndOfRunAsync(id);
            Assert.Equal(("FINISHED", 2, 1), (run.Text("state"), run.Count("attempts"), run.Count("placed")));
        }
    }

    [Fact]
    public async Task Run_ThatStopsNodeAfterNode_IsGivenUp()
    {
        await SmallRegisterAsync();
        var id = await EnterAsync(MatchingRunState.Running, "gone", new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc), attempts: 5);
        await using var next = await _application.ServeToAsync(Caller.Administrator);
        var run = await next.EndOfRunAsync(id);
        Assert.Equal(("FAILED", "given_up"), (run.Text("state"), run.Text("errorCode")));
    }

    [Fact]
    public async Task Run_ThatIsAnnounced_IsNotTakenFromItsNode()
    {
        await SmallRegisterAsync();
        var id = await EnterAsync(MatchingRunState.Running, "busy", new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        var board = _application.Services.GetRequiredService<INewsBoard>();
        await using (var db = await _application.OpenAsync())
            await board.PostAsync($"matching:{await db.MatchingRuns.Select(r => r.Id).SingleAsync()}", "0.5/1/1/2/");
        await using var next = await _application.ServeToAsync(Caller.Administrator);
        Assert.Equal("RUNNING", await StateAsync(id));
        var queued = (await next.QueryAsync(KnownLabour.Run, new { input = new { } })).Text("runMatching.matchingRun.id")!;
        Assert.Equal("QUEUED", await StateAsync(queued));
    }

    [Fact]
    public async Task Checkpoint_OfAnotherRegister_IsNotTakenUp()
    {
        await SmallRegisterAsync();
        var id = await EnterAsync(MatchingRunState.Running, "gone", new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        var graph = new MatchingGraph([1], [1], [0, 1], [new(0, 5)], 10);
        using var bytes = new MemoryStream();
        AuctionStateFile.Write(bytes, LeastCostMatching.Of(graph).State!, graph.ContentHash());
        await using (var db = await _application.OpenAsync())
        {
            var run = await db.MatchingRuns.SingleAsync();
            db.MatchingCheckpoints.Add(new() { RunId = run.Id, Phase = 1, Bytes = bytes.ToArray() });
            await db.SaveChangesAsync();
        }

        await using var next = await _application.ServeToAsync(Caller.Administrator);
        Assert.Equal("FINISHED", (await next.EndOfRunAsync(id)).Text("state"));
    }

    private async Task SmallRegisterAsync()
    {
        await _application.RegisterAsync(KnownLabour.Worker());
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
    }

    private async Task<string?> StateAsync(string id) =>
        (await _application.QueryAsync("query($id: ID!) { matchingRun(id: $id) { state } }", new { id })).Text("matchingRun.state");

    /// <summary>Enters a run past the server, which so does not look at it.</summary>
    private async Task<string> EnterAsync(MatchingRunState state, string? holder = null, DateTime? claimedAt = null, int attempts = 1)
    {
        await using var db = await _application.OpenAsync();
        var run = db.MatchingRuns.Add(KnownRun.Of(state, holder, claimedAt, attempts)).Entity;
        await db.SaveChangesAsync();
        return KnownLabour.IdOf(nameof(MatchingRun), run.Id);
    }
}
