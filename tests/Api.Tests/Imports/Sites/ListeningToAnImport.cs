using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.Imports.Sites;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Imports.Sites;

[Trait("Database", "both")]
public sealed class ListeningToAnImport(OpenApplication fixture) : IClassFixture<OpenApplication>
{
    private const string Listen =
        "subscription ($id: ID!) { importProgress(id: $id) { state running rows written total import { fileName state } } }";

    private const string Commit =
        "mutation ($id: ID!) { commitImport(input: { importId: $id }) { import { state } errors { __typename } } }";

    private readonly SedzApplication application = fixture.Application;

    [Fact]
    public async Task DryRun_CommittedWhileSomebodyListens_TellsHowFarItIsAndEnds()
    {
        var id = await DryRunAsync(rows: 3_000);
        await using var events = EventsOf.ReadAsync(application.Http, Listen, new { id }).GetAsyncEnumerator();
        var first = await NextAsync(events);
        Assert.Equal(("DRY_RUN", 3_000, "DRY_RUN"), (first.Text("state"), first.Count("total"), first.Text("import.state")));
        Assert.False(first.GetProperty("running").GetBoolean());

        var committing = application.QueryAsync(Commit, new { id });
        var heard = new List<JsonElement>();
        while (await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(3)))
            heard.Add(events.Current.At("data.importProgress").Clone());
        await committing;

        var last = heard[^1];
        Assert.Equal(("COMMITTED", 3_000, "COMMITTED"), (last.Text("state"), last.Count("rows"), last.Text("import.state")));
        // A listener that is slow hears only the newest, so it may hear nothing of what is soon over.
        var running = heard.Where(progress => progress.At("running").GetBoolean()).Select(progress => progress.Count("rows")).ToList();
        Assert.Equal(running.Order(), running);
        Assert.All(running, rows => Assert.InRange(rows, 1, 3_000));
    }

    [Fact]
    public async Task DryRun_WhileItIsCommitted_AnnouncesHowFarItIs()
    {
        var id = await DryRunAsync(rows: 3_000);
        using var watch = application.Services.GetRequiredService<ChangeFeed>().Watch($"import:{GlobalIdOf(id)}");
        var announced = new HashSet<string>();
        var over = false;
        // A thread of its own: the pool may be busy for as long as the commit takes.
        var watcher = new Thread(() =>
        {
            while (!Volatile.Read(ref over))
            {
                if (watch.Standing is { } news) announced.Add(news);
                Thread.Yield();
            }
        });
        watcher.Start();

        await application.QueryAsync(Commit, new { id });
        Volatile.Write(ref over, true);
        watcher.Join();

        Assert.NotEmpty(announced);
        Assert.All(announced, news => Assert.InRange(int.Parse(news.Split('/')[0], CultureInfo.InvariantCulture), 1, 3_000));
        Assert.Null(watch.Standing);
    }

    [Fact]
    public async Task Progress_OfAnImportOnAnotherNode_IsHeardHere()
    {
        var id = await DryRunAsync(rows: 3);
        await using var here = await application.ServeToAsync(Caller.Administrator);
        await using var events = EventsOf.ReadAsync(here.Http, Listen, new { id }).GetAsyncEnumerator();
        Assert.False((await NextAsync(events)).GetProperty("running").GetBoolean());

        // The other node says what an import says; a real one would be over before anybody listens.
        var number = int.Parse(GlobalIdOf(id), CultureInfo.InvariantCulture);
        await using (var work = application.Services.GetRequiredService<ChangeFeed>().Announce($"import:{number}"))
        {
            work.Say("2/1");
            Assert.Equal((true, 2, 1), Running(await NextAsync(events)));
            work.Say("3/2");
            Assert.Equal((true, 3, 2), Running(await NextAsync(events)));
        }

        Assert.Equal((false, 3, 0), Running(await NextAsync(events)));
        await application.QueryAsync(Commit, new { id });
        var last = await NextAsync(events);
        while (last.Text("state") != "COMMITTED")
            last = await NextAsync(events);
        Assert.False(await events.MoveNextAsync());
    }

    [Fact]
    public async Task Import_ThatIsNotThere_IsRefused() =>
        Assert.Equal("NOT_FOUND", await RefusalAsync(application, GlobalId.Encode("Import", 999_999)));

    [Fact]
    public async Task Import_HeardByThePublic_IsRefused()
    {
        await using var served = await application.ServeToAsync(Caller.Public);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await RefusalAsync(served, GlobalId.Encode("Import", 1)));
    }

    private static (bool Running, int Rows, int Written) Running(JsonElement progress) =>
        (progress.GetProperty("running").GetBoolean(), progress.Count("rows"), progress.Count("written"));

    private static string GlobalIdOf(string id) =>
        GlobalId.TryDecode(id, out _, out var key) ? key : throw new ArgumentException("No global id.", nameof(id));

    private static async Task<string?> RefusalAsync(SedzApplication application, string id)
    {
        await using var events = EventsOf.ReadAsync(application.Http, Listen, new { id }).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        return events.Current.List("errors")[0].Text("extensions.code");
    }

    private static async Task<JsonElement> NextAsync(IAsyncEnumerator<JsonElement> events)
    {
        Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(3)));
        return events.Current.At("data.importProgress");
    }

    private async Task<string> DryRunAsync(int rows)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(new CandidateList().Rows(rows).ToString()));
        var summary = await application.Services.GetRequiredService<SiteImporter>()
            .ImportAsync(file, "list.csv", new SiteImportOptions { DryRun = true });
        return GlobalId.Encode("Import", summary.ImportId);
    }
}
