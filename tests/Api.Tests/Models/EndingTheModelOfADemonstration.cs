using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

public sealed class EndingTheModelOfADemonstration : IAsyncLifetime
{
    private SedzApplication _application = null!;

    public async Task InitializeAsync() => _application = await TrainedDemonstration.StartAsync();

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task RetiringIt_LetsThePublishedRuleSpeakAndChangesTheScores()
    {
        var before = await ScoresAsync();

        var answer = await SedzProcess.RunAsync(
            _application.Settings, "model", "retire", "recurrence-prior", "1", "--reason", "เปรียบเทียบ");

        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.NotEqual(before, await ScoresAsync());
        Assert.DoesNotContain(
            await TrainedDemonstration.NotesAsync(_application), note => note.Contains("model version", StringComparison.Ordinal));
        Assert.Contains(
            "ยังไม่มีผู้เปิดใช้", (await SedzProcess.RunAsync(_application.Settings, "model", "list")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstRealSite_EndsTheDemonstration_AndItsModelFallsSilent()
    {
        await _application.CreateSiteAsync("67-9001");

        Assert.Contains(
            await TrainedDemonstration.NotesAsync(_application), note => note.Contains("no demonstration", StringComparison.Ordinal));
        var answer = await SedzProcess.RunAsync(_application.Settings, "train", "--kind", "recurrence-prior");
        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.Contains("synthetic", answer.Output, StringComparison.Ordinal);
        var refused = await SedzProcess.RunAsync(_application.Settings, "model", "activate", "recurrence-prior", "2", "--reason", "ลอง");
        Assert.Equal(ExitCode.Failed, refused.ExitCode);
        Assert.Contains("[synthetic_data]", refused.Errors, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<double>> ScoresAsync() =>
        [.. (await _application.QueryAsync("{ siteRanking(first: 500) { nodes { score } } }")).List("siteRanking.nodes").Select(
            n => n.Number("score"))];
}
