using System.Linq.Expressions;
using System.Reflection;
using Sedz.Api.GraphQL.Kept;
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
    /// <summary>A column, and the row's key that follows it in its index.</summary>
    private const int KeysServedByOneIndex = 2;

    /// <summary>The smallest value of the first key, where an order is served in parts because of it; null elsewhere.</summary>
    private readonly SqlParameter? _least = keys.Count > KeysServedByOneIndex
        && Unconverted(keys[0].Value.Body) is MemberExpression { Expression: ParameterExpression }
        && Least(keys[0].Value.ReturnType) is { } least
            ? SqlParameter.Of(least, keys[0].Value.ReturnType)
            : null;

    /// <summary>Reads and writes the cursors of this order.</summary>
    public CursorCodec Cursors { get; } = new(
        cursorKey,
        list + ':' + string.Join(',', keys.Select(key => $"{key.Path} {(key.Descending ? "DESC" : "ASC")}")),
        [.. keys.Select(key => key.Value.ReturnType)]);

    /// <summary>The values that make the cursor of a row.</summary>
    public IEnumerable<LambdaExpression> Values => keys.Select(key => key.Value);

    /// <summary>The position that a cursor stands for.</summary>
    /// <exception cref="Execution.RequestError">The cursor is not one of this list in this order.</exception>
    public IReadOnlyList<SqlParameter> PositionOf(string cursor)
    {
        var values = Cursors.Decode(cursor);
        return [.. keys.Select((key, at) => SqlParameter.Of(values[at], key.Value.ReturnType))];
    }

    /// <summary>What a statement in this order depends on.</summary>
    public QueryShape AddTo(QueryShape shape)
    {
        foreach (var key in keys)
            shape.With(key.Descending).With(key.IsNullable).WithExpression(key.Value);
        return _least is null ? shape : shape.WithValue(_least);
    }

    /// <summary>Sorts, or sorts the other way round.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="backward">True for the other way round.</param>
    /// <param name="nullIsSmallest">True when the database sorts null before every value.</param>
    public IQueryable<T> Order(IQueryable<T> rows, bool backward, bool nullIsSmallest)
    {
        IOrderedQueryable<T>? ordered = null;
        foreach (var key in keys)
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
    /// <param name="nullIsSmallest">True when the database sorts null before every value.</param>
    /// <param name="inclusive">True when a row at the position counts.</param>
    public Expression<Func<T, bool>> Beyond(IReadOnlyList<SqlParameter> position, bool backward, bool nullIsSmallest, bool inclusive = false)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(
            Parts(row, position, backward, nullIsSmallest, inclusive).Select(part => part.Condition).Aggregate(Expression.OrElse), row);
    }

    /// <summary>
    /// The same rows in parts that have none in common, each of which an index on the keys serves from its first row on. A database does
    /// not see that in an OR: it would read all rows that are equal in the first key. Keys of one direction are compared as one row value,
    /// so that there is mostly one part; more where directions change and at nulls.
    /// </summary>
    public IEnumerable<KeysetPart<T>> PartsBeyond(
        IReadOnlyList<SqlParameter> position, bool backward, bool nullIsSmallest, bool inclusive = false)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Parts(row, position, backward, nullIsSmallest, inclusive)
            .Select(part => new KeysetPart<T>(Expression.Lambda<Func<T, bool>>(part.Condition, row), part.IsLast));
    }

    /// <summary>
    /// All rows, in such parts, where an order has several keys and begins with a column of the row's own: SQLite reads the first page from
    /// an index on that column, and sorts only rows that are equal in it, if the column is asked for anything at all; if not, it sorts the
    /// table. Of rows that are equal in it all are read: where a few values share a table, as those of an enum do, that is no page's price,
    /// and they are left out here. None where there is nothing to gain.
    /// </summary>
    public IEnumerable<KeysetPart<T>> PartsOfAll(bool backward)
    {
        if (_least is null)
            yield break;
        var row = Expression.Parameter(typeof(T), "row");
        var value = Rebind.Body(keys[0].Value, row);
        var ascending = keys[0].Descending == backward;
        yield return new(
            Expression.Lambda<Func<T, bool>>(Comparison(ExpressionType.GreaterThanOrEqual, value, _least.Expression), row),
            IsLast: keys[0].IsNullable && ascending);
        if (keys[0].IsNullable)
            yield return new(Expression.Lambda<Func<T, bool>>(IsNull(value), row), IsLast: !ascending);
    }

    private IEnumerable<(Expression Condition, bool IsLast)> Parts(
        ParameterExpression row, IReadOnlyList<SqlParameter> position, bool backward, bool nullIsSmallest, bool inclusive)
    {
        Step[] steps = [.. Steps(row, position, backward, nullIsSmallest)];
        Expression? equalSoFar = null;
        for (var (from, to) = (0, 0); from < steps.Length; from = to)
        {
            to = from + RunLength(steps.AsSpan(from));
            var run = steps[from..to];
            if (run is [{ At: null } atNull])
            {
                if (atNull is { Greater: true, MeetsNulls: true })
                    yield return (And(equalSoFar, Expression.Not(IsNull(atNull.Value))), IsLast: from == 0);
            }
            else
            {
                var isBorder = from == 0 && run is [{ IsNullKey: true }];
                yield return (And(equalSoFar, Comparison(run, inclusive && to == steps.Length)), IsLast: isBorder);
            }

            foreach (var step in run)
            {
                if (step is { At: not null, Greater: false, MeetsNulls: true })
                    yield return (And(equalSoFar, IsNull(step.Value)), IsLast: equalSoFar is null);
                equalSoFar = And(equalSoFar, IsAt(step.Value, step.At));
            }
        }
    }

    /// <summary>What is compared in turn: the keys, and before one with nulls its null key where the database needs it.</summary>
    private IEnumerable<Step> Steps(ParameterExpression row, IReadOnlyList<SqlParameter> position, bool backward, bool nullIsSmallest)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var greater = keys[i].Descending == backward;
            var hasNullKey = keys[i].IsNullable && !nullIsSmallest;
            Expression? at = position[i].Boxed is null ? null : position[i].Expression;
            if (hasNullKey)
                yield return new(Rebind.Body(NullKey(keys[i]), row), at is null ? Zero : One, greater, MeetsNulls: false, IsNullKey: true);
            yield return new(Rebind.Body(keys[i].Value, row), at, greater, MeetsNulls: keys[i].IsNullable && !hasNullKey, IsNullKey: false);
        }
    }

    /// <summary>How many steps from the first on are compared at once.</summary>
    private static int RunLength(ReadOnlySpan<Step> steps)
    {
        var length = 1;
        while (IsComparedAsItIs(steps[0]) && length < steps.Length && IsComparedAsItIs(steps[length])
            && steps[length].Greater == steps[0].Greater)
            length++;
        return length > RowValue.MostValues ? 1 : length;
    }

    /// <summary>False for null, and for the types that SQLite keeps as texts in another order than theirs.</summary>
    private static bool IsComparedAsItIs(Step step) => step.At is not null
        && !OrderedAsTexts.Contains(Nullable.GetUnderlyingType(step.At.Type) ?? step.At.Type);

    private static readonly HashSet<Type> OrderedAsTexts = [typeof(decimal), typeof(DateTimeOffset), typeof(TimeSpan), typeof(ulong)];

    private static Expression Comparison(Step[] run, bool inclusive)
    {
        var comparison = (run[0].Greater, inclusive) switch
        {
            (true, false) => ExpressionType.GreaterThan,
            (true, true) => ExpressionType.GreaterThanOrEqual,
            (false, false) => ExpressionType.LessThan,
            (false, true) => ExpressionType.LessThanOrEqual,
        };
        return run is [var step]
            ? Comparison(comparison, step.Value, step.At!)
            : RowValue.Comparison(comparison, [.. run.Select(s => s.Value)], [.. run.Select(s => s.At!)]);
    }

    /// <summary>A value that is compared with that of a position.</summary>
    /// <param name="Value">The value of a row.</param>
    /// <param name="At">The value of the position; null for null.</param>
    /// <param name="Greater">True when greater values are beyond the position.</param>
    /// <param name="MeetsNulls">True when the value can be null and no null key has told so before.</param>
    /// <param name="IsNullKey">True for a null key.</param>
    private sealed record Step(Expression Value, Expression? At, bool Greater, bool MeetsNulls, bool IsNullKey);

    private static BinaryExpression IsNull(Expression value) => Expression.Equal(value, Expression.Constant(null, value.Type));

    private static BinaryExpression IsAt(Expression value, Expression? position) =>
        position is null ? IsNull(value) : Expression.Equal(value, position);

    private static BinaryExpression Comparison(ExpressionType comparison, Expression value, Expression position)
    {
        if (value.Type == typeof(string))
            return Expression.MakeBinary(comparison, Expression.Call(CompareTexts, value, position), Zero);
        if (value.Type == typeof(Guid))
            return Expression.MakeBinary(comparison, Expression.Call(value, nameof(Guid.CompareTo), null, position), Zero);
        if ((Nullable.GetUnderlyingType(value.Type) ?? value.Type) is { IsEnum: true } type)
        {
            var number = Enum.GetUnderlyingType(type);
            number = value.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(comparison, Expression.Convert(value, number), Expression.Convert(position, number));
        }

        return Expression.MakeBinary(comparison, value, position);
    }

    private static readonly MethodInfo CompareTexts = new Func<string, string, int>(string.Compare).Method;

    private static readonly ConstantExpression Zero = Expression.Constant(0);

    private static readonly ConstantExpression One = Expression.Constant(1);

    private static LambdaExpression NullKey(SortKey key)
    {
        var isNull = Expression.Equal(key.Value.Body, Expression.Constant(null, key.Value.ReturnType));
        return Expression.Lambda(Expression.Condition(isNull, Zero, One), key.Value.Parameters);
    }

    private static IOrderedQueryable<T> Then(IQueryable<T> rows, IOrderedQueryable<T>? ordered, LambdaExpression key, bool descending)
    {
        var source = (IQueryable)(ordered ?? rows);
        return (IOrderedQueryable<T>)source.Provider.CreateQuery<T>(Expression.Call(
            OrderMethod.Of(isFirst: ordered is null, descending).MakeGenericMethod(typeof(T), key.ReturnType),
            source.Expression,
            Expression.Quote(key)));
    }

    /// <summary>The smallest value of a type that a database keeps in its own order; null for other types.</summary>
    private static object? Least(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? ""
            : type == typeof(double) ? double.NegativeInfinity
            : type == typeof(int) ? int.MinValue
            : type == typeof(long) ? long.MinValue
            : type == typeof(DateTime) ? DateTime.MinValue
            : type == typeof(DateOnly) ? DateOnly.MinValue
            : null;
    }

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand } ? Unconverted(operand) : expression;

    private static Expression And(Expression? left, Expression right) => left is null ? right : Expression.AndAlso(left, right);
}
