using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Models;

[Trait("Database", "both")]
public sealed class UsingAModel : IAsyncLifetime
{
    private const string Fields =
        """
        modelVersion { id number state synthetic contentHash trainingRows trainedBy fromYear toYear
          decisions { action by reason warnings }
          description { inputs { name unit } outputs { name unit } packages { name version } options { name value }
            measures { key value isLowerBetter baselines { key value } } calibration { foretold happened rows } notes { th en } }
          card { title { th en } lines { th en } } }
        errors { __typename ... on Error { message } ... on ModelRefusedError { code text { th en } remedy { th en } }
          ... on ValidationError { field } }
        """;

    private SedzApplication _application = null!;

    public async Task InitializeAsync()
    {
        _application = await SedzApplication.StartAsync();
        await RecordedStarts.AddAsync(_application);
    }

    public Task DisposeAsync() => _application.DisposeAsync().AsTask();

    [Fact]
    public async Task Training_OnRealOutcomes_KeepsAVersionWithItsFiguresThatIsNotInUse()
    {
        var version = await TrainAsync();

        Assert.Equal(("TRAINED", 1), (version.Text("state"), version.Count("number")));
        Assert.Equal(RecordedStarts.Count, version.Count("trainingRows"));
        Assert.Equal("administrator", version.Text("trainedBy"));
        Assert.Equal((2022, 2022), (version.Count("fromYear"), version.Count("toYear")));
        Assert.Equal(["brier", "log_loss", "auc"], version.Texts("description.measures", "key"));
        Assert.All(version.Texts("description.inputs", "unit"), unit => Assert.NotEqual("", unit));
        Assert.Contains("Microsoft.ML", version.Texts("description.packages", "name"));
        Assert.Contains(
            version.List("card").SelectMany(s => s.List("lines")),
            line => line.Text("th")!.Contains("คะแนน Brier", StringComparison.Ordinal));
        Assert.True((await _application.QueryAsync("{ activeModel(kind: READINESS_START) { number } }")).IsNull("activeModel"));
    }

    [Fact]
    public async Task Training_TwiceOnTheSameDataAndSeed_GivesTheSameHash()
    {
        var (first, second) = (await TrainAsync(), await TrainAsync());

        Assert.Equal(first.Text("contentHash"), second.Text("contentHash"));
        Assert.Equal((1, 2), (first.Count("number"), second.Count("number")));
    }

    [Fact]
    public async Task Activating_AVersion_ShowsItsChanceBesideTheScoreAndChangesNoScore()
    {
        var before = await ScoresAsync();
        var version = await TrainAsync();

        var activated = (await ActivateAsync(version)).At("modelVersion");

        Assert.Equal("ACTIVE", activated.Text("state"));
        Assert.Equal(("ACTIVATED", "administrator", "ดีกว่าอัตราเฉลี่ย"), (
            activated.List("decisions")[0].Text("action"), activated.List("decisions")[0].Text("by"), activated.List("decisions")[0].Text(
                "reason")));
        Assert.Equal(before, await ScoresAsync());
        var chances = await ChancesAsync();
        Assert.Equal(RecordedStarts.Count, chances.Count);
        Assert.All(chances, indicator => Assert.Equal(0, indicator.Number("share")));
        Assert.True(chances.Max(i => i.Number("value")) > 0.6 && chances.Min(i => i.Number("value")) < 0.4);
        Assert.Equal(1, (await _application.QueryAsync("{ activeModel(kind: READINESS_START) { number } }")).Count("activeModel.number"));
    }

    [Fact]
    public async Task Activating_AnotherVersion_RetiresTheOneBefore()
    {
        var first = await TrainAsync();
        await ActivateAsync(first);
        await ActivateAsync(await TrainAsync(seed: 9));

        var versions = (await _application.QueryAsync(
            "{ modelVersions(order: [{ number: ASC }]) { nodes { number state decisions { action } } } }")).List("modelVersions.nodes");

        Assert.Equal(["RETIRED", "ACTIVE"], versions.Select(version => version.Text("state")));
        Assert.Equal(["ACTIVATED", "SUPERSEDED"], versions[0].Texts("decisions", "action"));
    }

