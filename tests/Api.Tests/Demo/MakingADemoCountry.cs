using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sedz.Api.Commands;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

public sealed partial class MakingADemoCountry : IDisposable
{
    /// <summary>What the quick start promises, on a warm package cache and a build that is done.</summary>
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(90);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Demo_Served_AnswersInTimeAndEveryQueryThatItPrintsWorks()
    {
        var watch = Stopwatch.StartNew();
        await using var demo = await SedzProcess.ServeAsync(_folder.Path, "demo");
        using var http = new HttpClient { BaseAddress = demo.Address };
        var queries = Printed().Matches(demo.Welcome).Select(match => match.Groups["query"].Value).ToList();
        Assert.Equal(3, queries.Count);
        foreach (var query in queries)
        {
            using var response = await http.PostAsJsonAsync("/graphql", new { query });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            if (query.Contains("siteRanking", StringComparison.Ordinal))
                Assert.Equal(10, answer.List("data.siteRanking.nodes").Count);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Promised);
        Assert.Contains("<h1>", await http.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_OfTwoThousandSites_HasThemInAllProvincesThatTakePartAndMarksEverythingAsMadeUp()
    {
        var answer = await SedzProcess.RunAsync(_folder.Path, "demo", "--no-serve", "--sites", "2000");
        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Errors));
        Assert.Contains("synthetic", answer.Output, StringComparison.Ordinal);
        Assert.Equal(2000, Number("SELECT COUNT(*) FROM Sites"));
        Assert.Equal(76, Number("SELECT COUNT(DISTINCT ProvinceCode) FROM Sites"));
        Assert.Equal(0, Number("SELECT COUNT(*) FROM Sites WHERE ProvinceCode = '10'"));
        Assert.Equal(
            0, Number("SELECT COUNT(*) FROM Sites WHERE Synthetic = 0 OR NameTh NOT LIKE '%สมมติ%' OR NameEn NOT LIKE 'Synthetic%'"));
        Assert.Equal(0, Number("SELECT COUNT(*) FROM HazardRecords r JOIN HazardSources s ON s.Id = r.SourceId WHERE s.Synthetic = 0"));
        Assert.Equal(3, Number("SELECT COUNT(DISTINCT SourceId) FROM HazardRecords"));
        Assert.Equal(160_000, Number("SELECT COUNT(*) FROM Workers"));
        Assert.Equal(76, Number("SELECT COUNT(DISTINCT ProvinceCode) FROM Workers"));
        Assert.Equal(0, Number("SELECT COUNT(*) FROM Workers WHERE Synthetic = 0 OR OccupationText NOT LIKE '%สมมติ%' OR KeySlot IS NOT NULL"));
        Assert.InRange(Number("SELECT COUNT(*) FROM Openings"), 1_000, 6_000);
        Assert.Equal(0, Number("SELECT COUNT(*) FROM Openings WHERE Synthetic = 0 OR Title NOT LIKE '%สมมติ%'"));
        Assert.Equal(0, Number("SELECT COUNT(*) FROM PersonalDetails"));
    }

    [Fact]
    public async Task Demo_WhereRealSitesStand_IsRefusedAndChangesNothing()
    {
        await using var application = await SedzApplication.StartAsync();
        await application.CreateSiteAsync("67-0001");
        var before = MadeUpCountry.Hashes(application.Settings);

        var answer = await SedzProcess.RunAsync(application.Settings, "demo", "--no-serve");

        Assert.Equal(ExitCode.Failed, answer.ExitCode);
        Assert.Contains("SEDZ_DATA", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("พื้นที่จริง", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(before, MadeUpCountry.Hashes(application.Settings));
    }

    [Theory]
    [InlineData("demo --sites 0")]
    [InlineData("demo --sites 100001")]
    [InlineData("demo --sites many")]
    [InlineData("demo --nonsense")]
    [InlineData("rank --province 99")]
    [InlineData("rank --format xml")]
    [InlineData("rank --top 0")]
    [InlineData("nonsense")]
    public async Task Command_WithWordsThatAreOff_SaysSoAndMakesNoDatabase(string words)
    {
        var answer = await SedzProcess.RunAsync(_folder.Path, words.Split(' '));
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.NotEmpty(answer.Errors);
        Assert.False(File.Exists(_folder.Database));
    }

    [Fact]
    public async Task Command_OnADatabaseOfAnUnknownKind_SaysHowItIsWritten()
    {
        var answer = await SedzProcess.RunAsync(_folder.Path, ["check"], "oracle:here");
        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Contains("sqlite:PATH", answer.Errors, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\d\. (?<query>\{.*\})\s*$", RegexOptions.Multiline)]
    private static partial Regex Printed();

    private long Number(string query)
    {
        using var connection = TestDatabase.Open(SedzSettings.In(_folder.Path));
        using var command = connection.CreateCommand();
        command.CommandText = query;
        return (long)command.ExecuteScalar()!;
    }
}
