using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Workers;

namespace Sedz.Api.Tests.Ranking;

/// <summary>What registered workers and openings do to a ranking. The two sites lie 100 km apart.</summary>
[Trait("Database", "both")]
public sealed class RankingByLabour : IAsyncLifetime
{
    private const string Question =
        """
        { siteRanking(weights: { hazardRecurrence: 0, readiness: 0 }) { omitted { criterion th en } separates { criterion separates }
            nodes { rank score site { code } components { criterion value weight notes { th en } indicators { key value source period share } } } } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.CreateSiteAsync("67-0001", site => site.Location = new(101.2, 16.3) { SRID = 4326 });
        await _application.CreateSiteAsync("67-0002", site => site.Location = new(101.2, 17.2) { SRID = 4326 });
        await _application.RecordFloodsAsync();
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Labour_WithoutAWorker_IsOmittedAndMakesOneTieOfAll()
    {
        var ranking = (await _application.QueryAsync(Question)).At("siteRanking");
        Assert.All(ranking.List("nodes"), row => Assert.Equal((1, 0.0), (row.Count("rank"), row.Number("score"))));
        var omitted = Assert.Single(ranking.List("omitted"));
        Assert.Equal("LABOUR_AVAILABILITY", omitted.Text("criterion"));
        Assert.Contains("no weight is left", omitted.Text("en")!, StringComparison.Ordinal);
        Assert.Contains("ไม่มีน้ำหนักเหลือ", omitted.Text("th")!, StringComparison.Ordinal);
        Assert.False(ranking.List("separates").Single(s => s.Text("criterion") == "LABOUR_AVAILABILITY").At("separates").GetBoolean());
    }

    [Fact]
    public async Task Labour_OnceWorkersAreRegistered_RanksTheSiteThatTheyCanReachFirst()
    {
        Assert.Single((await _application.QueryAsync(Question)).List("siteRanking.omitted"));
        await RegisterAsync(17.2, 40, Availability.Now);

        var ranking = (await _application.QueryAsync(Question)).At("siteRanking");
        Assert.Empty(ranking.List("omitted"));
        Assert.Equal([("67-0002", 1.0), ("67-0001", 0.0)], ranking.List("nodes").Select(row => (row.Text("site.code"), row.Number("score"))));
        var labour = ranking.List("nodes")[0].List("components").Single(c => c.Text("criterion") == "LABOUR_AVAILABILITY");
        var indicator = Assert.Single(labour.List("indicators"));
        Assert.Equal(("labour.any", 40.0, "worker-register", "2021-12-15"), (indicator.Text("key"), indicator.Number("value"), indicator.Text("source"), indicator.Text("period")));
        Assert.Contains(labour.List("notes"), note => note.Text("en")!.Contains("rounded at random", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_ForAnotherOccupation_FindsNobodyAndChangesTheRankingAtOnce()
    {
        await RegisterAsync(16.3, 40, Availability.Now);
        Assert.Equal(1, (await _application.QueryAsync(Question)).List("siteRanking.nodes")[0].Number("score"));
        await _application.ChangeSiteAsync("67-0001", site => site.Openings.Add(new() { Headcount = 10, OccupationCode = "2", Activity = 0, Version = 1 }));

        var row = (await _application.QueryAsync(Question)).List("siteRanking.nodes").Single(r => r.Text("site.code") == "67-0001");
        Assert.Equal(0, row.Number("score"));
        Assert.Equal("labour.2", row.List("components").Single(c => c.Text("criterion") == "LABOUR_AVAILABILITY").List("indicators")[0].Text("key"));
    }

    [Fact]
    public async Task Workers_NotAvailableOrFew_DoNotTellOfThemselves()
    {
        await RegisterAsync(16.3, 30, Availability.NotAvailable);
        Assert.Single((await _application.QueryAsync(Question)).List("siteRanking.omitted"));
        await RegisterAsync(16.3, 3, Availability.Now);
        var value = (await _application.QueryAsync(Question)).List("siteRanking.nodes")
            .Select(row => row.List("components").Single(c => c.Text("criterion") == "LABOUR_AVAILABILITY").List("indicators")[0].Number("value")).Max();
        Assert.Contains(value, new[] { 0.0, 5.0 });
    }

    [Fact]
    public async Task Openings_OfAHiddenSite_DrawNobodyFromWhatThePublicSees()
    {
        await RegisterAsync(16.3, 40, Availability.Now);
        await using var open = await _application.ServeToAsync(Caller.Public);
        await _application.ChangeSiteAsync("67-0001", site => site.Openings.Add(new() { Headcount = 20, Activity = 0, Version = 1 }));
        var before = (await open.QueryAsync(Question)).ToString();
        await _application.CreateSiteAsync("67-0003", site =>
        {
            site.Published = false;
            site.Location = new(101.2, 16.3) { SRID = 4326 };
            site.Openings.Add(new() { Headcount = 500, Activity = 0, Version = 1 });
        });
        Assert.Equal(before, (await open.QueryAsync(Question)).ToString());
        Assert.Equal(3, (await _application.QueryAsync(Question)).List("siteRanking.nodes").Count);
    }

    private async Task RegisterAsync(double latitude, int count, Availability availability)
    {
        await using var db = await _application.OpenAsync();
        var first = await db.Workers.CountAsync() + 1;
        for (var i = 0; i < count; i++)
        {
            var worker = new WorkerProfile { SubdistrictCode = "670101", OccupationCode = "7212", Availability = availability }
                .ToWorker(first + i, _application.Clock.GetUtcNow().UtcDateTime);
            (worker.HomeLatitude, worker.HomeLongitude) = (latitude, 101.2);
            db.Workers.Add(worker);
        }

        await db.SaveChangesAsync();
    }
}
