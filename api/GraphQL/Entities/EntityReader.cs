using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Kept;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// Reads rows of one entity: the only place of the machinery that sends statements, each over the rows that the caller may see.
/// Every method opens a context of its own.
/// </summary>
internal sealed class EntityReader<T>(EntityType<T> type, RequestScope scope) where T : class
{
    /// <summary>Rows by a unique column; one statement.</summary>
    public async Task<IReadOnlyDictionary<object, Row>> ByKeyAsync(
        LambdaExpression? key, IReadOnlyCollection<object> keys, IEnumerable<EntityField> fields, CancellationToken cancellationToken)
    {
        key ??= type.KeyField.Slot!;
        var layout = new RowLayout(type, fields);
        var among = KeySet.Of(key, keys);
        await using var db = await scope.OpenAsync(cancellationToken);
        var found = await scope.Kept.ReadAsync(
            db,
            Shape(db, "by key", layout).With(key).WithValue(among),
            () => scope.Visible(db.Set<T>()).Where(KeySet.Contains<T>(key, among)).Select(RowProjection.Build<T>(layout, scope, [key])),
            cancellationToken);
        return found.Select(values => new Row(layout, values)).ToDictionary(row => row.Extra(0)!);
    }

    /// <summary>All rows of a source, or the first of them.</summary>
    public async Task<IReadOnlyList<Row>> AllAsync(
        Func<DbContext, IQueryable<T>> source, EntityListRequest<T> list, int most, CancellationToken cancellationToken)
    {
        var layout = new RowLayout(type, list.Fields);
        await using var db = await scope.OpenAsync(cancellationToken);
        var found = await scope.Kept.ReadAsync(
            db,
            list.AddTo(Shape(db, "all", layout).With(source).With(most)),
            () => list.Keyset.Order(Filtered(source(db), list), backward: false, NullOrder.IsSmallest(db)).Take(most)
                .Select(RowProjection.Build<T>(layout, scope, [])),
            cancellationToken);
        return [.. found.Select(values => new Row(layout, values))];
    }

    /// <summary>
    /// A page of a source: one statement, and one more for <c>totalCount</c>.
    /// </summary>
    public async Task<Page> PageAsync(
        Func<DbContext, IQueryable<T>> source, EntityListRequest<T> list, CancellationToken cancellationToken)
    {
        await using var db = await scope.OpenAsync(cancellationToken);
        IQueryable<T> All() => Filtered(source(db), list);
        int? total = list.Parts.HasFlag(ListParts.TotalCount) ? await All().CountAsync(cancellationToken) : null;
        if (!list.Parts.HasFlag(ListParts.Rows))
            return Page.Empty with { TotalCount = total };

        var layout = new RowLayout(type, list.Fields);
        var cursor = list.Parts.HasFlag(ListParts.Cursors) ? list.Keyset.Values.ToList() : [];
        var (precedes, follows) = Outside(db, list);
        var most = SqlParameter.Of(list.Page.Limit + 1);
        var found = await scope.Kept.ReadAsync(
            db,
            list.AddTo(Shape(db, "page", layout).With(source).WithValue(most)),
            () =>
            {
                var flags = Asked(precedes, follows).Select(outside => outside.AnyIn(All()));
                return Window(db, All(), list, most).Select(RowProjection.Build<T>(layout, scope, [.. cursor, .. flags]));
            },
            cancellationToken);
        var rows = found.ConvertAll(values => new Row(layout, values));

        // The flags stand in every row. Only a page without any row needs to ask for them by itself.
        var at = cursor.Count;
        var hasPrevious = precedes is not null
            && (rows.Count > 0 ? (bool)rows[0].Extra(at++)! : await All().AnyAsync(precedes.Condition, cancellationToken));
        var hasNext = follows is not null
            && (rows.Count > 0 ? (bool)rows[0].Extra(at)! : await All().AnyAsync(follows.Condition, cancellationToken));
        return PageOf(rows, list, hasPrevious, hasNext, total);
    }

