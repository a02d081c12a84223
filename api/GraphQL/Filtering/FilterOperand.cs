using System.Linq.Expressions;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>What an operator of a filter looks at: a column of a row, an item of a column that holds a list, or a distance.</summary>
/// <param name="Name">The field, for messages.</param>
/// <param name="Value">The value on the row.</param>
/// <param name="IsNullable">True when it can be null.</param>
/// <param name="Key">The key whose global ids the operator is given; null for a value as it stands.</param>
internal sealed record FilterOperand(string Name, Expression Value, bool IsNullable, KeyField? Key)
{
    /// <summary>The type of the value without the nullable wrapper.</summary>
    public Type ValueType => Nullable.GetUnderlyingType(Value.Type) ?? Value.Type;

    /// <summary>True for a place or an area.</summary>
    public bool IsGeometry => typeof(Geometry).IsAssignableFrom(ValueType);

    /// <summary>True when the value can be null and its type can say so.</summary>
    public bool CanBeNull => IsNullable && (!Value.Type.IsValueType || Nullable.GetUnderlyingType(Value.Type) is not null);

    /// <summary>A column of a row.</summary>
    public static FilterOperand Of(ColumnField column, Expression instance) =>
        new(column.Name, Rebind.Body(column.Slot!, instance), column.IsNullable, column as KeyField);
}
