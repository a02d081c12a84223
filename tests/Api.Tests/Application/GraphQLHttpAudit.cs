using System.Diagnostics;
using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>The public audits of "GraphQL over HTTP", run by their own client.</summary>
internal static class GraphQLHttpAudit
{
    /// <summary>How many audits the pinned version has: fewer would mean that some did not run.</summary>
    private const int Audits = 61;

    private static readonly string Clients = Path.Combine(Repository.Root, "tests", "Api.Tests", "Clients");

    /// <summary>Audits an endpoint, which must pass every one.</summary>
    public static async Task PassesEveryAuditAsync(Uri endpoint)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Clients, "node_modules", "graphql-http")), "The clients are not installed: tests/run installs them.");
        var start = new ProcessStartInfo("node", ["audit.mjs", endpoint.ToString()])
        {
            WorkingDirectory = Clients,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        var audits = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Empty(audits.Where(audit => audit.Text("status") != "ok").Select(audit => audit.GetRawText()));
        Assert.Equal(Audits, audits.Count);
    }
}
