using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>Relay's <c>Node</c>: every entity.</summary>
internal sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface()
    {
        Name = "Node";
        Description = "An object that its global id finds again.";
        this.Public();
        AddField(new FieldType
        {
            Name = "id",
            Description = "The global id: opaque, unique over all types, and stable.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference("ID")),
        });
        ResolveType = source => source is Row row ? row.Type : null;
    }
}
