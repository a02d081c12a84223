using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>The public audits of "GraphQL over HTTP", run by their own client.</summary>
internal static class GraphQLHttpAudit
{
    /// <summary>How many audits the pinned version has: fewer would mean that some did not run.</summary>
    private const int Audits = 61;

    /// <summary>Audits an endpoint, which must pass every one.</summary>
    public static async Task PassesEveryAuditAsync(Uri endpoint)
    {
        var lines = await NodeClient.RunAsync("audit.mjs", endpoint.ToString());
        var audits = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Empty(audits.Where(audit => audit.Text("status") != "ok").Select(audit => audit.GetRawText()));
        Assert.Equal(Audits, audits.Count);
    }
}
