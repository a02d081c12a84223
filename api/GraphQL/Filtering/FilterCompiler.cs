using System.Linq.Expressions;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>
/// Compiles <c>where</c> to a predicate that translates to SQL. A filter on a related object holds only for rows that have one which
/// the caller may see; filters on lists look only at items that the caller may see. The number of nodes and their nesting are capped
/// here, because no rule on documents sees what a variable holds.
/// </summary>
internal sealed class FilterCompiler(RequestScope scope)
{
    private readonly OperatorCompiler _operators = new(scope);
    private int _nodes;

    /// <summary>Compiles the value of a <c>where</c> argument.</summary>
    /// <returns>Null when nothing is restricted.</returns>
    public Expression<Func<T, bool>>? Compile<T>(EntityType type, IDictionary<string, object?>? where)
    {
        if (where is not { Count: > 0 })
            return null;
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(Conditions(type.Named, row, where, depth: 1), row);
    }

    /// <param name="fieldOf">From a member's name to the field that it is about.</param>
    /// <param name="instance">The row that the fields belong to.</param>
    /// <param name="where">The members.</param>
    /// <param name="depth">How deep they are nested.</param>
    private Expression Conditions(Func<string, object?> fieldOf, Expression instance, IDictionary<string, object?> where, int depth)
    {
        CountNode(depth);
        return All(where.Select(member => member.Key switch
        {
            "and" => All(Nested(fieldOf, instance, member.Value, depth)),
            "or" => Any([.. Nested(fieldOf, instance, member.Value, depth)]),
            _ => Condition(fieldOf(member.Key)!, instance, member.Value, depth),
        }));
    }

    private IEnumerable<Expression> Nested(Func<string, object?> fieldOf, Expression instance, object? value, int depth) =>
        ((IEnumerable<object?>?)value ?? []).Select(item => Conditions(fieldOf, instance, (IDictionary<string, object?>)item!, depth + 1));

    private Expression Condition(object field, Expression instance, object? value, int depth) => field switch
    {
        ColumnField { ItemType: { } item } column => Values(column, item, Rebind.Body(column.Slot!, instance), value, depth),
        ColumnField column => Operators(FilterOperand.Of(column, instance), value, depth),
        OwnedField owned => Owned(owned, instance, value, depth),
        ReferenceField reference => Reference(reference, Rebind.Body(reference.Navigation, instance), value, depth),
        CollectionField collection => List(collection, Rebind.Body(collection.Navigation!, instance), value, depth),
        _ => throw new InvalidOperationException($"The filter input has a field of an unknown kind: {field}."),
    };

    private Expression Operators(FilterOperand operand, object? value, int depth)
    {
        CountNode(depth);
        // A null in place of the operators restricts nothing, as in HotChocolate; "is null" is { eq: null }.
        return value is null ? True : All(((IDictionary<string, object?>)value).Select(operation => operation.Key switch
        {
            "and" => All(Each(operation.Value)),
            "or" => Any([.. Each(operation.Value)]),
            _ => Counted(depth + 1, () => _operators.Compile(operand, operation.Key, operation.Value)),
        }));

        IEnumerable<Expression> Each(object? list) =>
            ((IEnumerable<object?>?)list ?? []).Select(item => Operators(operand, item, depth + 1));
    }

    /// <summary>A filter on a column that holds a list of scalars or enums.</summary>
    private Expression Values(ColumnField column, Type itemType, Expression items, object? value, int depth) =>
        Quantified(value, depth, itemType, items, _ => True, (item, inner) => Operators(
            new FilterOperand(column.Name, item, Nullable.GetUnderlyingType(itemType) is not null, Key: null), inner, depth + 1));

    /// <summary>A filter on an object in the row itself, whose members are columns of the row.</summary>
    private Expression Owned(OwnedField owned, Expression instance, object? value, int depth)
    {
        CountNode(depth);
        var target = Rebind.Body(owned.Slot!, instance);
        var exists = owned.IsNullable ? Expression.NotEqual(target, Expression.Constant(null, target.Type)) : True;
        return value is null
            ? Expression.Not(exists)
            : And(exists, Conditions(owned.Member, instance, (IDictionary<string, object?>)value, depth + 1));
    }

