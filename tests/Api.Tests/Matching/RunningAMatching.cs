using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Matching;
using Sedz.Schema.Workers;

namespace Sedz.Api.Tests.Matching;

[Trait("Database", "both")]
public sealed class RunningAMatching : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync() => _application = await SedzApplication.StartAsync();

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_OfARegister_ProposesPlacesAndCountsEverybodyWhoHasNone()
    {
        var absent = KnownLabour.Worker();
        absent.Availability = Availability.NotAvailable;
        var later = KnownLabour.Worker();
        (later.Availability, later.AvailableFrom) = (Availability.FromDate, new(2022, 2, 1));
        var soon = KnownLabour.Worker();
        (soon.Availability, soon.AvailableFrom) = (Availability.FromDate, new(2021, 12, 15));
        var nowhere = KnownLabour.Worker();
        (nowhere.HomeLatitude, nowhere.HomeLongitude) = (null, null);
        var workers = await _application.RegisterAsync(
            KnownLabour.Worker(), KnownLabour.Worker(), soon, absent, later, nowhere, KnownLabour.Worker("96"));
        await _application.OfferAsync("67-0001", KnownLabour.Opening(2));
        await _application.OfferAsync("67-0002", KnownLabour.Opening(3, "welding"));
        await _application.CreateSiteAsync("67-0003", site =>
        {
            site.Location = null;
            site.Openings.Add(KnownLabour.Opening(4));
        });
        await _application.OfferAsync("67-0004", Ended(), Closed());

        var run = await _application.MatchAsync(new { });

        Assert.Equal(("FINISHED", "LEAST_COST", "administrator"), (run.Text("state"), run.Text("policy"), run.Text("requestedBy")));
        Assert.Equal((4, 2, 5), (run.Count("workers"), run.Count("openings"), run.Count("places")));
        Assert.Equal((2, 2), (run.Count("placed"), run.Count("unplaced")));
        Assert.Equal(
            (2, 0, 1, 1.0), (run.Count("proposed"), run.Count("withdrawn"), run.Count("attempts"), run.Number("progress")));
        Assert.InRange(run.Number("lowerBound"), 1, run.Number("cost"));
        Assert.InRange(run.Number("gap"), 0, 0.0005);
        Assert.Equal(64, run.Text("dataHash")!.Length);
        Assert.Equal(
            [
                "WORKER NO_HOME_PLACE 1", "WORKER NOT_AVAILABLE 1", "WORKER AVAILABLE_LATER 1", "OPENING ENDED 7", "OPENING NO_POSITION 4",
                "WORKER NO_OPENING_IN_REACH 1", "WORKER ALL_PLACES_FULL 1", "OPENING NO_SKILL_FIT 3",
            ],
            run.Reasons());
        Assert.All(run.List("reasons"), reason => Assert.NotEqual(reason.Text("text.th"), reason.Text("text.en")));
        Assert.Equal(("welding", 1, 3), Assert.Single(run.List("skillsToTrain")) is var need
            ? (need.Text("skill.code"), need.Count("workers"), need.Count("places")) : default);
        var inProvinces = await _application.QueryAsync(
            """
            query($id: ID!) { matchingRun(id: $id) {
              here: skillsToTrain(provinceCode: "67") { workers places } there: skillsToTrain(provinceCode: "96") { workers } } }
            """,
            new { id = run.Text("id") });
        Assert.Equal(
            (1, 3, 0),
            (inProvinces.List("matchingRun.here")[0].Count("workers"), inProvinces.List("matchingRun.here")[0].Count("places"),
                inProvinces.List("matchingRun.there").Count));
        Assert.Equal(
            ["67-0001 null", "67-0002 NO_SKILL_FIT 3", "67-0003 NO_POSITION 4", "67-0004 ENDED 7", "67-0004 null"],
            await _application.UnfilledAsync());

        var site = (await _application.QueryAsync(
            """
            { site(by: { code: "67-0001" }) { matches { nodes {
              state stateText { th en } cost distanceMetres terms { key cost text { th en } } worker { id } } } } }
            """))
            .List("site.matches.nodes");
        Assert.Equal(["PROPOSED", "PROPOSED"], site.Select(match => match.Text("state")));
        Assert.All(site, match => Assert.Equal(match.Count("cost"), match.List("terms").Sum(term => term.Count("cost"))));
        var standings = (await _application.QueryAsync(
            "{ workers { nodes { id match { reason text { th en } match { state opening { headcount } } run { id } } } } }"))
            .List("workers.nodes").ToDictionary(worker => worker.Text("id")!, worker => worker.At("match"));
        Assert.Equal("PROPOSED", standings[IdOf(workers[0])].Text("match.state"));
        Assert.Equal("ALL_PLACES_FULL", standings[IdOf(workers[2])].Text("reason"));
        Assert.Equal("NOT_AVAILABLE", standings[IdOf(workers[3])].Text("reason"));
        Assert.Equal("NO_HOME_PLACE", standings[IdOf(workers[5])].Text("reason"));
        var far = standings[IdOf(workers[6])];
        Assert.Equal(("NO_OPENING_IN_REACH", run.Text("id")), (far.Text("reason"), far.Text("run.id")));
        Assert.Empty(_application.Faults.Faults);
    }

    [Fact]
    public async Task Run_ThatOnlyAsksWhatWouldBe_WritesNoMatchAndWithdrawsNone()
    {
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker());
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        await _application.MatchAsync(new { });
        var before = await MatchesAsync();
        var run = await _application.MatchAsync(new { whatIf = true, policy = "GREEDY", radiusMetres = 1_000.0 });
        Assert.Equal(("FINISHED", true, 1, 0, 0), (
            run.Text("state"), run.At("whatIf").GetBoolean(), run.Count("placed"), run.Count("proposed"), run.Count("withdrawn")));
        Assert.Equal(before, await MatchesAsync());
        Assert.Equal(2, (await _application.QueryAsync("{ matchingRuns { totalCount } }")).Count("matchingRuns.totalCount"));
    }

    [Fact]
    public async Task NewRun_KeepsWhatWasAcceptedAndWithdrawsTheRest()
    {
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker(), KnownLabour.Worker());
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1), KnownLabour.Opening(1));
        await _application.MatchAsync(new { });
        await using var db = await _application.OpenAsync();
        var first = await db.Matches.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        await AnswerAsync(first[0].Id, "ACCEPT");
        await AnswerAsync(first[1].Id, "DECLINE", "ไกลบ้าน โทร 081-234-5678");

        var run = await _application.MatchAsync(new { });

        Assert.Equal((2, 1, 1, 0), (run.Count("workers"), run.Count("openings"), run.Count("placed"), run.Count("withdrawn")));
        Assert.Contains("WORKER ALREADY_MATCHED 1", run.Reasons());
        Assert.Contains("OPENING FULL 1", run.Reasons());
        Assert.Contains("WORKER DECLINED 1", run.Reasons());
        var now = await db.Matches.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        Assert.Equal([MatchState.Accepted, MatchState.Declined, MatchState.Proposed], now.Select(m => m.State));
        Assert.NotEqual(first[1].WorkerId, now[2].WorkerId);
        Assert.Equal(first[1].OpeningId, now[2].OpeningId);
        Assert.DoesNotContain("234", now[1].Reason!, StringComparison.Ordinal);

        var again = await _application.MatchAsync(new { seed = 1 });
        Assert.Equal((1, 1), (again.Count("withdrawn"), again.Count("proposed")));
        Assert.Equal(
            [MatchState.Accepted, MatchState.Declined, MatchState.Withdrawn, MatchState.Proposed],
            await db.Matches.OrderBy(m => m.Id).Select(m => m.State).ToListAsync());
    }

    [Fact]
    public async Task Run_OfAProvince_LeavesTheOthersAndWhatReachesBeyondIt()
    {
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker("96"));
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        await _application.OfferAsync("96-0001", KnownLabour.Opening(1));
        await _application.MatchAsync(new { });
        var run = await _application.MatchAsync(new { provinceCode = "67" });
        Assert.Equal(("67", 1, 1, 1, 1), (
            run.Text("province.code"), run.Count("workers"), run.Count("openings"), run.Count("withdrawn"), run.Count("proposed")));
        await using var db = await _application.OpenAsync();
        Assert.Equal(
            [("96", MatchState.Proposed), ("67", MatchState.Withdrawn), ("67", MatchState.Proposed)],
            (await db.Matches.OrderBy(m => m.Id).Select(m => new { m.Worker!.ProvinceCode, m.State }).ToListAsync())
            .Select(m => (m.ProvinceCode, m.State)));
    }

    [Theory]
    [InlineData("EXACT")]
    [InlineData("STABLE")]
    [InlineData("GREEDY")]
    [InlineData("FAIR")]
    public async Task Policy_Any_PlacesWhomItCanAndSaysWhatItIsWorth(string policy)
    {
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker(), KnownLabour.Worker("96"));
        await _application.OfferAsync("67-0001", KnownLabour.Opening(5));
        await _application.OfferAsync("96-0001", KnownLabour.Opening(1));
        var run = await _application.MatchAsync(new { policy, seed = 7 });
        Assert.Equal(("FINISHED", 3, 0, 7), (run.Text("state"), run.Count("placed"), run.Count("unplaced"), run.Count("seed")));
        Assert.Equal(policy == "STABLE", !run.IsNull("blockingPairs"));
        Assert.Equal(policy == "FAIR", !run.IsNull("parameters.floorShare"));
    }

    [Fact]
    public async Task Floor_ThatCannotBeKept_FailsWithTheProvinceNamed()
    {
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker(), KnownLabour.Worker("96"));
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        var run = await _application.MatchAsync(new { policy = "FAIR", floorShare = 0.9 });
        Assert.Equal(("FAILED", "floor_not_kept"), (run.Text("state"), run.Text("errorCode")));
        Assert.Contains("นราธิวาส", run.Text("error.th")!, StringComparison.Ordinal);
        Assert.True(run.IsNull("placed"));
        await using var db = await _application.OpenAsync();
        Assert.Equal(0, await db.Matches.CountAsync());
    }

    [Fact]
    public async Task Register_WithoutAnybody_IsMatchedToNothing()
    {
        var run = await _application.MatchAsync(new { });
        Assert.Equal(("FINISHED", 0, 0, 0), (run.Text("state"), run.Count("workers"), run.Count("placed"), run.Count("unplaced")));
    }

    [Theory]
    [InlineData("""{ "radiusMetres": 0 }""", "radiusMetres")]
    [InlineData("""{ "radiusMetres": 1700001 }""", "radiusMetres")]
    [InlineData("""{ "candidates": 0 }""", "candidates")]
    [InlineData("""{ "distanceWeight": 2 }""", "distanceWeight")]
    [InlineData("""{ "distanceWeight": 0, "skillWeight": 0, "wageWeight": 0, "provinceWeight": 0 }""", "weights")]
    [InlineData("""{ "unplacedFactor": 1 }""", "unplacedFactor")]
    [InlineData("""{ "wantedGap": 0.2 }""", "wantedGap")]
    [InlineData("""{ "floorShare": 0.5 }""", "floorShare")]
    [InlineData("""{ "policy": "FAIR", "floorShare": 1.5 }""", "floorShare")]
    [InlineData("""{ "seed": -1 }""", "seed")]
    [InlineData("""{ "provinceCode": "99" }""", "provinceCode")]
    public async Task Run_ThatCannotBe_IsRefusedAndNamesItsField(string input, string field)
    {
        var asked = new { input = JsonSerializer.Deserialize<JsonElement>(input) };
        var error = Assert.Single((await _application.QueryAsync(KnownLabour.Run, asked)).List("runMatching.errors"));
        Assert.Equal(("ValidationError", field), (error.Text("__typename"), error.Text("field")));
        await using var db = await _application.OpenAsync();
        Assert.Equal(0, await db.MatchingRuns.CountAsync());
    }

    [Fact]
    public async Task Run_Listened_TellsItsStagesAndEnds()
    {
        await _application.RegisterAsync([.. Enumerable.Range(0, 40).Select(_ => KnownLabour.Worker())]);
        await _application.OfferAsync("67-0001", KnownLabour.Opening(30));
        var id = (await _application.QueryAsync(KnownLabour.Run, new { input = new { } })).Text("runMatching.matchingRun.id");
        var told = new List<JsonElement>();
        await foreach (var answer in EventsOf.ReadAsync(_application.Http, KnownLabour.Progress, new { id }))
            told.Add(answer.At("data.matchingProgress"));
        Assert.Equal(("FINISHED", 1.0, id), (told[^1].Text("state"), told[^1].Number("progress"), told[^1].Text("run.id")));
        Assert.Equal(told.Select(t => t.Number("progress")).Order(), told.Select(t => t.Number("progress")));
    }

    [Theory]
    [InlineData("{ matchingRuns { totalCount } }", true)]
    [InlineData("{ matchingRun(id: \"TWF0Y2hpbmdSdW46MQ==\") { placed reasons { count } } }", true)]
    [InlineData("{ node(id: \"TWF0Y2hpbmdSdW46MQ==\") { ... on MatchingRun { placed } } }", true)]
    [InlineData("{ sites { nodes { openings { nodes { unfilled { reason places } } } } } }", true)]
    [InlineData("{ roadDistanceSources }", true)]
    [InlineData("{ matches { totalCount } }", false)]
    [InlineData("{ node(id: \"TWF0Y2g6MQ==\") { ... on Match { cost } } }", false)]
    [InlineData("{ sites { nodes { matches { totalCount } } } }", false)]
    [InlineData("{ sites { nodes { openings { nodes { matches { totalCount } } } } } }", false)]
    [InlineData("{ workers { nodes { match { reason } } } }", false)]
    [InlineData("{ workers { nodes { matches { totalCount } } } }", false)]
    [InlineData("mutation { runMatching(input: {}) { matchingRun { id } } }", false)]
    [InlineData("mutation { cancelMatching(input: { runId: \"TWF0Y2hpbmdSdW46MQ==\" }) { matchingRun { id } } }", false)]
    [InlineData("mutation { respondToMatch(input: { matchId: \"TWF0Y2g6MQ==\", answer: ACCEPT }) { match { id } } }", false)]
    public async Task Callers_AskingOnAnyPath_GetWhatTheirRightIs(string operation, bool researcherMay)
    {
        await _application.RegisterAsync(KnownLabour.Worker());
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        await _application.MatchAsync(new { });
        await using var open = await _application.ServeToAsync(Caller.Public);
        await using var researcher = await _application.ServeToAsync(Caller.Researcher);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await open.ErrorAsync(operation)).Text("extensions.code"));
        if (researcherMay)
            await researcher.QueryAsync(operation);
        else
            Assert.Equal("AUTH_NOT_AUTHORIZED", (await researcher.ErrorAsync(operation)).Text("extensions.code"));
    }

    [Fact]
    public async Task Progress_HeardByThePublic_IsRefused()
    {
        await using var open = await _application.ServeToAsync(Caller.Public);
        var id = KnownLabour.IdOf(nameof(MatchingRun), 1);
        await using var events = EventsOf.ReadAsync(open.Http, KnownLabour.Progress, new { id }).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("AUTH_NOT_AUTHENTICATED", events.Current.List("errors")[0].Text("extensions.code"));
    }

    [Fact]
    public async Task Run_AfterASmallChange_BeginsWhereTheLastOneEnded()
    {
        await _application.RegisterAsync([.. Enumerable.Range(0, 60).Select(_ => KnownLabour.Worker())]);
        await _application.OfferAsync("67-0001", KnownLabour.Opening(30));
        var first = await _application.MatchAsync(new { });
        await _application.RegisterAsync(KnownLabour.Worker());
        var second = await _application.MatchAsync(new { });
        Assert.True(first.IsNull("basedOn"));
        Assert.Equal(first.Text("id"), second.Text("basedOn.id"));
        Assert.Equal((61, 30), (second.Count("workers"), second.Count("placed")));
        Assert.InRange(second.Number("gap"), 0, 0.0005);
        Assert.True((await _application.MatchAsync(new { candidates = 3 })).IsNull("basedOn"));
        Assert.True((await _application.MatchAsync(new { policy = "EXACT" })).IsNull("basedOn"));
    }

    private static string IdOf(Worker worker) => KnownLabour.IdOf(nameof(Worker), worker.Id);

    private static Schema.Openings.Opening Ended() => new()
    {
        Headcount = 7, Activity = 0, StartsOn = new(2021, 1, 1), EndsOn = new(2021, 6, 30), Version = 1,
    };

    private static Schema.Openings.Opening Closed() => new()
    {
        Headcount = 9, Activity = 0, ClosedAt = new(2021, 12, 1, 0, 0, 0, DateTimeKind.Utc), Version = 1,
    };

    private Task<JsonElement> AnswerAsync(int matchId, string answer, string? reason = null) => _application.QueryAsync(
        "mutation($input: RespondToMatchInput!) { respondToMatch(input: $input) { match { state } errors { __typename } } }",
        new { input = new { matchId = KnownLabour.IdOf(nameof(Match), matchId), answer, reason } });

    private async Task<IReadOnlyList<(int, int, MatchState, int)>> MatchesAsync()
    {
        await using var db = await _application.OpenAsync();
        return [.. (await db.Matches.AsNoTracking().OrderBy(m => m.Id).ToListAsync()).Select(m => (m.Id, m.WorkerId, m.State, m.Version))];
    }
}