    /// <summary>A page for each of many parents: one statement, and one more for <c>totalCount</c>.</summary>
    public async Task<IReadOnlyDictionary<object, Page>> PagesAsync(
        LambdaExpression foreignKey, IReadOnlyCollection<object> parents, EntityListRequest<T> list, CancellationToken cancellationToken)
    {
        await using var db = await scope.OpenAsync(cancellationToken);
        var among = KeySet.Of(foreignKey, parents);
        IQueryable<T> All() => Filtered(db.Set<T>(), list).Where(KeySet.Contains<T>(foreignKey, among));
        var totals = list.Parts.HasFlag(ListParts.TotalCount) ? await CountByAsync(All(), foreignKey, cancellationToken) : null;
        var nested = list.Parts.HasFlag(ListParts.Rows)
            ? await NestedRowsAsync(db, All, among, foreignKey, list, cancellationToken)
            : [];
        return parents.ToDictionary(parent => parent, parent =>
        {
            var rows = nested.GetValueOrDefault(parent) ?? new NestedRows();
            return PageOf(rows.Inside, list, rows.Precede, rows.Follow, totals is null ? null : totals.GetValueOrDefault(parent));
        });
    }

    /// <summary>
    /// The rows of each parent's page and, where the operation asks whether the list goes on outside its cursors, one row from there.
    /// </summary>
    private async Task<Dictionary<object, NestedRows>> NestedRowsAsync(
        DbContext db,
        Func<IQueryable<T>> all,
        SqlParameter parents,
        LambdaExpression foreignKey,
        EntityListRequest<T> list,
        CancellationToken cancellationToken)
    {
        var layout = new RowLayout(type, list.Fields);
        var (precedes, follows) = Outside(db, list);
        var most = SqlParameter.Of(list.Page.Limit + 1);
        var found = await scope.Kept.ReadAsync(
            db,
            list.AddTo(Shape(db, "page of each", layout).With(foreignKey).With(IsNumbered(list)).WithValue(parents).WithValue(most)),
            () =>
            {
                OutsideRows[] outside = [.. Asked(precedes, follows)];
                var rows = NestedRowsOf(db, all(), outside, foreignKey, list, most);
                return list.Keyset.Order(rows, list.Page.IsBackward, NullOrder.IsSmallest(db)).Select(RowProjection.Build<T>(
                    layout, scope, [.. list.Keyset.Values, foreignKey, .. outside.Select(o => o.IsMet())]));
            },
            cancellationToken);
        var at = list.Keyset.Values.Count();
        var nested = new Dictionary<object, NestedRows>();
        foreach (var row in found.Select(values => new Row(layout, values)))
        {
            if (!nested.TryGetValue(row.Extra(at)!, out var ofParent))
                nested.Add(row.Extra(at)!, ofParent = new NestedRows());
            var precede = precedes is not null && row.Extra(at + 1) is OutsideRows.Met;
            var follow = follows is not null && row.Extra(precedes is null ? at + 1 : at + 2) is OutsideRows.Met;
            ofParent.Precede |= precede;
            ofParent.Follow |= follow;
            if (!precede && !follow && ofParent.Inside.Count <= list.Page.Limit)
                ofParent.Inside.Add(row);
        }

        return nested;
    }

    private IQueryable<T> NestedRowsOf(
        DbContext db,
        IQueryable<T> all,
        IReadOnlyCollection<OutsideRows> outside,
        LambdaExpression foreignKey,
        EntityListRequest<T> list,
        SqlParameter most)
    {
        var nullIsSmallest = NullOrder.IsSmallest(db);
        var inside = all;
        if (list.After is not null)
            inside = inside.Where(list.Keyset.Beyond(list.After, backward: false, nullIsSmallest));
        if (list.Before is not null)
            inside = inside.Where(list.Keyset.Beyond(list.Before, backward: true, nullIsSmallest));
        var rows = IsNumbered(list) ? FirstOfEach(inside, foreignKey, list, most.Expression, nullIsSmallest) : inside;
        return outside.Count == 0
            ? rows
            : ByKeys(db, outside.Select(o => FirstOfEach(all.Where(o.Condition), foreignKey, list, Expression.Constant(1), nullIsSmallest))
                .Prepend(rows));
    }

    /// <summary>
    /// Whether the database numbers the rows of each parent, so that only a page of them is sent. A plain list is of few rows, seldom more
    /// than a page of the usual size: to number them costs more than to leave out the surplus as it comes.
    /// </summary>
    private bool IsNumbered(EntityListRequest<T> list) => list.IsConnection || list.Page.Limit < scope.Limits.DefaultPageSize;

