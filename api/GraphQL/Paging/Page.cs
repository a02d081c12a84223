namespace Sedz.Api.GraphQL.Paging;

/// <summary>A page of a connection.</summary>
/// <param name="Nodes">The rows in list order.</param>
/// <param name="CursorOf">Makes a row's cursor; it costs something, so only when it is shown.</param>
/// <param name="HasNextPage">True when the list goes on after the page. Only right when it was asked for.</param>
/// <param name="HasPreviousPage">True when the list has rows before the page. Only right when it was asked for.</param>
/// <param name="TotalCount">The rows of the whole list, whatever the page; null when it was not asked for.</param>
/// <param name="Result">What the list was made of, for further fields of the connection; null for lists of the database.</param>
internal sealed record Page(
    IReadOnlyList<object> Nodes,
    Func<object, string> CursorOf,
    bool HasNextPage,
    bool HasPreviousPage,
    int? TotalCount,
    object? Result = null)
{
    /// <summary>A page without rows.</summary>
    public static readonly Page Empty = new([], _ => throw new InvalidOperationException("There is no row."), false, false, 0);

    /// <summary>The rows with their cursors.</summary>
    public IEnumerable<PageEdge> Edges => Nodes.Select(node => new PageEdge(node, CursorOf));
}
