using System.Text.Json;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Matching;

/// <summary>A matching that goes by distances of a table instead of those over ground.</summary>
[Trait("Database", "both")]
public sealed class MatchingByRoad : IAsyncLifetime
{
    private const string Source = "osrm-2021";

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await _application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker(), KnownLabour.Worker("96"));
        await _application.OfferAsync("67-0001", KnownLabour.Opening(1));
        await _application.OfferAsync("67-0002", KnownLabour.Opening(1));
        await _application.OfferAsync("67-0003", KnownLabour.Opening(2));
        await using (var db = await _application.OpenAsync())
        {
            db.AddRange(
                new District { Code = "6701", ProvinceCode = "67", NameTh = "เมืองเพชรบูรณ์" },
                new Subdistrict { Code = "670101", DistrictCode = "6701", NameTh = "ในเมือง" });
            await db.SaveChangesAsync();
        }

        await ImportAsync("670101,67-0001,250\n670101,67-0002,5\n");
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Run_ByRoad_PlacesWhereTheRoadLeadsAndSaysWhoTheTableDoesNotHave()
    {
        var run = await _application.MatchAsync(new { roads = Source });

        Assert.Equal((2, 2, 1), (run.Count("workers"), run.Count("openings"), run.Count("placed")));
        Assert.Equal(
            [
                "WORKER NO_ROAD_DISTANCE 1", "OPENING NO_ROAD_DISTANCE 2", "WORKER ALL_PLACES_FULL 1", "OPENING NO_WORKER_IN_REACH 1",
            ],
            run.Reasons());
        Assert.Equal(["67-0001 NO_WORKER_IN_REACH 1", "67-0002 null", "67-0003 NO_ROAD_DISTANCE 2"], await _application.UnfilledAsync());
        var matches = await _application.QueryAsync(
            "{ matches { nodes { distanceMetres site { code } } } matchingRuns { nodes { parameters { roads } } } }");
        var match = Assert.Single(matches.List("matches.nodes"));
        Assert.Equal(("67-0002", 5_000), (match.Text("site.code"), match.Number("distanceMetres")));
        Assert.Equal(Source, matches.List("matchingRuns.nodes")[0].Text("parameters.roads"));

        var overGround = await _application.MatchAsync(new { });
        Assert.Equal((3, 3, 2), (overGround.Count("workers"), overGround.Count("openings"), overGround.Count("placed")));
        Assert.True(overGround.IsNull("basedOn"));
    }

    [Fact]
    public async Task Run_AfterTheTableSaysOtherwise_GoesByWhatItSaysNow()
    {
        var first = await _application.MatchAsync(new { roads = Source });
        await ImportAsync("670101,67-0001,\n670101,67-0002,\n");
        var second = await _application.MatchAsync(new { roads = Source });

        Assert.Equal((1, 0), (first.Count("placed"), second.Count("placed")));
        Assert.NotEqual(first.Text("dataHash"), second.Text("dataHash"));
        Assert.Contains("WORKER NO_OPENING_IN_REACH 2", second.Reasons());
    }

    [Fact]
    public async Task Sources_AreListedOnceEach()
    {
        await ImportAsync("670101,67-0001,9\n", "another");
        var sources = await _application.QueryAsync("{ roadDistanceSources }");
        Assert.Equal(["another", Source], sources.List("roadDistanceSources").Select(source => source.GetString()));
    }

    [Fact]
    public async Task Source_ThatNobodyImported_IsRefusedWithThoseThatAreThere()
    {
        var answer = await _application.QueryAsync(KnownLabour.Run, new { input = new { roads = "none" } });
        var error = Assert.Single(answer.List("runMatching.errors"));
        Assert.Equal(("ValidationError", "roads"), (error.Text("__typename"), error.Text("field")));
        Assert.Contains(Source, error.Text("message"), StringComparison.Ordinal);

        var (exit, _, told) = await SedzProcess.RunAsync(_application.Settings, "match", "--roads", "none");
        Assert.Equal(2, exit);
        Assert.Contains("[unknown_roads]", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_ByRoad_SaysWhoseDistancesItWentBy()
    {
        var (exit, output, _) = await SedzProcess.RunAsync(
            _application.Settings, "match", "--roads", Source, "--province", "67", "--format", "json");
        Assert.Equal(0, exit);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal((Source, 2, 1), (report.Text("roads"), report.Count("workers"), report.Count("placed")));
        Assert.Equal("""{"no_road_distance":2}""", report.At("placesNotTakingPart").GetRawText());
    }

    private async Task ImportAsync(string rows, string source = Source)
    {
        var file = Path.Combine(_application.Settings.DataFolder, "distances.csv");
        await File.WriteAllTextAsync(file, "tambon_code,site_code,distance_km\n" + rows);
        var (exit, output, told) = await SedzProcess.RunAsync(_application.Settings, "import", "distances", file, "--source", source);
        Assert.True(exit == 0, output + told);
    }
}
