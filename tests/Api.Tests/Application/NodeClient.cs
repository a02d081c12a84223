using System.Diagnostics;

namespace Sedz.Api.Tests.Application;

/// <summary>A real client of the API, run by Node.js: a script of the folder <c>Clients</c>, whose packages its lock file pins.</summary>
internal static class NodeClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Api.Tests", "Clients");

    /// <summary>Runs a script that must end well, and gives the lines that it printed.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, params string[] arguments)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules")), "The clients are not installed: tests/run installs them.");
        using var node = Process.Start(new ProcessStartInfo("node", [script, .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(Patience);
        var errors = node.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            var output = await node.StandardOutput.ReadToEndAsync(patience.Token);
            await node.WaitForExitAsync(patience.Token);
            Assert.True(node.ExitCode == 0, await errors);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            node.Kill(entireProcessTree: true);
        }
    }
}
