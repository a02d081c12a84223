using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Turns <c>Where(x => x.Location.Within(p))</c> into
/// <c>Where(x => rtree.Where(box => box meets p).Select(box => box.Id).Contains(x.Id) &amp;&amp; x.Location.Within(p))</c>.
/// </summary>
/// <remarks>
/// Only in filters, and there only under AND and OR, where a test that does not hold and one that is NULL have the same effect: the
/// window is false for a NULL geometry, so under NOT it would change the result. What is not recognised is left as it is: slower, never
/// wrong. The first rows of such a query by key are found in a quicker way (<see cref="SpatialPageRewriter"/>).
/// </remarks>
internal sealed class SpatialWindowRewriter(DbContext context) : ExpressionVisitor
{
    private static readonly HashSet<string> Filters =
    [
        nameof(Queryable.Where), nameof(Queryable.Any), nameof(Queryable.Count), nameof(Queryable.LongCount),
        nameof(Queryable.First), nameof(Queryable.FirstOrDefault), nameof(Queryable.Single), nameof(Queryable.SingleOrDefault),
        nameof(Queryable.Last), nameof(Queryable.LastOrDefault),
    ];

    private readonly SpatialPageRewriter pages = new();

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var visited = (MethodCallExpression)base.VisitMethodCall(node);
        if (visited.Method.DeclaringType == typeof(Queryable) && visited.Method.Name == nameof(Queryable.Take))
            return pages.Rewritten(visited);
        if ((visited.Method.DeclaringType != typeof(Queryable) && visited.Method.DeclaringType != typeof(Enumerable))
            || !Filters.Contains(visited.Method.Name)
            || visited.Arguments is not [var source, var predicate]
            || Unquoted(predicate) is not LambdaExpression { Parameters: [var row] } filter)
            return visited;

        var narrowed = Narrowed(filter.Body, row);
        if (narrowed == filter.Body)
            return visited;
        Expression lambda = Expression.Lambda(filter.Type, narrowed, filter.Parameters);
        return visited.Update(visited.Object, [source, predicate is UnaryExpression ? Expression.Quote(lambda) : lambda]);
    }

    private static Expression Unquoted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Quote, Operand: var operand } ? operand : expression;

    private Expression Narrowed(Expression condition, ParameterExpression row) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } pair
            => pair.Update(Narrowed(pair.Left, row), pair.Conversion, Narrowed(pair.Right, row)),
        _ when SpatialTest.In(condition) is { } test && Window(test, row) is { } window => Expression.AndAlso(window, condition),
        _ => condition,
    };

    /// <summary>The search of the index that a test allows; null where it allows none that would help.</summary>
    private MethodCallExpression? Window(SpatialTest test, ParameterExpression row)
    {
        foreach (var (own, other) in new[] { (test.First, test.Second), (test.Second, test.First) })
        {
            if (SpatialMember.In(own, context.Model) is { } member
                && QuerySource.Of(own, context.Model) is { } source
                && source.Root == row
                && IsKnownBefore(other, member, source)
                && (test.Metres is null || IsKnownBefore(test.Metres, member, source)))
            {
                var (window, boxes) = Window(member, other, test.Metres);
                if (member.Entity == row && IsFixed(other) && (test.Metres is null || IsFixed(test.Metres)))
                    pages.Note(window, boxes);
                return window;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a value is known before the query binds the rows of the member's table, so that one search serves many rows. EF Core
    /// joins with CROSS JOIN and LEFT JOIN, which SQLite never reorders: a search that waited for a later table would run once a row.
    /// A value of the query's parameters is always known; one of other tables only helps a table that is searched, not one
    /// that is reached by its key over a navigation.
    /// </summary>
    private bool IsKnownBefore(Expression value, SpatialMember member, QuerySource source)
    {
        var parameters = new ParameterFinder().In(value);
        if (parameters.Count == 0)
            return true;
        return member.Entity == source.Entity
            && (!parameters.Contains(source.Root) || (QuerySource.Of(value, context.Model)?.IsBoundBefore(source) ?? false));
    }

    /// <summary>Whether a value is the same for all rows of the query.</summary>
    private static bool IsFixed(Expression value) => new ParameterFinder().In(value).Count == 0;

    private (MethodCallExpression Window, Expression Boxes) Window(SpatialMember member, Expression geometry, Expression? metres) =>
        member.Key.ClrType == typeof(long)
            ? Window<long>(member, geometry, metres)
            : Window<int>(member, geometry, metres);

    private (MethodCallExpression Window, Expression Boxes) Window<TKey>(SpatialMember member, Expression geometry, Expression? metres)
        where TKey : struct
    {
        Expression<Func<SpatialBox<TKey>, Geometry, bool>> meets = (box, other) =>
            box.MinX <= GeometryBounds.MaxX(other) && box.MaxX >= GeometryBounds.MinX(other)
            && box.MinY <= GeometryBounds.MaxY(other) && box.MaxY >= GeometryBounds.MinY(other);
        Expression<Func<Geometry, double, Geometry>> around = (other, distance) => GeometryBounds.Around(other, distance);

        var target = metres is null
            ? geometry
            : ReplacingExpressionVisitor.Replace(around.Parameters, [geometry, AsDouble(metres)], around.Body);
        var condition = Expression.Lambda<Func<SpatialBox<TKey>, bool>>(
            ReplacingExpressionVisitor.Replace(meets.Parameters[1], target, meets.Body), meets.Parameters[0]);
        var boxes = context.Database.SqlQueryRaw<SpatialBox<TKey>>(new SpatialIndexSql(member.Column).SelectBoxes).Where(condition);
        var keys = boxes.Select(box => box.Id);
        var key = Expression.Call(
            typeof(EF), nameof(EF.Property), [typeof(TKey)], member.Entity, Expression.Constant(member.Key.Name));
        return (Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(TKey)], keys.Expression, key), boxes.Expression);
    }

    private static Expression AsDouble(Expression number) =>
        number.Type == typeof(double) ? number : Expression.Convert(number, typeof(double));

    /// <summary>The parameters of lambdas in an expression: what makes its value change from row to row.</summary>
    private sealed class ParameterFinder : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> found = [];

        public HashSet<ParameterExpression> In(Expression expression)
        {
            Visit(expression);
            return found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found.Add(node);
            return node;
        }
    }
}
