namespace Sedz.Api.GraphQL.Paging;

/// <summary>A row of a page.</summary>
/// <param name="Node">The row.</param>
/// <param name="Cursor">Makes the row's cursor; it costs something, so only when it is shown.</param>
internal sealed record PageEdge(object Node, Func<string> Cursor);
