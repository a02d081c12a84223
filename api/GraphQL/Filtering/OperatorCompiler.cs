using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Spatial;

namespace Sedz.Api.GraphQL.Filtering;

/// <summary>
/// Compiles one operator on one column. A positive operator never holds for null (except <c>eq: null</c>), and each negated operator
/// (<c>n...</c>) is the exact complement of its positive one, so null rows are in its result.
/// </summary>
internal sealed class OperatorCompiler(RequestScope scope)
{
    /// <summary>Compiles an operator.</summary>
    /// <param name="column">The field, for its type and for messages.</param>
    /// <param name="operand">The column on the row.</param>
    /// <param name="operation">The operator's name.</param>
    /// <param name="value">Its value as the input type parsed it.</param>
    public Expression Compile(ColumnField column, Expression operand, string operation, object? value) => operation switch
    {
        "eq" => IsEqual(column, operand, value),
        "in" => IsIn(column, operand, value),
        "gt" => Compare(ExpressionType.GreaterThan, column, operand, operation, value),
        "gte" => Compare(ExpressionType.GreaterThanOrEqual, column, operand, operation, value),
        "lt" => Compare(ExpressionType.LessThan, column, operand, operation, value),
        "lte" => Compare(ExpressionType.LessThanOrEqual, column, operand, operation, value),
        "contains" when !IsGeometry(column) => Contains(column, operand, value),
        "startsWith" => AtEdge(column, operand, operation, value, atEnd: false),
        "endsWith" => AtEdge(column, operand, operation, value, atEnd: true),
        "within" => Spatial(nameof(Geometry.Within), column, operand, value),
        "intersects" => Spatial(nameof(Geometry.Intersects), column, operand, value),
        "contains" => Spatial(nameof(Geometry.Contains), column, operand, value),
        "distance" => Distance(column, operand, value),
        "neq" or "nin" or "ngt" or "ngte" or "nlt" or "nlte" or "ncontains" or "nstartsWith" or "nendsWith"
            or "nwithin" or "nintersects" or "ndistance" => Expression.Not(Compile(column, operand, operation[1..], value)),
        _ => throw new InvalidOperationException($"Unknown operator '{operation}'."),
    };

    private static Expression IsEqual(ColumnField column, Expression operand, object? value)
    {
        if (value is null)
            return CanBeNull(operand.Type) ? IsNull(operand) : Expression.Constant(false);
        return Guarded(column, operand, Expression.Equal(operand, Parameter(column, operand.Type, value)));
    }