    /// <summary>
    /// What every statement about this entity depends on: the database, of which a replica's model is not the primary's, the fields, and what
    /// the caller may see.
    /// </summary>
    private QueryShape Shape(DbContext db, string kind, RowLayout layout) => RowProjection.AddTo(
        new QueryShape(kind).With(db.Model).With(typeof(T)).WithExpression(scope.RowFilter(typeof(T))), layout, scope);

    private IQueryable<T> Filtered(IQueryable<T> source, EntityListRequest<T> list) =>
        list.Where is null ? scope.Visible(source) : scope.Visible(source).Where(list.Where);

    /// <summary>
    /// The rows of a page in the order of reading, and one more when the list goes on. Where these lie in several parts of the order the
    /// first rows of each are found by its index, and the page is taken of the few that were.
    /// </summary>
    private IQueryable<T> Window(DbContext db, IQueryable<T> all, EntityListRequest<T> list, SqlParameter most)
    {
        var nullIsSmallest = NullOrder.IsSmallest(db);
        var backward = list.Page.IsBackward;
        var (start, end) = backward ? (list.Before, list.After) : (list.After, list.Before);
        var bounded = end is null ? all : all.Where(list.Keyset.Beyond(end, !backward, nullIsSmallest));
        var parts = start is not null ? list.Keyset.PartsBeyond(start, backward, nullIsSmallest)
            : nullIsSmallest ? list.Keyset.PartsOfAll(backward) : [];
        var windows = parts.ToLookup(part => part.IsLast, part => First(bounded.Where(part.Where)));
        return (Together(windows[false]), Together(windows[true])) switch
        {
            (null, null) => First(bounded),
            ({ } rows, null) => rows,
            (null, { } rows) => rows,
            ({ } rows, { } last) => First(ByKeys(db, [rows, last], most)),
        };

        IQueryable<T> First(IQueryable<T> rows) => Taken(list.Keyset.Order(rows, backward, nullIsSmallest), most.Expression);

        IQueryable<T>? Together(IEnumerable<IQueryable<T>> some) => some.ToList() switch
        {
            [] => null,
            [var only] => only,
            var several => First(ByKeys(db, several)),
        };
    }

