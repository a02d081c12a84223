using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// Reads rows of one entity: the only place of the machinery that sends statements, and so the one place where the caller's
/// row filter is applied. Every method opens a context of its own.
/// </summary>
internal sealed class EntityReader<T>(EntityType<T> type, RequestScope scope) where T : class
{
    /// <summary>The rows of a source that the caller may see.</summary>
    public IQueryable<T> Visible(IQueryable<T> source) =>
        scope.RowFilter(typeof(T)) is Expression<Func<T, bool>> filter ? source.Where(filter) : source;

    /// <summary>Rows by a unique column; one statement.</summary>
    public async Task<IReadOnlyDictionary<object, Row>> ByKeyAsync(
        LambdaExpression? key, IReadOnlyCollection<object> keys, IEnumerable<EntityField> fields, CancellationToken cancellationToken)
    {
        key ??= type.KeyField.Slot!;
        var layout = new RowLayout(type, fields);
        await using var db = await scope.OpenAsync(cancellationToken);
        var found = await Visible(db.Set<T>()).Where(KeySet.Contains<T>(key, keys)).Select(RowProjection.Build<T>(layout, [key]))
            .ToListAsync(cancellationToken);
        return found.Select(values => new Row(layout, values)).ToDictionary(row => row.Extra(0)!);
    }

    /// <summary>All rows of a source, at most one more than the limit for unpaged lists.</summary>
    public async Task<IReadOnlyList<Row>> AllAsync(
        Func<DbContext, IQueryable<T>> source, EntityListRequest<T> list, CancellationToken cancellationToken)
    {
        var layout = new RowLayout(type, list.Fields);
        await using var db = await scope.OpenAsync(cancellationToken);
        var rows = list.Keyset.Order(Filtered(source(db), list), backward: false).Take(scope.Limits.MaxPageSize + 1);
        var found = await rows.Select(RowProjection.Build<T>(layout, [])).ToListAsync(cancellationToken);
        return [.. found.Select(values => new Row(layout, values))];
    }

    /// <summary>A page of a source: one statement, and one more for <c>totalCount</c>.</summary>
    public async Task<Page> PageAsync(
        Func<DbContext, IQueryable<T>> source, EntityListRequest<T> list, CancellationToken cancellationToken)
    {
        await using var db = await scope.OpenAsync(cancellationToken);
        var all = Filtered(source(db), list);
        int? total = list.Parts.HasFlag(ListParts.TotalCount) ? await all.CountAsync(cancellationToken) : null;
        if (!list.Parts.HasFlag(ListParts.Rows))
            return Page.Empty with { TotalCount = total };

        var layout = new RowLayout(type, list.Fields);
        var cursor = list.Parts.HasFlag(ListParts.Cursors) ? list.Keyset.Values.ToList() : [];
        var (isPrecededBy, isFollowedBy) = Outside(list);
        var precedes = isPrecededBy is null ? null : all.Where(isPrecededBy);
        var follows = isFollowedBy is null ? null : all.Where(isFollowedBy);
        List<LambdaExpression> extras = [.. cursor, .. new[] { precedes, follows }.OfType<IQueryable<T>>().Select(AnyOf)];

        var found = await list.Keyset.Order(Window(all, list), list.Page.IsBackward).Take(list.Page.Limit + 1)
            .Select(RowProjection.Build<T>(layout, extras)).ToListAsync(cancellationToken);
        var rows = found.ConvertAll(values => new Row(layout, values));

        // The flags stand in every row. Only a page without any row needs to ask for them by itself.
        var at = cursor.Count;
        var hasPrevious = precedes is not null
            && (rows.Count > 0 ? (bool)rows[0].Extra(at++)! : await precedes.AnyAsync(cancellationToken));
        var hasNext = follows is not null
            && (rows.Count > 0 ? (bool)rows[0].Extra(at)! : await follows.AnyAsync(cancellationToken));
        return PageOf(rows, list, hasPrevious, hasNext, total);
    }

    /// <summary>
    /// A page for each of many parents: one statement, and one more for <c>totalCount</c> and for each of the flags that look
    /// outside the page.
    /// </summary>
    public async Task<IReadOnlyDictionary<object, Page>> PagesAsync(
        LambdaExpression foreignKey, IReadOnlyCollection<object> parents, EntityListRequest<T> list, CancellationToken cancellationToken)
    {
        await using var db = await scope.OpenAsync(cancellationToken);
        var all = Filtered(db.Set<T>(), list).Where(KeySet.Contains<T>(foreignKey, parents));
        var totals = list.Parts.HasFlag(ListParts.TotalCount) ? await CountByAsync(all, foreignKey, cancellationToken) : null;
        var (isPrecededBy, isFollowedBy) = Outside(list);
        var preceded = await ParentsAsync(isPrecededBy);
        var followed = await ParentsAsync(isFollowedBy);
        var layout = new RowLayout(type, list.Fields);
        List<LambdaExpression> extras = [.. list.Keyset.Values, foreignKey];
        var parentExtra = extras.Count - 1;
        var byParent = list.Parts.HasFlag(ListParts.Rows) ? await RowsAsync() : new Dictionary<object, List<Row>>();
        return parents.ToDictionary(parent => parent, parent => PageOf(
            byParent.GetValueOrDefault(parent) ?? [],
            list,
            preceded.Contains(parent),
            followed.Contains(parent),
            totals is null ? null : totals.GetValueOrDefault(parent)));

        async Task<IReadOnlyDictionary<object, List<Row>>> RowsAsync()
        {
            var pages = IsNumbered(list)
                ? list.Keyset.Order(FirstOfEach(Window(all, list), foreignKey, list), list.Page.IsBackward)
                : list.Keyset.OrderWithin(foreignKey, Window(all, list), list.Page.IsBackward);
            var found = pages.Select(RowProjection.Build<T>(layout, extras)).AsAsyncEnumerable();
            var rows = new Dictionary<object, List<Row>>();
            await foreach (var values in found.WithCancellation(cancellationToken))
            {
                var row = new Row(layout, values);
                if (!rows.TryGetValue(row.Extra(parentExtra)!, out var ofParent))
                    rows.Add(row.Extra(parentExtra)!, ofParent = []);
                if (ofParent.Count <= list.Page.Limit)
                    ofParent.Add(row);
            }

            return rows;
        }

        async Task<IReadOnlySet<object>> ParentsAsync(Expression<Func<T, bool>>? condition) => condition is null
            ? new HashSet<object>()
            : (await all.Where(condition).Select(Boxed(foreignKey)).Distinct().ToListAsync(cancellationToken)).ToHashSet();
    }

