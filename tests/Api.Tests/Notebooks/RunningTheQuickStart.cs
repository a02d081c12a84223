using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Notebooks;

[Collection(DemoCountryGroup.Name)]
public sealed class RunningTheQuickStart(DemoCountry country)
{
    private static readonly string[] LandTypes = ["ACADEMIC", "GOVERNMENT", "PEOPLE", "PRIVATE", "PUBLIC_BENEFIT", "RELIGIOUS"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task Notebook_RunWithoutABrowser_ReachesItsLastCellOnEveryDemoSite()
    {
        using var results = new TemporaryFolder();
        var (exitCode, errors) = await RunAsync(results.Path);
        Assert.True(exitCode == 0, errors);

        await using var file = File.OpenRead(Path.Combine(results.Path, "quickstart.ipynb"));
        var notebook = await JsonSerializer.DeserializeAsync<JsonElement>(file);
        var cells = notebook.List("cells").Where(cell => cell.Text("cell_type") == "code").ToList();
        Assert.All(cells, cell => Assert.Equal(JsonValueKind.Number, cell.At("execution_count").ValueKind));
        Assert.Contains(cells, cell => cell.GetRawText().Contains("image/png", StringComparison.Ordinal));

        // The last cell counts every site by land type and by what the rules say.
        var table = cells[^1].List("outputs").Single().At("data").GetProperty("text/plain").EnumerateArray()
            .Select(line => line.GetString()!.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        Assert.Equal(LandTypes, table.Select(words => words[0]).Intersect(LandTypes));
        Assert.Equal(DemoCountry.Sites, table.SelectMany(words => words).Sum(word => int.TryParse(word, out var number) ? number : 0));
    }

    private async Task<(int ExitCode, string Errors)> RunAsync(string outputFolder)
    {
        var start = new ProcessStartInfo(
            "jupyter-nbconvert", ["--to", "notebook", "--execute", "quickstart.ipynb", "--output-dir", outputFolder])
        {
            WorkingDirectory = Path.Combine(Repository.Root, "notebooks"),
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["SEDZ_API"] = new Uri(country.Application.Http.BaseAddress!, "/graphql").ToString();
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        try
        {
            using var notebook = Process.Start(start)!;
            using var patience = new CancellationTokenSource(Patience);
            var output = notebook.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = await notebook.StandardError.ReadToEndAsync(patience.Token);
            await notebook.WaitForExitAsync(patience.Token);
            return (notebook.ExitCode, errors + await output);
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("jupyter-nbconvert is not installed: tests/run installs what the tests need.", missing);
        }
    }
}
