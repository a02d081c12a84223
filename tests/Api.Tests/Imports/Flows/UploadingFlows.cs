using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Access;
using Sedz.Api.Imports.Flows;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.Tests.Application;
using static Sedz.Api.Tests.Imports.Flows.FlowSheet;

namespace Sedz.Api.Tests.Imports.Flows;

/// <summary>What a front end and a person at the command line do with a sheet of flows.</summary>
[Trait("Database", "both")]
public sealed class UploadingFlows : IAsyncLifetime
{
    private const string Upload =
        """
        mutation ($file: Upload!, $dryRun: Boolean! = false, $onDuplicate: OnDuplicate! = SKIP) {
          importFile(input: { file: $file, kind: FLOWS, dryRun: $dryRun, onDuplicate: $onDuplicate }) {
            import { id state kind acceptedCount refusedCount duplicateCount writtenCount
              rows(order: [{ row: ASC }]) { nodes { row status duplicateOf verdict {
                flow { chain site fromStage toStage role material quantity unit lost baht firstDay lastDay attestation }
                warnings errors { field code th en } } } } }
            errors { __typename ... on ValidationError { field } ... on ImportRefusedError { code } } } }
        """;

    private FlowSheet _sheet = null!;

    private SedzApplication Application => _sheet.Application;

    public async Task InitializeAsync() => _sheet = await FlowSheet.CreateAsync();

    public Task DisposeAsync() => _sheet.DisposeAsync().AsTask();

    [Fact]
    public async Task Sheet_OfAChain_GivesTheFiguresThatRecordedFlowsGiveAndIsTakenBack()
    {
        var import = (await SendAsync(Heading + Cocoons + Cloth + Gum)).At("import");

        Assert.Equal(("FLOWS", "COMMITTED", 3), (import.Text("kind"), import.Text("state"), import.Count("writtenCount")));
        var cloth = import.List("rows.nodes")[1].At("verdict.flow");
        Assert.Equal(
            ("ผ้าไหม", "67-0001", "weaving", "market", "MAIN", "cloth", "2021-01-31", "VERIFIED"),
            (cloth.Text("chain"), cloth.Text("site"), cloth.Text("fromStage"), cloth.Text("toStage"), cloth.Text("role"),
                cloth.Text("material"), cloth.Text("lastDay"), cloth.Text("attestation")));
        Assert.Equal((30_000, 0.6, 0.94), await FiguresAsync());

        var undone = await Application.QueryAsync(
            "mutation ($id: ID!) { undoImport(input: { importId: $id }) { import { state } errors { __typename } } }",
            new { id = import.Text("id") });
        Assert.Equal("UNDONE", undone.Text("undoImport.import.state"));
        Assert.Empty(await _sheet.FlowsAsync());
    }