    /// <summary>
    /// Whether the database numbers the rows of each parent, so that only a page of them is sent. A parent seldom has more rows than a page of the
    /// usual size; to number them costs more than to leave out the surplus as it comes.
    /// </summary>
    private bool IsNumbered(EntityListRequest<T> list) => list.Page.Limit < scope.Limits.DefaultPageSize;

    private IQueryable<T> Filtered(IQueryable<T> source, EntityListRequest<T> list) =>
        list.Where is null ? Visible(source) : Visible(source).Where(list.Where);

    private static IQueryable<T> Window(IQueryable<T> all, EntityListRequest<T> list)
    {
        if (list.After is not null)
            all = all.Where(list.Keyset.Beyond(list.After, backward: false));
        return list.Before is null ? all : all.Where(list.Keyset.Beyond(list.Before, backward: true));
    }

    /// <summary>Conditions for the rows outside the range of the cursors, where the operation asks whether there are any.</summary>
    private static (Expression<Func<T, bool>>? IsPrecededBy, Expression<Func<T, bool>>? IsFollowedBy) Outside(
        EntityListRequest<T> list) => (
        list is { After: { } after } && list.Parts.HasFlag(ListParts.HasPrevious)
            ? list.Keyset.Beyond(after, backward: true, inclusive: true)
            : null,
        list is { Before: { } before } && list.Parts.HasFlag(ListParts.HasNext)
            ? list.Keyset.Beyond(before, backward: false, inclusive: true)
            : null);

    /// <summary>Puts a page together from its rows, in the order of reading, and one row more when the range goes on.</summary>
    private static Page PageOf(List<Row> rows, EntityListRequest<T> list, bool hasPrevious, bool hasNext, int? total)
    {
        var goesOn = rows.Count > list.Page.Limit;
        if (goesOn)
            rows.RemoveAt(rows.Count - 1);
        if (list.Page.IsBackward)
            rows.Reverse();
        var keys = list.Keyset.Values.Count();
        return new Page(
            rows.ConvertAll(row => new PageEdge(row, () => list.Keyset.Cursors.Encode([.. Enumerable.Range(0, keys).Select(row.Extra)]))),
            HasNextPage: hasNext || (goesOn && !list.Page.IsBackward),
            HasPreviousPage: hasPrevious || (goesOn && list.Page.IsBackward),
            total);
    }

    /// <summary>
    /// The first rows of each parent, one more than the page holds. Written over the distinct parents, which the provider turns into
    /// one statement with <c>ROW_NUMBER() OVER (PARTITION BY …)</c>.
    /// </summary>
    private static IQueryable<T> FirstOfEach(IQueryable<T> rows, LambdaExpression foreignKey, EntityListRequest<T> list)
    {
        var parent = Expression.Parameter(foreignKey.ReturnType, "parent");
        var item = Expression.Parameter(typeof(T), "item");
        var ofParent = Expression.Lambda<Func<T, bool>>(Expression.Equal(Rebind.Body(foreignKey, item), parent), item);
        var first = list.Keyset.Order(rows.Where(ofParent), list.Page.IsBackward).Take(list.Page.Limit + 1);
        var parents = Expression.Call(typeof(Queryable), nameof(Queryable.Distinct), [foreignKey.ReturnType], Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [typeof(T), foreignKey.ReturnType],
            rows.Expression,
            Expression.Quote(foreignKey)));
        var selector = Expression.Lambda(
            typeof(Func<,>).MakeGenericType(foreignKey.ReturnType, typeof(IEnumerable<T>)), first.Expression, parent);
        return rows.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable), nameof(Queryable.SelectMany), [foreignKey.ReturnType, typeof(T)], parents, Expression.Quote(selector)));
    }

    private static async Task<Dictionary<object, int>> CountByAsync(
        IQueryable<T> rows, LambdaExpression key, CancellationToken cancellationToken) =>
        await rows.GroupBy(Boxed(key)).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    private static LambdaExpression AnyOf(IQueryable<T> rows) => Expression.Lambda(
        Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(T)], rows.Expression), Expression.Parameter(typeof(T), "row"));

    private static Expression<Func<T, object>> Boxed(LambdaExpression key) =>
        Expression.Lambda<Func<T, object>>(Expression.Convert(key.Body, typeof(object)), key.Parameters);
}
