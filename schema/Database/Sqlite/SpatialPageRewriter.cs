using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Lets the first rows of an area, in the order of their keys, be found without all rows of it being gathered: of the boxes that the R*Tree
/// finds the first few by key are looked at, and only when too few of these hold, the others. One statement, in whose second part SQLite
/// does not begin when the first has given enough.
/// </summary>
/// <remarks>
/// To search the R*Tree is quick, 10,000 boxes in half a millisecond; to gather their keys for a search of the table takes ten times as
/// long, and that is what is left out. The rows are not walked by key until enough lie in the area, as PostgreSQL may do: sites come
/// province by province, and those of the last one would be found after a million others.
/// </remarks>
internal sealed class SpatialPageRewriter
{
    /// <summary>How many boxes are looked at first for each row that is wanted: half of a box or more is mostly area.</summary>
    private const int BoxesARow = 4;

    private readonly Dictionary<Expression, Expression> windows = [];

    /// <summary>Takes note of a window that is a condition of a filter.</summary>
    /// <param name="window">The condition.</param>
    /// <param name="boxes">The boxes that meet the window, before their keys are taken.</param>
    public void Note(Expression window, Expression boxes) => windows[window] = boxes;

    /// <summary>The same rows in the quicker way; the query as it is where that does not fit.</summary>
    /// <param name="take">Rows of filters with windows, sorted, of which the first are taken.</param>
    public Expression Rewritten(MethodCallExpression take)
    {
        if (take is not { Arguments: [MethodCallExpression { Arguments: [var filtered, var by] } order, var count] }
            || order.Method.DeclaringType != typeof(Queryable)
            || order.Method.Name is not (nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending))
            || Filters(filtered) is not ({ } root, var filters)
            || root.EntityType.FindPrimaryKey()?.Properties is not [var key]
            || KeyOf(Lambda(by), key.Name) is not { } sorted)
            return take;

        var window = filters.SelectMany(filter => Conjuncts(filter.Body)).FirstOrDefault(windows.ContainsKey);
        if (window is null)
            return take;
        var type = root.EntityType.ClrType;
        var boxes = windows[window];
        foreach (var filter in filters.Where(filter => AsksOnlyFor(key.Name, filter)))
            boxes = OfBoxes(boxes, filter, key.Name);
        var box = Expression.Parameter(boxes.Type.GetGenericArguments()[0], "box");
        var id = Expression.Lambda(Expression.Property(box, nameof(SpatialBox<>.Id)), box);
        var some = Call(
            nameof(Queryable.Take),
            [box.Type],
            Call(order.Method.Name, [box.Type, id.ReturnType], boxes, Expression.Quote(id)),
            Expression.Multiply(count, Expression.Constant(BoxesARow)));

        var first = Keys(some);
        var others = Keys(Beyond(boxes, Ids(some), order.Method.Name == nameof(Queryable.OrderByDescending)));
        var keys = Call(nameof(Queryable.Take), [id.ReturnType], Call(nameof(Queryable.Concat), [id.ReturnType], first, others), count);
        var row = Expression.Parameter(type, "found");
        var keyOfRow = ReplacingExpressionVisitor.Replace(sorted.Parameters[0], row, sorted.Body);
        var found = Expression.Lambda(Call(nameof(Queryable.Contains), [id.ReturnType], keys, keyOfRow), row);
        return take.Update(null, [Sorted(Call(nameof(Queryable.Where), [type], root, Expression.Quote(found))), count]);

        // The keys of the rows that hold among some of the boxes, in order and no more than are wanted.
        Expression Keys(Expression of)
        {
            var meets = ((MethodCallExpression)window).Update(null, [Ids(of), ((MethodCallExpression)window).Arguments[1]]);
            Expression rows = root;
            foreach (var filter in filters.Where(filter => !AsksOnlyFor(key.Name, filter)))
            {
                var condition = ReplacingExpressionVisitor.Replace(window, meets, filter);
                rows = Call(nameof(Queryable.Where), [type], rows, Expression.Quote(condition));
            }

            return Call(
                nameof(Queryable.Select),
                [type, id.ReturnType],
                Call(nameof(Queryable.Take), [type], Sorted(rows), count),
                Expression.Quote(sorted));
        }

