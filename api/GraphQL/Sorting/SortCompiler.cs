using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Sorting;

/// <summary>
/// Compiles <c>order</c> to sort keys and adds the entity's key as the last one, so that every order is total. Enums sort in the order
/// of their members, however they are stored. A related row that is missing, or hidden from the caller, sorts as null.
/// </summary>
internal sealed class SortCompiler(RequestScope scope)
{
    /// <summary>Compiles the value of an <c>order</c> argument.</summary>
    public IReadOnlyList<SortKey> Compile<T>(EntityType type, IEnumerable<object?>? order)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var keys = new List<SortKey>();
        foreach (var item in order ?? [])
        {
            if (item is IDictionary<string, object?> { Count: > 0 } part)
                keys.Add(Key(type.Named, row, row, part, "", isNullable: false, Identity));
        }

        if (keys.Count > scope.Limits.MaxSortKeys)
        {
            throw RequestError.TooMuch(
                $"order มีคีย์เกิน {scope.Limits.MaxSortKeys} รายการ", $"The order has more than {scope.Limits.MaxSortKeys} keys.");
        }

        // In the direction of the key before it, so that an index can be read one way, be it backward.
        var last = keys is [.., { Descending: true }];
        keys.Add(new SortKey("id", Expression.Lambda(Rebind.Body(type.KeyField.Slot!, row), row), IsNullable: false, Descending: last));
        return keys;
    }

    /// <param name="fieldOf">From a name to the field that it is about.</param>
    /// <param name="row">The row that is sorted.</param>
    /// <param name="instance">The row, or the related object that was reached from it.</param>
    /// <param name="part">One member of the order.</param>
    /// <param name="path">The names so far.</param>
    /// <param name="isNullable">True when an object on the way can be missing.</param>
    /// <param name="visible">Makes a value null where an object on the way is hidden from the caller.</param>
    private SortKey Key(
        Func<string, object?> fieldOf,
        ParameterExpression row,
        Expression instance,
        IDictionary<string, object?> part,
        string path,
        bool isNullable,
        Func<Expression, Expression> visible)
    {
        if (part.Count > 1)
        {
            throw RequestError.Invalid(
                "แต่ละสมาชิกของ order มีได้เพียงหนึ่งฟิลด์ เพราะฟิลด์ในออบเจ็กต์ไม่มีลำดับ ให้เขียน [{ a: ASC }, { b: DESC }]",
                "Each member of an order names one field, since the fields of an object have no order: write [{ a: ASC }, { b: DESC }].");
        }

        var (name, direction) = part.Single();
        switch (fieldOf(name))
        {
            case ColumnField column:
                isNullable |= column.IsNullable;
                var value = Rebind.Body(column.Slot!, instance);
                var key = visible(IsOrderedAsStored(column) ? Nullable(value, isNullable) : Comparable(value, isNullable));
                return new SortKey(path + name, Expression.Lambda(key, row), isNullable, direction is SortDirection.Descending);
            // An index on the row's own table serves it; one on the other table would have to be joined first.
            case ReferenceField reference when direction is IDictionary<string, object?> { Count: 1 } only
                && reference.IsKeptAs(only.Single().Key) && scope.RowFilter(reference.Target.ClrType) is null:
                isNullable |= reference.IsNullable;
                return new SortKey(
                    $"{path}{name}.{only.Single().Key}",
                    Expression.Lambda(visible(Nullable(Rebind.Body(reference.Slot!, instance), isNullable)), row),
                    isNullable,
                    only.Single().Value is SortDirection.Descending);
            case OwnedField owned when direction is IDictionary<string, object?> { Count: > 0 } inner:
                return Key(owned.Member, row, instance, inner, $"{path}{name}.", isNullable || owned.IsNullable, visible);
            case ReferenceField reference when direction is IDictionary<string, object?> { Count: > 0 } inner:
                var target = Rebind.Body(reference.Navigation, instance);
                var alsoVisible = Visible(reference.Target, target, visible);
                return Key(reference.Target.Named, row, target, inner, $"{path}{name}.", isNullable || reference.IsNullable, alsoVisible);
            default:
                throw RequestError.Invalid($"order ของ {path}{name} ว่างเปล่า", $"The order by '{path}{name}' is empty.");
        }
    }

    private Func<Expression, Expression> Visible(EntityType type, Expression target, Func<Expression, Expression> outer) =>
        scope.RowFilter(type.ClrType) is not { } filter
            ? outer
            : value => outer(Expression.Condition(Rebind.Body(filter, target), value, Expression.Constant(null, value.Type)));

    /// <summary>The value in a type that the database can order, nullable when it can be null.</summary>
    private static Expression Comparable(Expression value, bool isNullable)
    {
        var type = System.Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (type.IsEnum)
            value = Chosen(value, [.. Enum.GetValues(type).Cast<object>().Select((member, ordinal) => (member, ordinal))], isNullable);
        else if (type == typeof(bool))
            value = Chosen(value, [(false, 0), (true, 1)], isNullable);
        return Nullable(value, isNullable);
    }

    /// <summary>
    /// Whether a column holds an enum's numbers: their order is that of the members, and an index on the column serves it.
    /// </summary>
    private bool IsOrderedAsStored(ColumnField column) =>
        column.ValueType.IsEnum
        && column.Slot!.Body is MemberExpression { Expression: ParameterExpression }
        && scope.Model.FindEntityType(column.Slot.Parameters[0].Type)?.FindProperty(column.Member)?.GetTypeMapping()
            .Converter?.ProviderClrType
            == Enum.GetUnderlyingType(column.ValueType);

    private static Expression Nullable(Expression value, bool isNullable) =>
        isNullable && value.Type.IsValueType && System.Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
            : value;

    /// <summary>
    /// A number for each of a few values; null for null, which a value of a type without null is, too, behind a relation that is missing.
    /// </summary>
    private static Expression Chosen(Expression value, IReadOnlyList<(object Member, int Ordinal)> choices, bool isNullable)
    {
        var result = isNullable ? typeof(int?) : typeof(int);
        Expression otherwise = isNullable ? Expression.Constant(null, result) : Expression.Constant(choices[^1].Ordinal, result);
        var tested = isNullable ? choices : choices.SkipLast(1);
        return tested.Reverse().Aggregate(otherwise, (rest, choice) => Expression.Condition(
            Expression.Equal(value, Expression.Constant(choice.Member, value.Type)), Expression.Constant(choice.Ordinal, result), rest));
    }

    private static Expression Identity(Expression value) => value;
}
