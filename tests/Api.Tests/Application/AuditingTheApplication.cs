using System.Diagnostics;
using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>The public audits of "GraphQL over HTTP" by their own client, on the application as it is served.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class AuditingTheApplication(DemoCountry country)
{
    private static readonly string Clients = Path.Combine(Repository.Root, "tests", "Api.Tests", "Clients");

    [Fact]
    public async Task Application_AuditedByGraphQLHttp_PassesEveryAudit()
    {
        Assert.True(
            Directory.Exists(Path.Combine(Clients, "node_modules", "graphql-http")), "The clients are not installed: tests/run installs them.");
        var start = new ProcessStartInfo("node", ["audit.mjs", new Uri(country.Application.Http.BaseAddress!, "/graphql").ToString()])
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
        var audits = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.True(audits.Count > 50, $"{audits.Count} audits");
        Assert.DoesNotContain(audits, audit => audit.Text("status") != "ok");
    }
}