        MethodCallExpression Ids(Expression of) => Call(nameof(Queryable.Select), [box.Type, id.ReturnType], of, Expression.Quote(id));

        Expression Sorted(Expression rows) => order.Update(null, [rows, by]);
    }

    /// <summary>The filters over a table, in their order; no root where the rows come from elsewhere.</summary>
    private static (EntityQueryRootExpression? Root, IReadOnlyList<LambdaExpression> Filters) Filters(Expression rows)
    {
        var filters = new List<LambdaExpression>();
        while (rows is MethodCallExpression { Method: var method, Arguments: [var source, var filter] }
            && method.DeclaringType == typeof(Queryable) && method.Name == nameof(Queryable.Where))
        {
            filters.Insert(0, Lambda(filter));
            rows = source;
        }

        return (rows as EntityQueryRootExpression, filters);
    }

    /// <summary>The key that rows are sorted by; null where it is another value.</summary>
    private static LambdaExpression? KeyOf(LambdaExpression by, string key) =>
        SpatialMember.Step(by.Body) is var (owner, name) && name == key && owner == by.Parameters[0] ? by : null;

    /// <summary>Whether a filter asks for nothing of a row but its key, as the position of a page does.</summary>
    private static bool AsksOnlyFor(string key, LambdaExpression filter)
    {
        var (replaced, parameter) = (new KeyReplacement(filter.Parameters[0], key, Expression.Default), filter.Parameters[0]);
        return !new Mentions(parameter).In(replaced.Visit(filter.Body));
    }

    private static MethodCallExpression OfBoxes(Expression boxes, LambdaExpression filter, string key)
    {
        var box = Expression.Parameter(boxes.Type.GetGenericArguments()[0], "box");
        var ofBoxes = new KeyReplacement(filter.Parameters[0], key, _ => Expression.Property(box, nameof(SpatialBox<>.Id)));
        var condition = ofBoxes.Visit(filter.Body);
        return Call(nameof(Queryable.Where), [box.Type], boxes, Expression.Quote(Expression.Lambda(condition, box)));
    }

    /// <summary>The boxes whose keys stand behind all of some others.</summary>
    private static MethodCallExpression Beyond(Expression boxes, MethodCallExpression ids, bool descending)
    {
        var box = Expression.Parameter(boxes.Type.GetGenericArguments()[0], "box");
        var id = Expression.Property(box, nameof(SpatialBox<>.Id));
        var last = Call(descending ? nameof(Queryable.Min) : nameof(Queryable.Max), [id.Type], ids);
        var isBeyond = descending ? Expression.LessThan(id, last) : Expression.GreaterThan(id, last);
        return Call(nameof(Queryable.Where), [box.Type], boxes, Expression.Quote(Expression.Lambda(isBeyond, box)));
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso } pair
            ? [.. Conjuncts(pair.Left), .. Conjuncts(pair.Right)]
            : [condition];

    private static LambdaExpression Lambda(Expression argument) => (LambdaExpression)((UnaryExpression)argument).Operand;

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);

    /// <summary>Puts something else in the place of a row's key.</summary>
    private sealed class KeyReplacement(ParameterExpression row, string key, Func<Type, Expression> replacement) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression == row && node.Member.Name == key ? replacement(node.Type) : base.VisitMember(node);
    }

    /// <summary>Whether an expression mentions a parameter.</summary>
    private sealed class Mentions(ParameterExpression parameter) : ExpressionVisitor
    {
        private bool found;

        public bool In(Expression expression)
        {
            Visit(expression);
            return found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found |= node == parameter;
            return node;
        }
    }
}
