namespace Sedz.Api.GraphQL.Paging;

/// <summary>A row of a page.</summary>
/// <param name="Node">The row.</param>
/// <param name="CursorOf">Makes its cursor.</param>
internal sealed record PageEdge(object Node, Func<object, string> CursorOf)
{
    /// <summary>The row's cursor.</summary>
    public string Cursor() => CursorOf(Node);
}
