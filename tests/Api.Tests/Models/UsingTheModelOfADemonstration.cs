using System.Text.Json;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

[Trait("Database", "both")]
public sealed class UsingTheModelOfADemonstration : IAsyncLifetime
{
    private const int Sites = 76;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.MakeDemoAsync(Sites);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Demonstration_TrainsAndActivatesItsOwnModel_MarkedSyntheticWhereverItSpeaks()
    {
        var active = (await _application.QueryAsync(
            """
            { activeModel(kind: RECURRENCE_PRIOR) { number state synthetic decisions { action by reason }
                description { measures { part key value baselines { key value } } } card { lines { th en } } } }
            """)).At("activeModel");

        Assert.Equal((1, "ACTIVE"), (active.Count("number"), active.Text("state")));
        Assert.Equal(JsonValueKind.True, active.At("synthetic").ValueKind);
        Assert.Equal(("ACTIVATED", "demo"), (active.List("decisions")[0].Text("action"), active.List("decisions")[0].Text("by")));
        Assert.NotEmpty(active.List("description.measures"));
        Assert.Contains("ข้อมูลสมมติ", await _application.Http.GetStringAsync("/models"), StringComparison.Ordinal);
        Assert.Contains(await NotesAsync(), note => note.Contains("synthetic", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rate_OfAPlace_RestsOnItsLearntPriorAndSaysSo()
    {
        var sources = (await _application.QueryAsync(
            """
            { hazardRecurrence(hazard: FLOOD, at: { provinceCode: "67" }) {
                sources { id prior { learntAt ratePerYear baselinePerYear factors { factor } } } } }
            """)).List("hazardRecurrence.sources");

        var learnt = sources.Where(source => !source.IsNull("prior") && !source.IsNull("prior.learntAt")).ToList();
        Assert.NotEmpty(learnt);
        Assert.All(learnt.Where(source => source.List("prior.factors").Count > 0), source => Assert.Equal(
            source.Number("prior.ratePerYear"),
            source.List("prior.factors").Aggregate(source.Number("prior.baselinePerYear"), (rate, factor) => rate * factor.Number("factor")),
            9));
    }

    [Fact]
    public async Task RetiringIt_LetsThePublishedRuleSpeakAndChangesTheScores()
    {
        var before = await ScoresAsync();

        var answer = await SedzProcess.RunAsync(_application.Settings, "model", "retire", "recurrence-prior", "1", "--reason", "เปรียบเทียบ");

        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.NotEqual(before, await ScoresAsync());
        Assert.DoesNotContain(await NotesAsync(), note => note.Contains("model version", StringComparison.Ordinal));
        Assert.Contains("ยังไม่มีผู้เปิดใช้", (await SedzProcess.RunAsync(_application.Settings, "model", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstRealSite_EndsTheDemonstration_AndItsModelFallsSilent()
    {
        await _application.CreateSiteAsync("67-9001");

        Assert.Contains(await NotesAsync(), note => note.Contains("no demonstration", StringComparison.Ordinal));
        var answer = await SedzProcess.RunAsync(_application.Settings, "train", "--kind", "recurrence-prior");
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Contains("synthetic", answer.Output, StringComparison.Ordinal);
        var refused = await SedzProcess.RunAsync(_application.Settings, "model", "activate", "recurrence-prior", "2", "--reason", "ลอง");
        Assert.Equal(ExitCode.Failed, refused.ExitCode);
        Assert.Contains("[synthetic_data]", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Training_OfEveryKindFromTheCommandLine_IsDoneAndSaysWhatIsMissing()
    {
        var answer = await SedzProcess.RunAsync(_application.Settings, "train", "--seed", "7");

        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Contains("version 2", answer.Output, StringComparison.Ordinal);
        Assert.Contains("[too_few_outcomes]", answer.Errors, StringComparison.Ordinal);
        var card = await SedzProcess.RunAsync(_application.Settings, "model", "card", "recurrence-prior", "2");
        Assert.Contains("Seed: 7", card.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, (await SedzProcess.RunAsync(_application.Settings, "model", "card", "recurrence-prior", "9")).ExitCode);
    }

    private async Task<IReadOnlyList<string>> NotesAsync() =>
        [.. (await _application.QueryAsync("{ siteRanking(first: 1) { nodes { components { criterion notes { en } } } } }"))
            .List("siteRanking.nodes")[0].List("components")
            .Where(component => component.Text("criterion") == "HAZARD_RECURRENCE")
            .SelectMany(component => component.List("notes"))
            .Select(note => note.Text("en")!)];

    private async Task<IReadOnlyList<double>> ScoresAsync() =>
        [.. (await _application.QueryAsync("{ siteRanking(first: 500) { nodes { score } } }")).List("siteRanking.nodes").Select(n => n.Number("score"))];
}
