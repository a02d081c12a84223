using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.Imports;
using Sedz.Api.Tests.Imports.Sites;
using static Sedz.Api.Imports.Sites.SiteColumn;

namespace Sedz.Api.Tests.Commands;

[Trait("Database", "both")]
public sealed class ImportCommandsTests
{
    private const int RowsOfTheCrash = 50_000;
    private const long BytesInFlight = 1_000_000;

    [Fact]
    public async Task Import_ThenExport_AnswersWithExitCodesAndKeepsTheOutputForResults()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var folder = installation.Settings.DataFolder;
        var list = Path.Combine(folder, "list.csv");
        await File.WriteAllTextAsync(
            list, new CandidateList().Rows(2).Row((Area, "5-2"), (Holder, "นายลับ มากลับ"), (Remarks, "นายลับ มากลับ")).ToString());

        var (refusals, lines, progress) = await SedzProcess.RunAsync(installation.Settings, "import", "sites", list, "--format", "json");
        Assert.Equal(1, refusals);
        var verdicts = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!.AsObject()).ToList();
        Assert.Equal(["accepted", "accepted", "refused"], verdicts.Select(v => (string?)v["status"]));
        Assert.Equal(
            ["row", "status", "values", "warnings", "errors", "eligibility", "findings", "duplicateOf", "warningDetails"],
            verdicts[0].Select(p => p.Key));
        Assert.Contains("เนื้อที่", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("มากลับ", lines + progress, StringComparison.Ordinal);

        var (failed, nothing, told) = await SedzProcess.RunAsync(installation.Settings, "import", "sites", list, "--on-duplicate", "fail");
        Assert.Equal((3, ""), (failed, nothing));
        Assert.Contains("55-0001", told, StringComparison.Ordinal);

        var (done, _, _) = await SedzProcess.RunAsync(
            installation.Settings, "export", "submission", "--province", "55", Path.Combine(folder, "out.csv"));
        Assert.Equal(0, done);
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(folder, "out.csv"))).Length);
        var (usage, _, _) = await SedzProcess.RunAsync(installation.Settings, "import", "sites", list, "--on-duplicate", "perhaps");
        Assert.Equal(2, usage);
    }

    [Fact]
    public async Task Installation_WhoseKeysAreLost_SaysSoAndStillRanks()
    {
        await using var installation = await TestInstallation.CreateAsync();
        await installation.ImportAsync(new CandidateList().Row((Holder, "นายลับ มากลับ"), (HolderId, "1999900000005")).ToString());
        var (whole, _, _) = await SedzProcess.RunAsync(installation.Settings, "check");
        Assert.Equal(0, whole);
        Directory.Delete(installation.Settings.KeysFolder, recursive: true);

        var (broken, told, _) = await SedzProcess.RunAsync(installation.Settings, "check");
        Assert.Equal(3, broken);
        Assert.Contains("BROKEN keys: ", told, StringComparison.Ordinal);
        var file = Path.Combine(installation.Settings.DataFolder, "out.csv");
        var (failed, _, errors) = await SedzProcess.RunAsync(
            installation.Settings, "export", "submission", "--province", "55", "--with-personal-data", file);
        Assert.Equal((3, false), (failed, File.Exists(file)));
        Assert.Contains("[key_missing]", errors, StringComparison.Ordinal);
        var (ranked, _, _) = await SedzProcess.RunAsync(installation.Settings, "rank", "--province", "55");
        Assert.Equal(0, ranked);
    }

    [Fact]
    public async Task Parse_CellsOnStandardInput_GivesOneObjectALine()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await SedzProcess.RunAsync(folder.Path, ["parse", "area"], database: null, input: "๒.๕ ไร่\n5-2\n-\n");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(0, exit);
        Assert.Equal((4000, "ambiguous_area", null), ((int)lines[0]["value"]!["m2"]!, (string?)lines[1]["error"], lines[2]["value"]));
        Assert.Matches(@"\p{IsThai}", (string?)lines[1]["message"]!["th"]);
    }

    [Fact]
    public async Task Parse_WhereNothingIsImportedYet_KnowsTheProvincesAndMakesNoDatabase()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, errors) = await SedzProcess.RunAsync(folder.Path, ["parse", "place"], database: null, input: "จ.เพชรบูรณ์\n");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal("67", (string?)JsonNode.Parse(output)!["value"]);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.db*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Import_KilledInTheMiddleOfFiftyThousandRows_LeavesAllOrNothing()
    {
        await using var installation = await TestInstallation.CreateAsync();
        var folder = installation.Settings.DataFolder;
        var list = Path.Combine(folder, "list.csv");
        await File.WriteAllTextAsync(list, new CandidateList().Rows(RowsOfTheCrash).ToString());
        Assert.Equal(
            1, (await installation.ImportAsync(new CandidateList().Row((Documents, "น.ส.3 เลขที่ 1")).ToString())).Summary.Written);
        var before = await installation.SitesAsTextAsync();

        SqliteConnection.ClearAllPools();
        var size = await TestDatabase.SizeAsync(installation.Settings);
        using (var process = SedzProcess.Start(installation.Settings, "import", "sites", list, "--format", "json"))
        {
            // Once the files have grown, the import is in its middle: its end is tens of megabytes away.
            while (!process.HasExited && await TestDatabase.SizeAsync(installation.Settings) < size + BytesInFlight)
                await Task.Delay(TimeSpan.FromMilliseconds(20));

            Assert.False(process.HasExited, "The import ended before it could be killed.");
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Equal(before, await installation.SitesAsTextAsync());
        await using var db = await installation.OpenAsync();
        Assert.Equal((1, 1), (await db.Imports.CountAsync(), await db.ImportRows.CountAsync()));
        Assert.All(await DatabaseCheck.RunAsync(db, CancellationToken.None), result => Assert.True(result.IsWhole, $"{result}"));
    }
}