    [Fact]
    public async Task Retiring_TheVersionInUse_TakesItsChanceAway()
    {
        var version = await TrainAsync();
        await ActivateAsync(version);

        var retired = await RunAsync("retireModel", new { modelVersionId = version.Text("id"), reason = "ทบทวนข้อมูล" });

        Assert.Equal("RETIRED", retired.Text("modelVersion.state"));
        Assert.Empty(await ChancesAsync());
        Assert.Equal(
            "ConflictError", await FirstErrorAsync("retireModel", new { modelVersionId = version.Text("id"), reason = "อีกครั้ง" }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    public async Task Activating_WithoutAReason_IsRefused(string reason)
    {
        var version = await TrainAsync();

        Assert.Equal("ValidationError", await FirstErrorAsync("activateModel", new { modelVersionId = version.Text("id"), reason }));
    }

    [Fact]
    public async Task Activating_WithPersonalDataInTheReason_MasksThem()
    {
        var version = await TrainAsync();

        var activated = await RunAsync(
            "activateModel", new { modelVersionId = version.Text("id"), reason = "นายสมชาย ใจดี 1101700203451 เห็นชอบ" });

        var kept = activated.At("modelVersion").List("decisions")[0].Text("reason")!;
        Assert.DoesNotContain("สมชาย", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("1101700203451", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activating_AVersionOfSyntheticData_IsRefusedInADatabaseWithRealSites()
    {
        var version = await TrainAsync();
        await ChangeAsync(db => db.ModelVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Synthetic, true)));

        var errors = (await ActivateAsync(version)).List("errors");

        Assert.Equal("synthetic_data", Assert.Single(errors).Text("code"));
        Assert.NotEqual("", errors[0].Text("remedy.th"));
    }

    [Fact]
    public async Task Active_SyntheticVersion_IsSilentOnceTheDatabaseIsNoDemonstration()
    {
        await ActivateAsync(await TrainAsync());
        await ChangeAsync(db => db.ModelVersions.ExecuteUpdateAsync(s => s.SetProperty(v => v.Synthetic, true)));

        Assert.Empty(await ChancesAsync());
        var standing = await StandingAsync();
        Assert.Equal(JsonValueKind.False, standing.At("speaks").ValueKind);
        Assert.Contains("synthetic", standing.Text("text.en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activating_ContentThatWasChanged_IsRefused()
    {
        var version = await TrainAsync();
        await BreakAsync();

        Assert.Equal("content_changed", Assert.Single((await ActivateAsync(version)).List("errors")).Text("code"));
    }

    [Fact]
    public async Task Active_ContentThatCannotBeRead_FallsBackIsLoggedAndSaysSo()
    {
        var before = await ScoresAsync();
        await ActivateAsync(await TrainAsync());
        await BreakAsync();

        Assert.Equal(before, await ScoresAsync());
        Assert.Empty(await ChancesAsync());
        var standing = await StandingAsync();
        Assert.Equal("อ่านแบบจำลองรุ่นที่ 1 ไม่ได้ ระบบจึงใช้วิธีที่เผยแพร่แทน", standing.Text("text.th"));
        Assert.Equal(1, standing.Count("active.number"));
        Assert.Contains(_application.Faults.Faults, fault => fault.Contains("the published rule speaks", StringComparison.Ordinal));
        Assert.Contains("ระบบจึงใช้วิธีที่เผยแพร่แทน", await _application.Http.GetStringAsync("/models"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activating_AfterTheDataChanged_WarnsAndKeepsTheWarning()
    {
        var version = await TrainAsync();
        await ChangeAsync(db => db.SiteStarts.Where(s => s.Site!.Code == "10-1000").ExecuteUpdateAsync(
            s => s.SetProperty(x => x.StartedOn, new DateOnly(2023, 1, 1))));
        await ChangeAsync(db => db.SiteStarts.Where(s => s.Site!.Code == "20-1001").ExecuteDeleteAsync());

        var activated = (await ActivateAsync(version)).At("modelVersion");

        Assert.Equal(["data_changed"], activated.List("decisions")[0].List("warnings").Select(warning => warning.GetString()));
    }

    [Fact]
    public async Task Public_ReadsCardsAndFigures_AndNeitherNamesNorMutations()
    {
        var version = await TrainAsync();
        await using var open = await _application.ServeToAsync(Caller.Public);

        var seen = (await open.QueryAsync("{ modelVersions { nodes { number card { lines { th } } } } }")).List("modelVersions.nodes");
        Assert.NotEmpty(Assert.Single(seen).List("card"));
        Assert.StartsWith(
            "AUTH_", (await open.ErrorAsync("{ modelVersions { nodes { trainedBy } } }")).Text("extensions.code"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "AUTH_",
            (await open.ErrorAsync(
                $$"""mutation { activateModel(input: { modelVersionId: "{{version.Text("id")}}", reason: "x" }) { errors { __typename } } }"""))
            .Text("extensions.code"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", "ใช้แบบจำลองรุ่นที่ 1")]
    [InlineData("en", "Version 1 speaks")]
    public async Task Page_OfModels_ShowsTheCardOfTheVersionInUse(string language, string sentence)
    {
        await ActivateAsync(await TrainAsync());

        var page = await _application.Http.GetStringAsync($"/models?lang={language}");

        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains("water.source", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drift_OfALaterRound_IsObservedOverExpectedByProvinceWithAnInterval()
    {
        await ActivateAsync(await TrainAsync());
        Assert.Empty((await StandingAsync()).List("drift"));
        await ChangeAsync(async db =>
        {
            db.Rounds.Add(new()
            {
                FiscalYear = 2566, StartsOn = new(2022, 10, 1), EndsOn = new(2023, 9, 30), ContactsDeadline = new(2022, 11, 25),
                SitesDeadline = new(2022, 12, 15),
            });
            var site = KnownSite.Eligible("67-0900", _application.Clock.GetUtcNow().UtcDateTime);
            site.RoundId = 2566;
            db.Add(site);
            db.Add(new Sedz.Schema.Sites.SiteStart { Site = site, StartedOn = new(2023, 5, 1), RecordedBy = "test" });
            await db.SaveChangesAsync();
        });

        var drift = Assert.Single((await StandingAsync()).List("drift"));

        Assert.Equal(("67", 1), (drift.Text("provinceCode"), drift.Count("observed")));
        Assert.Equal(1 / drift.Number("expected"), drift.Number("ratio"), 9);
        Assert.True(drift.Number("low") < drift.Number("ratio") && drift.Number("ratio") < drift.Number("high"));
    }

    private async Task<JsonElement> TrainAsync(int seed = 2565) =>
        (await RunAsync("trainModel", new { kind = "READINESS_START", seed })).At("modelVersion");

    private Task<JsonElement> ActivateAsync(JsonElement version) =>
        RunAsync("activateModel", new { modelVersionId = version.Text("id"), reason = "ดีกว่าอัตราเฉลี่ย" });

    private async Task<string?> FirstErrorAsync(string mutation, object input) =>
        (await RunAsync(mutation, input)).List("errors")[0].Text("__typename");

    private async Task<JsonElement> RunAsync(string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input!";
        var fields = mutation == "retireModel"
            ? Fields.Replace("... on ModelRefusedError { code text { th en } remedy { th en } }", "", StringComparison.Ordinal)
            : Fields;
        return (await _application.QueryAsync(
            $$"""mutation($input: {{type}}) { {{mutation}}(input: $input) { {{fields}} } }""", new { input })).At(mutation);
    }

    private async Task<JsonElement> StandingAsync() =>
        (await _application.QueryAsync(
            "{ modelStandings { kind speaks text { th en } active { number } drift { provinceCode observed expected ratio low high outside "
            + "} } }"))
        .List("modelStandings").Single(standing => standing.Text("kind") == "READINESS_START");

    private async Task<IReadOnlyList<string>> ScoresAsync() =>
        [.. (await _application.QueryAsync("{ siteRanking(first: 500) { nodes { score site { code } } } }"))
            .List("siteRanking.nodes").Select(node => $"{node.Text("site.code")} {node.Number("score"):R}")];

    private async Task<IReadOnlyList<JsonElement>> ChancesAsync() =>
        [.. (await _application.QueryAsync(
            "{ siteRanking(first: 500) { nodes { components { criterion indicators { key value share source } } } } }"))
            .List("siteRanking.nodes")
            .SelectMany(node => node.List("components"))
            .SelectMany(component => component.List("indicators"))
            .Where(indicator => indicator.Text("key") == "start.chance")];

    private Task BreakAsync() =>
        ChangeAsync(db => db.ModelArchives.ExecuteUpdateAsync(s => s.SetProperty(a => a.Bytes, new byte[] { 1, 2, 3 })));

    private async Task ChangeAsync(Func<Sedz.Schema.Database.SedzDb, Task> change)
    {
        await using var db = await _application.OpenAsync();
        await change(db);
    }
}
