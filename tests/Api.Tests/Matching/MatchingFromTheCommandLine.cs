using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Matching;

/// <summary>The verb <c>match</c>: one object at the end, and a sentence for what cannot be. Only the register needs a database.</summary>
public sealed class MatchingFromTheCommandLine
{
    [Theory]
    [InlineData("least-cost")]
    [InlineData("exact")]
    [InlineData("stable")]
    [InlineData("fair")]
    [InlineData("greedy")]
    public async Task Market_MatchedByAnyPolicy_EndsInOneObject(string policy)
    {
        var (exit, output, progress) = await RunAsync(
            "--synthetic", "--workers", "2000", "--sites", "40", "--policy", policy, "--format", "json", "--seed", "7");

        Assert.Equal(0, exit);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ["policy", "workers", "sites", "arcs", "placed", "unplaced", "cost", "lowerBound", "gap", "seconds", "peakMegabytes"],
            report.EnumerateObject().Take(11).Select(member => member.Name));
        Assert.Equal((policy, 2000, 40), (report.Text("policy"), report.Count("workers"), report.Count("sites")));
        Assert.Equal(2000, report.Count("placed") + report.Count("unplaced"));
        Assert.InRange(report.Number("lowerBound"), 1, report.Number("cost"));
        Assert.Equal((report.Number("cost") - report.Number("lowerBound")) / report.Number("cost"), report.Number("gap"), 1e-12);
        Assert.InRange(report.Number("peakMegabytes"), 20, 2_000);
        Assert.True(report.At("synthetic").GetBoolean());
        Assert.Equal(policy is "least-cost" or "fair", progress.Contains("รอบ 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Market_ForPeople_SaysInThaiFirstThatItIsMadeUp()
    {
        var (exit, output, _) = await RunAsync("--synthetic", "--workers", "300", "--sites", "6");

        Assert.Equal(0, exit);
        Assert.StartsWith("ข้อมูลสมมติ · synthetic", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OrLibraryFile_IsSolvedByEveryPolicyOrRefusedWithLineAndPosition()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "assign3.txt");
        await File.WriteAllTextAsync(file, " 3\n 1 2\n 3 2 4 6 3\n 6 9\n");
        foreach (var policy in new[] { "exact", "least-cost" })
        {
            var (exit, output, _) = await RunAsync("--orlib", file, "--policy", policy, "--prove", "--format", "json");
            Assert.Equal(0, exit);
            var report = JsonDocument.Parse(output).RootElement;
            Assert.Equal((10, 10, 0), (report.Count("cost"), report.Count("lowerBound"), report.Count("unplaced")));
            Assert.False(report.At("synthetic").GetBoolean());
        }

        await File.WriteAllTextAsync(file, "3\n1 2 x");
        var (failed, nothing, told) = await RunAsync("--orlib", file);
        Assert.Equal((3, ""), (failed, nothing));
        Assert.Contains("Line 2, value 3", told, StringComparison.Ordinal);
        Assert.Contains("[not_a_number]", told, StringComparison.Ordinal);
        Assert.Equal(3, (await RunAsync("--orlib", Path.Combine(folder.Path, "none.txt"))).ExitCode);
    }

    [Theory]
    [InlineData("what_to_match", "--workers", "5")]
    [InlineData("what_to_match", "--sites", "5")]
    [InlineData("what_to_match", "--synthetic", "--province", "67")]
    [InlineData("what_to_match", "--synthetic", "--orlib", "file")]
    [InlineData("bad_count", "--synthetic", "--workers", "0")]
    [InlineData("bad_count", "--synthetic", "--sites", "-1")]
    [InlineData("bad_capacity", "--synthetic", "--capacity", "0")]
    [InlineData("bad_radius", "--synthetic", "--radius-km", "0")]
    [InlineData("bad_radius", "--synthetic", "--radius-km", "1701")]
    [InlineData("bad_option", "--synthetic", "--candidates", "0")]
    [InlineData("bad_wanted_gap", "--synthetic", "--workers", "9", "--sites", "1", "--gap", "2")]
    [InlineData("bad_floor", "--synthetic", "--workers", "9", "--sites", "1", "--policy", "fair", "--floor", "2")]
    public async Task Words_ThatCannotBe_EndInUsageWithACode(string code, params string[] arguments)
    {
        var (exit, output, told) = await RunAsync(arguments);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"[{code}]", told, StringComparison.Ordinal);
        Assert.Matches(@"\p{IsThai}", told);
    }

    [Fact]
    public async Task Floors_ThatCannotBeKept_AreNamedAndFail()
    {
        var (exit, output, told) = await RunAsync(
            "--synthetic", "--workers", "200", "--sites", "4", "--policy", "fair", "--floor", "0.99", "--format", "json");

        Assert.Equal((3, ""), (exit, output));
        Assert.Contains("S01", told, StringComparison.Ordinal);
        Assert.Contains("[floor_not_kept]", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_Matched_EndsInTheSameObjectAndWritesNothing()
    {
        await using var application = await SedzApplication.StartAsync();
        var absent = KnownLabour.Worker();
        absent.Availability = Schema.Workers.Availability.NotAvailable;
        await application.RegisterAsync(KnownLabour.Worker(), KnownLabour.Worker(), KnownLabour.Worker("96"), absent);
        await application.OfferAsync("67-0001", KnownLabour.Opening(1));

        var (exit, output, _) = await SedzProcess.RunAsync(application.Settings, "match", "--format", "json");

        Assert.Equal(0, exit);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(
            ["policy", "workers", "sites", "arcs", "placed", "unplaced", "cost", "lowerBound", "gap", "seconds", "peakMegabytes"],
            report.EnumerateObject().Take(11).Select(member => member.Name));
        Assert.Equal((3, 1, 1, 2), (report.Count("workers"), report.Count("sites"), report.Count("placed"), report.Count("unplaced")));
        Assert.False(report.At("synthetic").GetBoolean());
        Assert.Equal("""{"not_available":1}""", report.At("workersNotTakingPart").GetRawText());
        Assert.Equal("{}", report.At("placesNotTakingPart").GetRawText());
        Assert.Equal(64, report.Text("dataHash")!.Length);
        await using var db = await application.OpenAsync();
        Assert.Equal((0, 0), (await db.Matches.CountAsync(), await db.MatchingRuns.CountAsync()));

        var (_, ofProvince, _) = await SedzProcess.RunAsync(application.Settings, "match", "--province", "96", "--format", "json");
        var narrower = JsonDocument.Parse(ofProvince).RootElement;
        Assert.Equal((1, 0), (narrower.Count("workers"), narrower.Count("placed")));
        var (_, said, _) = await SedzProcess.RunAsync(application.Settings, "match");
        Assert.Contains("not_available 1", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_Empty_IsMatchedToNothing()
    {
        var (exit, output, _) = await RunAsync("--format", "json");
        Assert.Equal(0, exit);
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal((0, 0), (report.Count("workers"), report.Count("placed")));
    }

    private static async Task<CommandAnswer> RunAsync(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        return await SedzProcess.RunAsync(folder.Path, ["match", .. arguments]);
    }
}
