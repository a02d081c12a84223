using GraphQL.Resolvers;
using GraphQL.Types;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// A connection as the Relay specification and HotChocolate shape it: <c>nodes</c>, <c>edges</c>, <c>pageInfo</c>, <c>totalCount</c>.
/// </summary>
internal sealed class ConnectionType : ObjectGraphType<Page>
{
    /// <param name="prefix">The field's name in Pascal case; names the types as HotChocolate does.</param>
    /// <param name="node">The type of the nodes. Who may use it may count it and page through it.</param>
    /// <param name="types">Where the edge and page info types are.</param>
    public ConnectionType(string prefix, IGraphType node, TypeCatalog types)
    {
        Name = prefix + "Connection";
        NodeTypeName = node.Name;
        Description = $"A page of a list of {node.Name}.";
        this.LikeRightOf(node);
        var edge = types.Add(new EdgeType(prefix, node));
        Add("pageInfo", "Whether the list goes on, and from where.", new NonNullGraphType(types.PageInfo), page => page);
        Add("edges", "The rows of the page with their cursors.", NullableListOf(edge), page => page.Edges);
        Add("nodes", "The rows of the page.", NullableListOf(new GraphQLTypeReference(node.Name)), page => page.Nodes);
        Add("totalCount", "The rows of the whole list, whatever the page.", new NonNullGraphType(types.Int), page => page.TotalCount);
    }

    /// <summary>The name of the type of the nodes.</summary>
    public string NodeTypeName { get; }

    private void Add(string name, string description, IGraphType type, Func<Page, object?> resolve) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = type,
        Resolver = new FuncFieldResolver<object?>(context => resolve((Page)context.Source!)),
    });

    private static ListGraphType NullableListOf(IGraphType item) => new(new NonNullGraphType(item));
}
