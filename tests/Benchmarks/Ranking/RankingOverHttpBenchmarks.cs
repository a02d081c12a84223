using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace Sedz.Benchmarks.Ranking;

/// <summary>
/// The first ten of 100,000 sites, asked over HTTP of a server that has read them, against a twin in the same server that sends the same
/// bytes. One
/// client, which asks again when it has the answer; the server has core 0 for itself, and this process is to be started on core 1.
/// </summary>
[Config(typeof(ShortRunByTheWall))]
public class RankingOverHttpBenchmarks
{
    /// <summary>Above this share of its core the client itself would be measured.</summary>
    private const double BusiestClient = 0.8;

    private static readonly HttpClient Client = new();

    private readonly Stopwatch wall = new();
    private TimeSpan processorTime;
    private Process server = null!;
    private Uri product = null!;
    private Uri twin = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var folder = (await SyntheticInstallation.SharedAsync()).Folder;
        server = Process.Start(new ProcessStartInfo("taskset", ["-c", "0", "dotnet", typeof(RankingServer).Assembly.Location, RankingServer.Verb, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // As the product runs: its project is a web project, this one is not.
            Environment = { ["DOTNET_gcServer"] = "1" },
        })!;
        var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        product = new(new Uri(address), RankingServer.GraphQLPath);
        twin = new(new Uri(address), RankingServer.TwinPath);
        var (answer, copy) = (await AskAsync(product), await AskAsync(twin));
        if (!answer.AsSpan().SequenceEqual(copy))
        {
            throw new InvalidOperationException("The twin does not send the product's bytes.");
        }

        processorTime = Environment.CpuUsage.TotalTime;
        wall.Restart();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        var busy = (Environment.CpuUsage.TotalTime - processorTime) / wall.Elapsed;
        server.StandardInput.Close();
        server.WaitForExit();
        server.Dispose();
        if (busy > BusiestClient)
        {
            throw new InvalidOperationException($"The client was busy {busy:P0} of the time: the run is not valid.");
        }
    }

    [Benchmark(Baseline = true)]
    public Task<byte[]> Twin() => AskAsync(twin);

    [Benchmark]
    public Task<byte[]> SiteRanking() => AskAsync(product);

    private static async Task<byte[]> AskAsync(Uri address)
    {
        using var body = RankingServer.Body();
        using var answer = await Client.PostAsync(address, body);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
