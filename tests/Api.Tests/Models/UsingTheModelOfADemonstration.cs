using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Models;

[Trait("Database", "both")]
public sealed class UsingTheModelOfADemonstration(TrainedDemonstration demonstration) : IClassFixture<TrainedDemonstration>
{
    private const string Drift = "drift { provinceCode part observed expected ratio low high outside }";
    private const string Flooded = "67";
    private const int YearsSince = 5;

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
        var page = await _application.Http.GetStringAsync("/models");
        Assert.Contains("ข้อมูลสมมติ", page, StringComparison.Ordinal);

        // The id of a source is written one way only, also where a line begins with it.
        Assert.Contains("<li>synthetic-footprints-flood", page, StringComparison.Ordinal);
        Assert.Contains(".model li::first-letter { text-transform: none; }", page, StringComparison.Ordinal);
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
            source.List("prior.factors").Aggregate(
                source.Number("prior.baselinePerYear"), (rate, factor) => rate * factor.Number("factor")),
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
        Assert.Equal(
            ExitCode.Failed, (await SedzProcess.RunAsync(_application.Settings, "model", "card", "recurrence-prior", "9")).ExitCode);
    }

    [Fact]
    public async Task Drift_OfAProvinceFloodedEveryYearSinceTheTraining_IsOutside_AndNoneIsToldBefore()
    {
        Assert.Empty(await DriftAsync());

        await FloodAsync(Flooded);

        var drift = await DriftAsync();
        var flooded = drift.Where(province => province.Text("provinceCode") == Flooded).ToList();
        Assert.NotEmpty(flooded);
        Assert.All(flooded, province =>
        {
            Assert.True(province.Count("observed") >= YearsSince);
            Assert.Equal(province.Count("observed") / province.Number("expected"), province.Number("ratio"), 9);
            Assert.True(province.Number("low") > 1);
            Assert.Equal(JsonValueKind.True, province.At("outside").ValueKind);
        });
        var far = drift.Where(province => province.Text("provinceCode") == "96").ToList();
        Assert.Equal(flooded.Count, far.Count);
        Assert.All(far, province => Assert.Equal(0, province.Count("observed")));
        Assert.Contains(
            "What happened after its data", await _application.Http.GetStringAsync("/models?lang=en"), StringComparison.Ordinal);

        var again = await _application.CountStatementsAsync($"{{ modelStandings {{ kind {Drift} }} }}");
        Assert.Equal(await _application.CountStatementsAsync("{ modelStandings { kind } }"), again);
    }

    private async Task<IReadOnlyList<JsonElement>> DriftAsync() =>
        (await _application.QueryAsync($"{{ modelStandings {{ kind {Drift} }} }}")).List("modelStandings")
        .Single(standing => standing.Text("kind") == "RECURRENCE_PRIOR").List("drift");

    /// <summary>Every source has looked for some years more, and found a flood in each of them in one province alone.</summary>
    private async Task FloodAsync(string provinceCode)
    {
        await using var db = await _application.OpenAsync();
        await db.ObservationWindows.ExecuteUpdateAsync(s => s.SetProperty(w => w.ToYear, w => w.ToYear + YearsSince));
        var province = ProvinceFacts.Provinces.Single(p => p.Code == provinceCode);
        var around = new Envelope(new Coordinate(province.CentroidLongitude, province.CentroidLatitude));
        around.ExpandBy(0.2);
        var last = await db.ObservationWindows.MaxAsync(w => w.ToYear);
        var sources = await db.HazardRecords.Where(r => r.Kind == HazardRecordKind.Event && r.Hazard == Hazard.Flood)
            .Select(r => new { r.SourceId, IsDrawn = r.Shape != null }).Distinct().ToListAsync();
        db.AddRange(
            from source in sources
            from year in Enumerable.Range(last - YearsSince + 1, YearsSince)
            select new HazardRecord
            {
                SourceId = source.SourceId,
                Key = $"since-{year}",
                EventKey = $"since-{year}",
                Hazard = Hazard.Flood,
                Kind = HazardRecordKind.Event,
                Year = year,
                Shape = source.IsDrawn ? new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(around) : null,
                PlaceLevel = source.IsDrawn ? null : PlaceLevel.Province,
                PlaceCode = source.IsDrawn ? null : provinceCode,
            });
        await db.SaveChangesAsync();
    }
}
