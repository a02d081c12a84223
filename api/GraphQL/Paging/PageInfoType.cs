using GraphQL.Resolvers;
using GraphQL.Types;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Relay's page information.</summary>
internal sealed class PageInfoType : ObjectGraphType<Page>
{
    public PageInfoType()
    {
        Name = "PageInfo";
        Description = "Where a page stands in its list.";
        this.Public();
        Add("hasNextPage", "True when the list goes on after the page.", "Boolean", true, page => page.HasNextPage);
        Add("hasPreviousPage", "True when the list has rows before the page.", "Boolean", true, page => page.HasPreviousPage);
        Add("startCursor", "The cursor of the first row; null for an empty page.", "String", false, First);
        Add("endCursor", "The cursor of the last row; null for an empty page.", "String", false, Last);
    }

    private static string? First(Page page) => page.Nodes is [var node, ..] ? page.CursorOf(node) : null;

    private static string? Last(Page page) => page.Nodes is [.., var node] ? page.CursorOf(node) : null;

    private void Add(string name, string description, string type, bool required, Func<Page, object?> resolve) => AddField(new FieldType
    {
        Name = name,
        Description = description,
        ResolvedType = required ? new NonNullGraphType(new GraphQLTypeReference(type)) : new GraphQLTypeReference(type),
        Resolver = new FuncFieldResolver<object?>(context => resolve((Page)context.Source!)),
    });
}
