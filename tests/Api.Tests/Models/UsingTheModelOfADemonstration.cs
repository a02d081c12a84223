using System.Text.Json;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

[Trait("Database", "both")]
public sealed class UsingTheModelOfADemonstration(TrainedDemonstration demonstration) : IClassFixture<TrainedDemonstration>
{
    private readonly SedzApplication _application = demonstration.Application;

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
        Assert.Contains(await TrainedDemonstration.NotesAsync(_application), note => note.Contains("synthetic", StringComparison.Ordinal));
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
}
