using System.Linq.Expressions;
using GraphQL;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Filtering;
using Sedz.Api.GraphQL.Kept;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Sorting;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>Everything that a field's arguments and selection say about a list of entities, compiled before the first statement.</summary>
internal sealed record EntityListRequest<T>(
    Expression<Func<T, bool>>? Where,
    Keyset<T> Keyset,
    PageRequest Page,
    IReadOnlyList<SqlParameter>? After,
    IReadOnlyList<SqlParameter>? Before,
    IReadOnlyList<EntityField> Fields,
    ListParts Parts,
    bool IsConnection)
    where T : class
{
    /// <summary>Reads a field.</summary>
    /// <param name="context">The field.</param>
    /// <param name="type">The type of the rows.</param>
    /// <param name="connection">The connection type; null when the field is a plain list.</param>
    public static EntityListRequest<T> Of(IResolveFieldContext context, EntityType<T> type, ConnectionType? connection)
    {
        var scope = RequestScope.Of(context);
        var where = new FilterCompiler(scope).Compile<T>(type, context.GetArgument<IDictionary<string, object?>?>("where"));
        var order = new SortCompiler(scope).Compile<T>(type, context.GetArgument<IEnumerable<object?>?>("order"));
        var keyset = new Keyset<T>(scope.CursorKey, type.Name, order);
        var page = PageRequest.Of(context);
        var selection = new SelectionReader(context);
        return new EntityListRequest<T>(
            where,
            keyset,
            page,
            page.After is null ? null : keyset.PositionOf(page.After),
            page.Before is null ? null : keyset.PositionOf(page.Before),
            connection is null ? selection.EntityFields(type) : selection.NodeFields(connection, type),
            connection is null ? ListParts.Rows : Selected(selection),
            IsConnection: connection is not null);
    }

    /// <summary>What a statement about the list depends on.</summary>
    public QueryShape AddTo(QueryShape shape) => Keyset.AddTo(
        shape.With(IsConnection).With(Parts).With(Page.IsBackward).WithExpression(Where).WithPosition(After).WithPosition(Before));

    private static ListParts Selected(SelectionReader selection)
    {
        var parts = ListParts.None;
        if (selection.Selects("nodes") || selection.Selects("edges"))
            parts |= ListParts.Rows;
        if (selection.Selects("edges", "cursor")
            || selection.Selects("pageInfo", "startCursor")
            || selection.Selects("pageInfo", "endCursor"))
        {
            parts |= ListParts.Rows | ListParts.Cursors;
        }

        if (selection.Selects("pageInfo", "hasNextPage"))
            parts |= ListParts.Rows | ListParts.HasNext;
        if (selection.Selects("pageInfo", "hasPreviousPage"))
            parts |= ListParts.Rows | ListParts.HasPrevious;
        return selection.Selects("totalCount") ? parts | ListParts.TotalCount : parts;
    }
}
