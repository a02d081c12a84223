using System.Linq.Expressions;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Sorting;

namespace Sedz.Api.GraphQL.Paging;

/// <summary>
/// Paging by position: rows are compared with the sort values of a cursor, never counted off, so that a page costs the same wherever it
/// stands and rows that come and go shift nothing. Null is the smallest value. Where the database takes it for that by itself, a key is
/// sorted by as it is and an index on it serves the order; elsewhere a key of its own goes before it.
/// </summary>
internal sealed class Keyset<T>(CursorKey cursorKey, string list, IReadOnlyList<SortKey> keys) where T : class
{
    /// <summary>Reads and writes the cursors of this order.</summary>
    public CursorCodec Cursors { get; } = new(
        cursorKey,
        list + ':' + string.Join(',', keys.Select(key => $"{key.Path} {(key.Descending ? "DESC" : "ASC")}")),
        [.. keys.Select(key => key.Value.ReturnType)]);

    /// <summary>The values that make the cursor of a row.</summary>
    public IEnumerable<LambdaExpression> Values => keys.Select(key => key.Value);

    /// <summary>Sorts, or sorts the other way round.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="backward">True for the other way round.</param>
    /// <param name="nullIsSmallest">True when the database sorts null before every value.</param>
    /// <param name="from">The first key that is sorted by, where the rows are equal in those before it.</param>
    public IQueryable<T> Order(IQueryable<T> rows, bool backward, bool nullIsSmallest, int from = 0)
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var key in keys.Skip(from))
        {
            var descending = key.Descending != backward;
            if (key.IsNullable && !nullIsSmallest)
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
        return Expression.Lambda<Func<T, bool>>(
            Parts(row, position, backward, inclusive).Select(part => part.Condition).Aggregate(Expression.OrElse), row);
    }

    /// <summary>
    /// The same rows in parts that have none in common, each of which an index on the keys serves from its first row on: those equal in
    /// all keys but the last and greater there, those equal in all but the last two, and so on. A database does not see that in an OR: it
    /// would read all rows that are equal in the first key.
    /// </summary>
    public IEnumerable<KeysetPart<T>> PartsBeyond(IReadOnlyList<object?> position, bool backward, bool inclusive = false)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Parts(row, position, backward, inclusive)
            .Select(part => new KeysetPart<T>(Expression.Lambda<Func<T, bool>>(part.Condition, row), part.From));
    }

    private IEnumerable<(Expression Condition, int From)> Parts(
        ParameterExpression row, IReadOnlyList<object?> position, bool backward, bool inclusive)
    {
        Expression? equalSoFar = null;
        for (var i = 0; i < keys.Count; i++)
        {
            var value = Rebind.Body(keys[i].Value, row);
            var greater = keys[i].Descending == backward;
            if (position[i] is { } at)
                yield return (And(equalSoFar, Comparison(greater ? ExpressionType.GreaterThan : ExpressionType.LessThan, value, at)), i);
            else if (greater)
                yield return (And(equalSoFar, Expression.Not(IsNull(value))), i);
            if (position[i] is not null && keys[i].IsNullable && !greater)
                yield return (And(equalSoFar, IsNull(value)), i + 1);
            equalSoFar = And(equalSoFar, IsAt(value, position[i]));
        }

        if (inclusive)
            yield return (equalSoFar!, keys.Count);
    }

    private static BinaryExpression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    private static BinaryExpression IsAt(Expression value, object? position) => position is null
        ? IsNull(value)
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
}
