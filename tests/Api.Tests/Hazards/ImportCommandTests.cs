using System.CommandLine;
using System.Text.Json;
using Sedz.Api.Commands;
using Sedz.Api.Tests.Places;

namespace Sedz.Api.Tests.Hazards;

[Trait("Database", "both")]
public sealed class ImportCommandTests : IAsyncLifetime
{
    private const string Table = "รหัสจังหวัด,ครั้ง\n67,4-7 ครั้งในรอบ 10 ปี\n99,1 ครั้งในรอบ 10 ปี\n";

    private PlaceDatabase database = null!;

    public async Task InitializeAsync() => database = await PlaceDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task ImportHazards_RowRefused_ExitsWithOneAndNamesTheRowAsJson()
    {
        var (code, output, _) = await RunAsync(
            "hazards", database.File("t.csv", Table), "--source", "tambon", "--hazard", "FLOOD", "--format", "json");

        Assert.Equal(ExitCode.DoneWithRefusals, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("unknown_place", lines[0].GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(2, lines[0].GetProperty("row").GetInt32());
        Assert.Equal([2, 1, 1], new[] { "rows", "written", "refused" }.Select(name => lines[1].GetProperty(name).GetInt32()));
        Assert.Contains("สถานที่", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportHazards_NoSource_ExitsWithTwoAndSaysWhatToGive()
    {
        var (code, output, error) = await RunAsync("hazards", database.File("t.csv", Table), "--hazard", "FLOOD");

        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(output);
        Assert.Contains("--source", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportHazards_BrokenFile_ExitsWithThree()
    {
        var (code, _, error) = await RunAsync("hazards", database.File("t.geojson", "{\"type\":"), "--source", "a1");

        Assert.Equal(ExitCode.Failed, code);
        Assert.Contains("not_geojson", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportPlaces_EveryRowAccepted_ExitsWithZeroAndShowsTheCounts()
    {
        var (code, output, _) = await RunAsync("places", database.File("d.csv", "รหัสอำเภอ,อำเภอ\n6703,หล่มสัก\n"));

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("districts", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places", "no-such-file")]
    [InlineData("hazards", "no-such-file")]
    [InlineData("hazards", "--coverage", "99")]
    [InlineData("hazards", "--hazard", "PLAGUE")]
    public void Import_WordsThatDoNotFit_AreUsageErrors(params string[] words) => Assert.NotEmpty(Command().Parse(words).Errors);

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] words)
    {
        using StringWriter output = new(), error = new();
        var code = await Command().Parse(words).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    private Command Command() =>
        new("import") { ImportPlacesCommand.Create(database.Services), ImportHazardsCommand.Create(database.Services) };
}
