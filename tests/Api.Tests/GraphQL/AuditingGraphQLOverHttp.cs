using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>The public audits of "GraphQL over HTTP", run by their own client.</summary>
public sealed class AuditingGraphQLOverHttp(LibraryServer library) : IClassFixture<LibraryServer>
{
    /// <summary>How many audits the pinned version has: fewer would mean that some did not run.</summary>
    private const int Audits = 61;

    [Fact]
    public async Task Endpoint_AuditedByGraphQLHttp_PassesEveryAudit()
    {
        var folder = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "Clients");
        Assert.True(
            Directory.Exists(Path.Combine(folder, "node_modules", "graphql-http")),
            $"The clients are not installed: run 'npm ci' in {Path.GetFullPath(folder)}.");
        var url = new Uri(library.Http.BaseAddress!, "/graphql").ToString();
        using var node = Process.Start(new ProcessStartInfo("node", ["audit.mjs", url])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        var results = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Empty(results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.GetRawText()));
        Assert.Equal(Audits, results.Count);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