    private Expression Reference(ReferenceField reference, Expression target, object? value, int depth)
    {
        CountNode(depth);
        var exists = Exists(reference.Target, target, reference.IsNullable);
        return value is null
            ? Expression.Not(exists)
            : And(exists, Conditions(reference.Target.Named, target, (IDictionary<string, object?>)value, depth + 1));
    }

    /// <summary>A filter on a relation to many.</summary>
    private Expression List(CollectionField collection, Expression items, object? value, int depth)
    {
        var type = collection.Items;
        return Quantified(value, depth, type.ClrType, items, item => Exists(type, item, isNullable: false), (item, inner) =>
            Conditions(type.Named, item, (IDictionary<string, object?>)inner, depth + 1));
    }

    /// <summary><c>all none some any</c>, over the items that the caller may see.</summary>
    private Expression Quantified(
        object? value,
        int depth,
        Type itemType,
        Expression items,
        Func<Expression, Expression> isVisible,
        Func<Expression, object, Expression> condition)
    {
        CountNode(depth);
        // A null in place of a condition restricts nothing, as with operators.
        return value is null ? True : All(((IDictionary<string, object?>)value).Select(Expression (quantifier) => quantifier switch
        {
            (_, null) => True,
            ("any", false) => Expression.Not(Some(_ => True)),
            ("any", _) => Some(_ => True),
            ("some", var inner) => Some(item => condition(item, inner)),
            ("none", var inner) => Expression.Not(Some(item => condition(item, inner))),
            ("all", var inner) => Expression.Not(Some(item => Expression.Not(condition(item, inner)))),
            _ => throw new InvalidOperationException($"Unknown list filter '{quantifier.Key}'."),
        }));

        Expression Some(Func<Expression, Expression> holds)
        {
            CountNode(depth);
            var item = Expression.Parameter(itemType, "item");
            var predicate = Expression.Lambda(And(isVisible(item), holds(item)), item);
            return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [itemType], items, predicate);
        }
    }

    /// <summary>True for a related row that is there and may be seen.</summary>
    private Expression Exists(EntityType type, Expression target, bool isNullable)
    {
        Expression exists = isNullable ? Expression.NotEqual(target, Expression.Constant(null, target.Type)) : True;
        return scope.RowFilter(type.ClrType) is { } filter ? And(exists, Rebind.Body(filter, target)) : exists;
    }

    private Expression Counted(int depth, Func<Expression> compile)
    {
        CountNode(depth);
        return compile();
    }

    private void CountNode(int depth)
    {
        if (++_nodes > scope.Limits.MaxFilterNodes)
        {
            throw RequestError.TooMuch(
                $"ตัวกรอง where มีเงื่อนไขเกิน {scope.Limits.MaxFilterNodes} รายการ",
                $"The filter has more than {scope.Limits.MaxFilterNodes} conditions.");
        }

        if (depth > scope.Limits.MaxFilterDepth)
        {
            throw RequestError.TooMuch(
                $"ตัวกรอง where ซ้อนลึกเกิน {scope.Limits.MaxFilterDepth} ชั้น",
                $"The filter is nested deeper than {scope.Limits.MaxFilterDepth} levels.");
        }
    }

    private static readonly Expression True = Expression.Constant(true);

    private static Expression All(IEnumerable<Expression> conditions) => conditions.Aggregate(True, And);

    /// <summary>An empty <c>or</c> restricts nothing, as in HotChocolate.</summary>
    private static Expression Any(IReadOnlyCollection<Expression> conditions) =>
        conditions.Count == 0 ? True : conditions.Aggregate(Expression.OrElse);

    private static Expression And(Expression left, Expression right) =>
        left == True ? right : right == True ? left : Expression.AndAlso(left, right);
}
