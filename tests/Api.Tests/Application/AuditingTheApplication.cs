using System.Text.Json;

namespace Sedz.Api.Tests.Application;

/// <summary>The public audits of "GraphQL over HTTP" by their own client, on the application as it is served.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class AuditingTheApplication(DemoCountry country)
{
    [Fact]
    public async Task Application_AuditedByGraphQLHttp_PassesEveryAudit()
    {
        var lines = await NodeClient.RunAsync("audit.mjs", new Uri(country.Application.Http.BaseAddress!, "/graphql").ToString());
        var audits = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        Assert.True(audits.Count > 50, $"{audits.Count} audits");
        Assert.DoesNotContain(audits, audit => audit.Text("status") != "ok");
    }
}