    private Expression IsIn(ColumnField column, Expression operand, object? value)
    {
        var given = ((IEnumerable)Required(column, "in", value)).Cast<object?>().ToList();
        if (given.Count > scope.Limits.MaxFilterListLength)
        {
            throw RequestError.TooMuch(
                $"รายการใน in หรือ nin เกิน {scope.Limits.MaxFilterListLength} ค่า",
                $"A list of in or nin has more than {scope.Limits.MaxFilterListLength} values.");
        }

        var values = Array.CreateInstance(operand.Type, given.Count(item => item is not null));
        var at = 0;
        foreach (var item in given)
        {
            if (item is not null)
                values.SetValue(Converted(column, item), at++);
        }

        // Null is asked for by itself: how "IN (NULL)" is meant differs from provider to provider.
        var isListed = Guarded(column, operand, Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [operand.Type], SqlParameter.Of(values, values.GetType()), operand));
        return at < given.Count ? Expression.OrElse(IsEqual(column, operand, null), isListed) : isListed;
    }

    private static Expression Compare(ExpressionType comparison, ColumnField column, Expression operand, string operation, object? value) =>
        Guarded(column, operand, Expression.MakeBinary(
            comparison, operand, Parameter(column, operand.Type, Required(column, operation, value))));

    private static Expression Contains(ColumnField column, Expression operand, object? value) => Guarded(column, operand, Expression.Call(
        operand, nameof(string.Contains), null, Parameter(column, typeof(string), Required(column, "contains", value))));

    /// <summary>
    /// Compares the beginning or the end of a text with a text of the same length. The members of <see cref="string"/> would become
    /// <c>LIKE</c>, for which SQLite takes a and A for the same letter while PostgreSQL does not.
    /// </summary>
    private static Expression AtEdge(ColumnField column, Expression operand, string operation, object? value, bool atEnd)
    {
        var text = (string)Required(column, operation, value);
        // Databases count code points, .NET counts UTF-16 units.
        var length = SqlParameter.Of(text.EnumerateRunes().Count(), typeof(int));
        Expression operandLength = Expression.Property(operand, nameof(string.Length));
        Expression edge = atEnd
            ? Expression.Call(operand, nameof(string.Substring), null, Expression.Subtract(operandLength, length))
            : Expression.Call(operand, nameof(string.Substring), null, Expression.Constant(0), length);
        return Guarded(column, operand, Expression.AndAlso(
            Expression.GreaterThanOrEqual(operandLength, length),
            Expression.Equal(edge, SqlParameter.Of(text, typeof(string)))));
    }

    private Expression Spatial(string method, ColumnField column, Expression operand, object? value)
    {
        var geometry = GeometryOf((IDictionary<string, object?>)Required(column, method, value));
        return Guarded(column, operand, Expression.Call(
            operand, typeof(Geometry).GetMethod(method, [typeof(Geometry)])!, SqlParameter.Of(geometry, typeof(Geometry))));
    }

    private Expression Distance(ColumnField column, Expression operand, object? value)
    {
        var members = (IDictionary<string, object?>)Required(column, "distance", value);
        var geometry = SqlParameter.Of(GeometryOf(members), typeof(Geometry));
        var bounds = members.Where(member => member.Key != SpatialFilters.GeometryMember).ToList();
        if (bounds.Count == 0)
        {
            throw RequestError.Invalid(
                "ตัวกรอง distance ต้องมี lt หรือ lte หรือ gt หรือ gte เป็นเมตร",
                "The filter 'distance' needs lt, lte, gt or gte, in metres.");
        }

        return bounds
            .Select(bound => Guarded(column, operand, scope.Spatial.Compare(
                bound.Key, operand, geometry, SqlParameter.Of(Metres(column, bound.Key, bound.Value), typeof(double)))))
            .Aggregate(Expression.AndAlso);
    }

    private static double Metres(ColumnField column, string operation, object? value)
    {
        var metres = Convert.ToDouble(Required(column, operation, value), CultureInfo.InvariantCulture);
        return metres >= 0 ? metres : throw RequestError.Invalid("ระยะทางติดลบไม่ได้", "A distance cannot be negative.");
    }

    private Geometry GeometryOf(IDictionary<string, object?> members)
    {
        var geometry = (Geometry)members[SpatialFilters.GeometryMember]!;
        if (geometry.NumPoints > scope.Limits.MaxGeometryPoints)
        {
            throw RequestError.TooMuch(
                $"รูปเรขาคณิตมีจุดเกิน {scope.Limits.MaxGeometryPoints} จุด",
                $"The geometry has more than {scope.Limits.MaxGeometryPoints} points.");
        }

        return geometry.IsValid ? geometry : throw RequestError.Invalid(
            "รูปเรขาคณิตไม่ถูกต้อง เช่น เส้นขอบตัดกันเอง", "The geometry is not valid: for example, its boundary crosses itself.");
    }

    private static object Required(ColumnField column, string operation, object? value) => value ?? throw RequestError.Invalid(
        $"ตัวดำเนินการ {operation} ของ {column.Name} ต้องมีค่า ถ้าต้องการหาค่าว่างให้ใช้ eq: null",
        $"The operator '{operation}' of '{column.Name}' needs a value. To ask for null, use eq: null.");

    /// <summary>Makes the condition false, not unknown, for null, so that its negation is true there.</summary>
    private static Expression Guarded(ColumnField column, Expression operand, Expression condition) =>
        column.IsNullable && CanBeNull(operand.Type)
            ? Expression.AndAlso(Expression.Not(IsNull(operand)), condition)
            : condition;

    private static Expression Parameter(ColumnField column, Type type, object value) => SqlParameter.Of(Converted(column, value), type);

    /// <summary>The value in the column's own type: inputs are wider than some columns (DateTime, short, float).</summary>
    private static object Converted(ColumnField column, object value)
    {
        if (column is KeyField key)
            return KeyOf(key, (string)value);
        return value switch
        {
            _ when column.ValueType.IsInstanceOfType(value) => value,
            DateTimeOffset instant when column.ValueType == typeof(DateTime) => instant.UtcDateTime,
            IConvertible convertible => convertible.ToType(column.ValueType, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"No value of {column.ValueType.Name} can be made of a {value.GetType().Name}."),
        };
    }

    private static object KeyOf(KeyField key, string id) => key.TryParse(id, out var value) ? value : throw RequestError.Invalid(
        "รหัส id ที่ให้มาไม่ใช่ของข้อมูลประเภทนี้", "An id in the filter is not the id of an object of this type.");

    private static bool IsGeometry(ColumnField column) => typeof(Geometry).IsAssignableFrom(column.ValueType);

    private static BinaryExpression IsNull(Expression operand) => Expression.Equal(operand, Expression.Constant(null, operand.Type));

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
}
