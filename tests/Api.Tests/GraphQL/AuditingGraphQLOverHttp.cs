using System.Text.Json;
using Sedz.Api.Tests.Application;
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
        var lines = await NodeClient.RunAsync("audit.mjs", new Uri(library.Http.BaseAddress!, "/graphql").ToString());
        var results = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.Empty(results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.GetRawText()));
        Assert.Equal(Audits, results.Count);
    }
}