    /// <summary>The rows that are in one of several queries, found by their keys in one statement.</summary>
    /// <param name="db">The context.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="most">
    /// How many rows are enough, where the queries follow each other in the order of reading. Both databases run them in turn, and do not
    /// begin with the next when that many have come.
    /// </param>
    private IQueryable<T> ByKeys(DbContext db, IEnumerable<IQueryable<T>> queries, SqlParameter? most = null)
    {
        var key = type.KeyField.Slot!;
        var concat = QueryableMethods.Concat.MakeGenericMethod(key.ReturnType);
        var keys = queries.Select(Expression (rows) => Selected(rows, key)).Aggregate((one, other) => Expression.Call(concat, one, other));
        if (most is not null)
            keys = Expression.Call(QueryableMethods.Take.MakeGenericMethod(key.ReturnType), keys, most.Expression);
        // A row of its own: the key's stands in the queries already.
        var row = Expression.Parameter(typeof(T), "row");
        var isFound = Expression.Call(QueryableMethods.Contains.MakeGenericMethod(key.ReturnType), keys, Rebind.Body(key, row));
        return db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(isFound, row));
    }

    private static IQueryable<T> Taken(IQueryable<T> rows, Expression most) => rows.Provider.CreateQuery<T>(
        Expression.Call(QueryableMethods.Take.MakeGenericMethod(typeof(T)), rows.Expression, most));

    private static MethodCallExpression Selected(IQueryable<T> rows, LambdaExpression value) => Expression.Call(
        QueryableMethods.Select.MakeGenericMethod(typeof(T), value.ReturnType), rows.Expression, Expression.Quote(value));

    /// <summary>The rows outside the range of the cursors, where the operation asks whether there are any.</summary>
    private static (OutsideRows? Precede, OutsideRows? Follow) Outside(DbContext db, EntityListRequest<T> list)
    {
        var nullIsSmallest = NullOrder.IsSmallest(db);
        return (
            list is { After: { } after } && list.Parts.HasFlag(ListParts.HasPrevious)
                ? new(list, after, Backward: true, nullIsSmallest) : null,
            list is { Before: { } before } && list.Parts.HasFlag(ListParts.HasNext)
                ? new(list, before, Backward: false, nullIsSmallest) : null);
    }

    private static IEnumerable<OutsideRows> Asked(OutsideRows? precede, OutsideRows? follow) =>
        new[] { precede, follow }.OfType<OutsideRows>();

    /// <summary>The rows at a cursor and beyond it.</summary>
    private sealed record OutsideRows(EntityListRequest<T> List, IReadOnlyList<SqlParameter> Position, bool Backward, bool NullIsSmallest)
    {
        public const int Met = 1;

        public Expression<Func<T, bool>> Condition => List.Keyset.Beyond(Position, Backward, NullIsSmallest, inclusive: true);

        /// <summary>The condition as a number beside the columns of a row: a comparison with null is neither true nor false.</summary>
        public LambdaExpression IsMet()
        {
            var condition = Condition;
            return Expression.Lambda(
                Expression.Condition(condition.Body, Expression.Constant(Met), Expression.Constant(0)), condition.Parameters);
        }

        /// <summary>Whether there is one, as a value beside the columns of any row.</summary>
        public LambdaExpression AnyIn(IQueryable<T> all) => Expression.Lambda(
            List.Keyset.PartsBeyond(Position, Backward, NullIsSmallest, inclusive: true)
                .Select(Expression (part) => Expression.Call(
                    QueryableMethods.AnyWithoutPredicate.MakeGenericMethod(typeof(T)), all.Where(part.Where).Expression))
                .Aggregate(Expression.OrElse),
            Expression.Parameter(typeof(T), "row"));
    }

    /// <summary>
    /// What was read of a parent's list: the rows of its page and one more where it goes on, and whether there are rows outside it.
    /// </summary>
    private sealed class NestedRows
    {
        public List<Row> Inside { get; } = [];

        public bool Precede { get; set; }

        public bool Follow { get; set; }
    }

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
            rows,
            row => list.Keyset.Cursors.Encode([.. Enumerable.Range(0, keys).Select(((Row)row).Extra)]),
            HasNextPage: hasNext || (goesOn && !list.Page.IsBackward),
            HasPreviousPage: hasPrevious || (goesOn && list.Page.IsBackward),
            total);
    }

    /// <summary>
    /// The first rows of each parent. Written over the distinct parents, which the provider turns into
    /// one statement with <c>ROW_NUMBER() OVER (PARTITION BY …)</c>.
    /// </summary>
    private static IQueryable<T> FirstOfEach(
        IQueryable<T> rows, LambdaExpression foreignKey, EntityListRequest<T> list, Expression most, bool nullIsSmallest)
    {
        var parent = Expression.Parameter(foreignKey.ReturnType, "parent");
        var item = Expression.Parameter(typeof(T), "item");
        var ofParent = Expression.Lambda<Func<T, bool>>(Expression.Equal(Rebind.Body(foreignKey, item), parent), item);
        var first = Taken(list.Keyset.Order(rows.Where(ofParent), list.Page.IsBackward, nullIsSmallest), most);
        var parents = Expression.Call(QueryableMethods.Distinct.MakeGenericMethod(foreignKey.ReturnType), Selected(rows, foreignKey));
        var selector = Expression.Lambda(
            typeof(Func<,>).MakeGenericType(foreignKey.ReturnType, typeof(IEnumerable<T>)), first.Expression, parent);
        return rows.Provider.CreateQuery<T>(Expression.Call(
            QueryableMethods.SelectManyWithoutCollectionSelector.MakeGenericMethod(foreignKey.ReturnType, typeof(T)),
            parents,
            Expression.Quote(selector)));
    }

    private static async Task<Dictionary<object, int>> CountByAsync(
        IQueryable<T> rows, LambdaExpression key, CancellationToken cancellationToken) =>
        await rows.GroupBy(Boxed(key)).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

    private static Expression<Func<T, object>> Boxed(LambdaExpression key) =>
        Expression.Lambda<Func<T, object>>(Expression.Convert(key.Body, typeof(object)), key.Parameters);
}