    [Theory]
    [InlineData("farm,weaving,,cocoons,-1,kg,,", "farm", "weaving", """{ "quantity": -1, "unit": "kg" }""")]
    [InlineData("farm,weaving,,cocoons,1,kg,-5,", "farm", "weaving", """{ "quantity": 1, "unit": "kg", "lost": -5 }""")]
    [InlineData("farm,weaving,,cocoons,1,kg,2,", "farm", "weaving", """{ "quantity": 1, "unit": "kg", "lost": 2 }""")]
    [InlineData("farm,,,cocoons,1,kg,,", "farm", null, """{ "quantity": 1, "unit": "kg" }""")]
    [InlineData(",,loss,cocoons,1,kg,,", null, null, """{ "role": "LOSS", "quantity": 1, "unit": "kg" }""")]
    [InlineData("farm,weaving,,cocoons,9000000000000,,,", "farm", "weaving", """{ "quantity": 9000000000000 }""")]
    public async Task Flow_ThatCannotBe_IsRefusedInASheetByTheSentenceOfRecordFlow(
        string cells, string? from, string? to, string amounts)
    {
        var chain = (await Application.QueryAsync("{ valueChains(first: 1) { nodes { id } } }")).List("valueChains.nodes")[0].Text("id");
        var flow = JsonSerializer.Deserialize<Dictionary<string, object?>>(amounts)!;
        (flow["valueChainId"], flow["fromStage"], flow["toStage"]) = (chain, from, to);
        (flow["material"], flow["attestation"]) = ("cocoons", "STATED");
        var told = (await Application.QueryAsync(
            """
            mutation($input: RecordFlowInput!) { recordFlow(input: $input) { errors { ... on ValidationError { text { th en } } } } }
            """,
            new { input = flow })).List("recordFlow.errors").Single();

        var error = (await SendAsync($"{Heading}ผ้าไหม,67-0001,{cells},,,\n")).List("import.rows.nodes")[0].List("verdict.errors").Single();

        foreach (var language in new[] { "th", "en" })
        {
            var sentence = told.Text($"text.{language}")!.Replace("\"cocoons\"", "\"coc…\"", StringComparison.Ordinal);
            Assert.EndsWith(sentence, error.Text(language), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Flow_RecordedOneByOne_IsFoundAgainInASheet()
    {
        var chain = (await Application.QueryAsync("{ valueChains(first: 1) { nodes { id } } }")).List("valueChains.nodes")[0].Text("id");
        await Application.QueryAsync(
            "mutation($input: RecordFlowInput!) { recordFlow(input: $input) { chainFlow { id } } }",
            new
            {
                input = new
                {
                    valueChainId = chain, material = "cocoons", attestation = "STATED", fromStage = "farm", toStage = "weaving",
                    quantity = 100, unit = "กิโลกรัม", lost = 0, baht = 18_000, firstDay = "2021-01-01", lastDay = "2021-01-31",
                },
            });

        var import = (await SendAsync(Heading + Cocoons, ("onDuplicate", "UPDATE"))).At("import");
        Assert.Equal((1, 0), (import.Count("duplicateCount"), import.Count("writtenCount")));
        var refused = Assert.Single((await SendAsync(Heading + Cocoons, ("onDuplicate", "FAIL"))).List("errors"));
        Assert.Equal(("ImportRefusedError", "duplicates_found"), (refused.Text("__typename"), refused.Text("code")));
    }

    [Fact]
    public async Task DryRun_IsCommittedByItsId()
    {
        var import = (await SendAsync(Heading + Cocoons + "ผ้าไหม,67-0001,farm,nowhere,,x,1,kg,,,,,\n", ("dryRun", true))).At("import");
        Assert.Equal(("DRY_RUN", 1, 1), (import.Text("state"), import.Count("acceptedCount"), import.Count("refusedCount")));
        Assert.Empty(await _sheet.FlowsAsync());

        var committed = await Application.QueryAsync(
            "mutation ($id: ID!) { commitImport(input: { importId: $id }) { import { state refusedCount writtenCount } } }",
            new { id = import.Text("id") });
        Assert.Equal(1, committed.Count("commitImport.import.writtenCount"));
        Assert.Single(await _sheet.FlowsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sheet_OfWhoMayNotRecordAFlow_IsRefusedAndWritesNothing(bool isResearcher)
    {
        await using var open = await Application.ServeToAsync(isResearcher ? Caller.Researcher : Caller.Public);
        var answer = await open.SendSheetAsync(Upload, Heading + Cocoons);

        Assert.StartsWith("AUTH_", answer.List("errors")[0].Text("extensions.code"), StringComparison.Ordinal);
        Assert.Empty(await _sheet.FlowsAsync());
        await using var db = await Application.OpenAsync();
        Assert.False(await db.Imports.AnyAsync());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Template_DownloadedByAnybody_HasEveryHeadingThatTheImportReads(string format)
    {
        await using var open = await Application.ServeToAsync(Caller.Public);
        using var file = new MemoryStream(await open.Http.GetByteArrayAsync(new Uri($"/templates/flows.{format}", UriKind.Relative)));
        using var sheet = SheetReader.Open(file, FlowHeadings.Table, SheetLimits.Default);
        Assert.Empty(sheet.Columns.Unknown);
        Assert.All(Enum.GetValues<FlowColumn>(), column => Assert.True(sheet.Columns.Has(column), $"{column}"));
    }

    [Fact]
    public async Task Template_FilledIn_IsReadAsItIs()
    {
        var template = await Application.Http.GetStringAsync(new Uri("/templates/flows.csv", UriKind.Relative));
        var import = (await SendAsync(template + Cocoons + Cloth + Gum)).At("import");
        Assert.Equal((3, 0), (import.Count("writtenCount"), import.Count("refusedCount")));
    }

    [Fact]
    public async Task CommandLine_ImportsASheetWithItsVerdictsAndExitCodes()
    {
        var file = Path.Combine(Application.Settings.DataFolder, "flows.csv");
        await File.WriteAllTextAsync(file, Heading + Cocoons + Cloth + "ผ้าไหม,67-0001,farm,nowhere,,x,1,kg,,,,,\n");

        var (seen, told, _) = await SedzProcess.RunAsync(Application.Settings, "import", "flows", file, "--dry-run");
        Assert.Equal(1, seen);
        Assert.Contains("ไม่รับ · refused", told, StringComparison.Ordinal);
        Assert.Empty(await _sheet.FlowsAsync());

        var (exit, lines, _) = await SedzProcess.RunAsync(Application.Settings, "import", "flows", file, "--format", "json");
        Assert.Equal(1, exit);
        var verdicts = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(FlowRowVerdict.FromJson).ToList();
        Assert.Equal([null, null, "unknown_stage"], verdicts.Select(verdict => verdict.Errors.SingleOrDefault()?.Code));
        Assert.Equal(2, (await _sheet.FlowsAsync()).Count);

        await File.WriteAllTextAsync(file, Heading + Cocoons);
        var (failed, nothing, why) = await SedzProcess.RunAsync(
            Application.Settings, "import", "flows", file, "--on-duplicate", "fail", "--format", "json");
        Assert.Equal((3, ""), (failed, nothing));
        Assert.Contains("1 = F", why, StringComparison.Ordinal);
        var (done, _, _) = await SedzProcess.RunAsync(Application.Settings, "import", "flows", file, "--on-duplicate", "update");
        Assert.Equal(0, done);
        var (helped, help, _) = await SedzProcess.RunAsync(Application.Settings, "import", "--help");
        Assert.Equal(0, helped);
        Assert.Contains("flows", help, StringComparison.Ordinal);
    }

    private async Task<JsonElement> SendAsync(string csv, params (string Name, object? Value)[] variables) =>
        (await Application.SendSheetAsync(Upload, csv, variables)).At("data.importFile");

    private async Task<(double Value, double Producers, double Lost)> FiguresAsync()
    {
        var metrics = (await Application.QueryAsync(
            "{ valueChains(first: 1) { nodes { metrics { valueAdded { value } producerShare { value } lossShare { value } } } } }"))
            .List("valueChains.nodes")[0].At("metrics");
        return (metrics.Number("valueAdded.value"), metrics.Number("producerShare.value"), metrics.Number("lossShare.value"));
    }
}
