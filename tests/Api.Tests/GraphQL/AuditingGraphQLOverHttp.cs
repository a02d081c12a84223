using Sedz.Api.Tests.Application;
using Sedz.Api.Tests.GraphQL.Library;

namespace Sedz.Api.Tests.GraphQL;

/// <summary>The public audits of "GraphQL over HTTP", on the machinery by itself.</summary>
public sealed class AuditingGraphQLOverHttp(LibraryServer library) : IClassFixture<LibraryServer>
{
    [Fact]
    public Task Endpoint_AuditedByGraphQLHttp_PassesEveryAudit() =>
        GraphQLHttpAudit.PassesEveryAuditAsync(new Uri(library.Http.BaseAddress!, "/graphql"));
}
