namespace Sedz.Api.Tests.Application;

/// <summary>The public audits of "GraphQL over HTTP", on the application as it is served.</summary>
[Collection(DemoCountryGroup.Name)]
public sealed class AuditingTheApplication(DemoCountry country)
{
    [Fact]
    public Task Application_AuditedByGraphQLHttp_PassesEveryAudit() =>
        GraphQLHttpAudit.PassesEveryAuditAsync(new Uri(country.Application.Http.BaseAddress!, "/graphql"));
}
