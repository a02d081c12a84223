using System.Diagnostics;

namespace Sedz.Benchmarks.Http;

/// <summary>This program again, in a process of its own that has one core.</summary>
internal static class PinnedProcess
{
    /// <summary>The server's core.</summary>
    public const int ServerCore = 0;

    /// <summary>The load generator's core.</summary>
    public const int LoadCore = 1;

    /// <summary>Starts it; its standard input and output are the caller's.</summary>
    public static Process Start(int core, params IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(
        "taskset", ["-c", $"{core}", "dotnet", typeof(PinnedProcess).Assembly.Location, .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        // As the product runs: its project is a web project, this one is not.
        Environment = { ["DOTNET_gcServer"] = "1" },
    })!;
}
