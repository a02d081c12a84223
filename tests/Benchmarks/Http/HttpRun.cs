using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Sedz.Benchmarks.Http;

/// <summary>A running server and the measurements that are made of it.</summary>
internal sealed class HttpRun : IDisposable
{
    private static readonly HttpClient Client = new();

    private readonly Process server;
    private readonly Uri address;

    private HttpRun(Process server, Uri address) => (this.server, this.address) = (server, address);

    /// <summary>Starts a server of a data folder.</summary>
    public static async Task<HttpRun> StartAsync(string folder)
    {
        var server = PinnedProcess.Start(PinnedProcess.ServerCore, HttpServer.Verb, folder);
        var address = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new(server, new(address));
    }

    /// <summary>The answer to a question.</summary>
    public async Task<byte[]> AskAsync(HttpQuestion question)
    {
        using var answer = await Client.PostAsJsonAsync(new Uri(address, question.Path), new { query = question.Query });
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    /// <summary>Runs the load generator on a question.</summary>
    /// <exception cref="InvalidOperationException">The generator was too busy: the run is not valid.</exception>
    public async Task<HttpLoadReport> LoadAsync(HttpQuestion question, int connections, double seconds)
    {
        using var load = PinnedProcess.Start(
            PinnedProcess.LoadCore, HttpLoad.Verb, address.ToString(), $"{connections}", seconds.ToString(CultureInfo.InvariantCulture));
        await load.StandardInput.WriteAsync(Convert.ToBase64String(question.Bytes(address)));
        load.StandardInput.Close();
        var before = ServerTime();
        var output = await load.StandardOutput.ReadToEndAsync();
        var used = ServerTime() - before;
        await load.WaitForExitAsync();
        var report = JsonSerializer.Deserialize<HttpLoadReport>(output)!;
        return report.Busy <= HttpLoadReport.BusiestGenerator
            ? report with { ServerMilliseconds = used / report.Answers }
            : throw new InvalidOperationException($"The load generator was busy {report.Busy:P0} of the time: the run is not valid.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        server.StandardInput.Close();
        server.WaitForExit();
        server.Dispose();
    }

    private double ServerTime()
    {
        server.Refresh();
        return server.TotalProcessorTime.TotalMilliseconds;
    }
}
