using System.Linq.Expressions;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Sorting;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// Paging by position: rows are compared with the sort values of a cursor, never counted off, so that a page costs the same wherever it
/// stands and rows that come and go shift nothing. Null is the smallest value by an explicit key, because SQLite puts nulls
/// first and PostgreSQL puts them last.
/// </summary>
internal sealed class Keyset<T>(string list, IReadOnlyList<SortKey> keys) where T : class
{
    /// <summary>Reads and writes the cursors of this order.</summary>
    public CursorCodec Cursors { get; } = new(
        list + ':' + string.Join(',', keys.Select(key => $"{key.Path} {(key.Descending ? "DESC" : "ASC")}")),
        [.. keys.Select(key => key.Value.ReturnType)]);

    /// <summary>The values that make the cursor of a row.</summary>
    public IEnumerable<LambdaExpression> Values => keys.Select(key => key.Value);

    /// <summary>Sorts, or sorts the other way round.</summary>
    public IQueryable<T> Order(IQueryable<T> rows, bool backward) => Order(rows, ordered: null, backward);

    /// <summary>Puts the rows of each parent together, and sorts them there.</summary>
    public IQueryable<T> OrderWithin(LambdaExpression parent, IQueryable<T> rows, bool backward) =>
        Order(rows, Then(rows, null, parent, descending: false), backward);

    private IQueryable<T> Order(IQueryable<T> rows, IOrderedQueryable<T>? ordered, bool backward)
    {
        foreach (var key in keys)
        {
            var descending = key.Descending != backward;
            if (key.IsNullable)
                ordered = Then(rows, ordered, NullKey(key), descending);
            ordered = Then(rows, ordered, key.Value, descending);
        }

        return ordered!;
    }

    /// <summary>The rows beyond a position.</summary>
    /// <param name="position">Sort values of a cursor.</param>
    /// <param name="backward">False for rows after the position, true for rows before it.</param>
    /// <param name="inclusive">True when a row at the position counts.</param>
    public Expression<Func<T, bool>> Beyond(IReadOnlyList<object?> position, bool backward, bool inclusive = false)
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression? beyond = null;
        Expression? equalSoFar = null;
        for (var i = 0; i < keys.Count; i++)
        {
            var value = Rebind.Body(keys[i].Value, row);
            var greater = keys[i].Descending == backward;
            if (Strictly(value, position[i], keys[i].IsNullable, greater) is { } strictly)
                beyond = Or(beyond, And(equalSoFar, strictly));
            equalSoFar = And(equalSoFar, IsAt(value, position[i]));
        }

        if (inclusive)
            beyond = Or(beyond, equalSoFar!);
        return Expression.Lambda<Func<T, bool>>(And(IndexRange(row, position, backward), beyond ?? Expression.Constant(false)), row);
    }

    /// <summary>
    /// A bound on the first key alone. It follows from the rest and changes nothing, but an index on the key can use it, and
    /// cannot use an OR.
    /// </summary>
    private BinaryExpression? IndexRange(ParameterExpression row, IReadOnlyList<object?> position, bool backward)
    {
        if (keys.Count < 2 || keys[0].IsNullable)
            return null;
        var value = Rebind.Body(keys[0].Value, row);
        var greater = keys[0].Descending == backward;
        return Comparison(greater ? ExpressionType.GreaterThanOrEqual : ExpressionType.LessThanOrEqual, value, position[0]!);
    }

    /// <returns>Null when nothing is beyond: no value is smaller than null.</returns>
    private static BinaryExpression? Strictly(Expression value, object? position, bool isNullable, bool greater)
    {
        if (position is null)
            return greater ? Expression.NotEqual(value, Expression.Constant(null, value.Type)) : null;
        var comparison = Comparison(greater ? ExpressionType.GreaterThan : ExpressionType.LessThan, value, position);
        return isNullable && !greater
            ? Expression.OrElse(Expression.Equal(value, Expression.Constant(null, value.Type)), comparison)
            : comparison;
    }

    private static BinaryExpression IsAt(Expression value, object? position) => position is null
        ? Expression.Equal(value, Expression.Constant(null, value.Type))
        : Expression.Equal(value, SqlParameter.Of(position, value.Type));

    private static BinaryExpression Comparison(ExpressionType comparison, Expression value, object position)
    {
        var parameter = SqlParameter.Of(position, value.Type);
        if (value.Type == typeof(string))
            return Expression.MakeBinary(comparison, Expression.Call(typeof(string), nameof(string.Compare), null, value, parameter), Zero);
        return value.Type == typeof(Guid)
            ? Expression.MakeBinary(comparison, Expression.Call(value, nameof(Guid.CompareTo), null, parameter), Zero)
            : Expression.MakeBinary(comparison, value, parameter);
    }

    private static readonly ConstantExpression Zero = Expression.Constant(0);

    private static LambdaExpression NullKey(SortKey key)
    {
        var isNull = Expression.Equal(key.Value.Body, Expression.Constant(null, key.Value.ReturnType));
        return Expression.Lambda(Expression.Condition(isNull, Zero, Expression.Constant(1)), key.Value.Parameters);
    }

    private static IOrderedQueryable<T> Then(IQueryable<T> rows, IOrderedQueryable<T>? ordered, LambdaExpression key, bool descending)
    {
        var method = (ordered is null, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        };
        var source = (IQueryable)(ordered ?? rows);
        return (IOrderedQueryable<T>)source.Provider.CreateQuery<T>(Expression.Call(
            typeof(Queryable), method, [typeof(T), key.ReturnType], source.Expression, Expression.Quote(key)));
    }

    private static Expression And(Expression? left, Expression right) => left is null ? right : Expression.AndAlso(left, right);

    private static Expression Or(Expression? left, Expression right) => left is null ? right : Expression.OrElse(left, right);
}
