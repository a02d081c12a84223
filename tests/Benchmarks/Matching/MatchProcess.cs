using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Sedz.Api.Operations;

namespace Sedz.Benchmarks.Matching;

/// <summary>What the product's command said of one run, in a process of its own.</summary>
/// <param name="Arcs">Pairs that could be.</param>
/// <param name="Unplaced">Workers not placed.</param>
/// <param name="Cost">The cost.</param>
/// <param name="LowerBound">The certificate.</param>
/// <param name="Gap">The certified gap.</param>
/// <param name="Seconds">Time of the matching by the wall clock.</param>
/// <param name="CandidateSeconds">Time to find the candidates.</param>
/// <param name="PeakMegabytes">The most memory that the process held.</param>
internal sealed record MatchProcess(
    long Arcs, long Unplaced, long Cost, long LowerBound, double Gap, double Seconds, double CandidateSeconds, double PeakMegabytes)
{
    /// <summary>Runs <c>match</c> on a made-up market.</summary>
    public static async Task<MatchProcess> RunAsync(string policy, int workers, int sites, int seed)
    {
        string[] arguments =
        [
            typeof(SedzSettings).Assembly.Location, "match", "--synthetic", "--format", "json", "--policy", policy,
            "--workers", Text(workers), "--sites", Text(sites), "--seed", Text(seed),
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"match --policy {policy} ended in {process.ExitCode}");
        var report = JsonNode.Parse(answer)!;
        return new(
            (long)report["arcs"]!, (long)report["unplaced"]!, (long)report["cost"]!, (long)report["lowerBound"]!, (double)report["gap"]!,
            (double)report["seconds"]!, (double)report["candidateSeconds"]!, (double)report["peakMegabytes"]!);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
