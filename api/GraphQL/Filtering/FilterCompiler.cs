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
        return Expression.Lambda<Func<T, bool>>(Conditions(type, row, where, depth: 1), row);
    }

    private Expression Conditions(EntityType type, Expression instance, IDictionary<string, object?> where, int depth)
    {
        CountNode(depth);
        return All(where.Select(member => member.Key switch
        {
            "and" => All(Nested(type, instance, member.Value, depth)),
            "or" => Any([.. Nested(type, instance, member.Value, depth)]),
            _ => Condition(type.GetField(member.Key)!, instance, member.Value, depth),
        }));
    }

    private IEnumerable<Expression> Nested(EntityType type, Expression instance, object? value, int depth) =>
        ((IEnumerable<object?>?)value ?? []).Select(item => Conditions(type, instance, (IDictionary<string, object?>)item!, depth + 1));

    private Expression Condition(object field, Expression instance, object? value, int depth) => field switch
    {
        ColumnField column => Column(column, Rebind.Body(column.Slot!, instance), value, depth),
        ReferenceField reference => Reference(reference, Rebind.Body(reference.Navigation, instance), value, depth),
        CollectionField collection => List(collection, Rebind.Body(collection.Navigation!, instance), value, depth),
        _ => throw new InvalidOperationException($"The filter input has a field of an unknown kind: {field}."),
    };

    private Expression Column(ColumnField column, Expression operand, object? value, int depth)
    {
        CountNode(depth);
        // A null in place of the operators restricts nothing, as in HotChocolate; "is null" is { eq: null }.
        return value is null ? True : All(((IDictionary<string, object?>)value).Select(operation => operation.Key switch
        {
            "and" => All(Operators(column, operand, operation.Value, depth)),
            "or" => Any([.. Operators(column, operand, operation.Value, depth)]),
            _ => Counted(depth + 1, () => _operators.Compile(column, operand, operation.Key, operation.Value)),
        }));
    }

    private IEnumerable<Expression> Operators(ColumnField column, Expression operand, object? value, int depth) =>
        ((IEnumerable<object?>?)value ?? []).Select(item => Column(column, operand, item, depth + 1));

    private Expression Reference(ReferenceField reference, Expression target, object? value, int depth)
    {
        CountNode(depth);
        var exists = Exists(reference.Target, target, reference.IsNullable);
        return value is null
            ? Expression.Not(exists)
            : And(exists, Conditions(reference.Target, target, (IDictionary<string, object?>)value, depth + 1));
    }

    private Expression List(CollectionField collection, Expression items, object? value, int depth)
    {
        CountNode(depth);
        var itemType = collection.Items;
        return value is null ? True : All(((IDictionary<string, object?>)value).Select(Expression (quantifier) =>
        {
            if (quantifier.Key == "any")
            {
                var any = Some(itemType, items, null, depth);
                return quantifier.Value is false ? Expression.Not(any) : any;
            }

            var inner = (IDictionary<string, object?>?)quantifier.Value;
            return quantifier.Key switch
            {
                "some" => Some(itemType, items, item => InnerConditions(itemType, item, inner, depth), depth),
                "none" => Expression.Not(Some(itemType, items, item => InnerConditions(itemType, item, inner, depth), depth)),
                "all" => Expression.Not(
                    Some(itemType, items, item => Expression.Not(InnerConditions(itemType, item, inner, depth)), depth)),
                _ => throw new InvalidOperationException($"Unknown list filter '{quantifier.Key}'."),
            };
        }));
    }

    private Expression InnerConditions(EntityType type, Expression item, IDictionary<string, object?>? where, int depth) =>
        where is null ? True : Conditions(type, item, where, depth + 1);

    /// <summary>Is there an item that the caller may see, for which the condition holds?</summary>
    private MethodCallExpression Some(EntityType type, Expression items, Func<Expression, Expression>? condition, int depth)
    {
        CountNode(depth);
        var item = Expression.Parameter(type.ClrType, "item");
        var visible = Exists(type, item, isNullable: false);
        var predicate = condition is null ? visible : And(visible, condition(item));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [type.ClrType], items, Expression.Lambda(predicate, item));
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
