using GraphQL.Resolvers;
using GraphQL.Types;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>A row of a page and its cursor.</summary>
internal sealed class EdgeType : ObjectGraphType<PageEdge>
{
    public EdgeType(string prefix, IGraphType node)
    {
        Name = prefix + "Edge";
        this.LikeRightOf(node);
        Description = $"A row of a page: {node.Name} and cursor.";
        AddField(new FieldType
        {
            Name = "cursor",
            Description = "The position of the row in this list and this order; opaque.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference("String")),
            Resolver = new FuncFieldResolver<object?>(context => ((PageEdge)context.Source!).Cursor()),
        });
        AddField(new FieldType
        {
            Name = "node",
            Description = "The row.",
            ResolvedType = new NonNullGraphType(new GraphQLTypeReference(node.Name)),
            Resolver = new FuncFieldResolver<object?>(context => ((PageEdge)context.Source!).Node),
        });
    }
}
