using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
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
    private readonly GeometryOperators _geometry = new(scope);

    /// <summary>Compiles an operator.</summary>
    /// <param name="operand">What it looks at.</param>
    /// <param name="operation">The operator's name.</param>
    /// <param name="value">Its value as the input type parsed it.</param>
    public Expression Compile(FilterOperand operand, string operation, object? value) => operation switch
    {
        "neq" or "nin" or "ngt" or "ngte" or "nlt" or "nlte" or "ncontains" or "nstartsWith" or "nendsWith" or "nwithin"
            or "nintersects" or "noverlaps" or "ntouches" or "ndistance" => Expression.Not(Compile(operand, operation[1..], value)),
        _ when operand.IsGeometry => Guarded(operand, operation == "distance"
            ? Distance(operand, Required(operand, operation, value))
            : _geometry.Relation(operand.Value, operation, Required(operand, operation, value))),
        "eq" => IsEqual(operand, value),
        "in" => IsIn(operand, value),
        "gt" => Compare(ExpressionType.GreaterThan, operand, operation, value),
        "gte" => Compare(ExpressionType.GreaterThanOrEqual, operand, operation, value),
        "lt" => Compare(ExpressionType.LessThan, operand, operation, value),
        "lte" => Compare(ExpressionType.LessThanOrEqual, operand, operation, value),
        "contains" => Contains(operand, value),
        "startsWith" => AtEdge(operand, operation, value, atEnd: false),
        "endsWith" => AtEdge(operand, operation, value, atEnd: true),
        _ => throw new InvalidOperationException($"Unknown operator '{operation}'."),
    };

    private static Expression IsEqual(FilterOperand operand, object? value)
    {
        if (value is null)
            return operand.CanBeNull ? IsNull(operand.Value) : Expression.Constant(false);
        return Guarded(operand, Expression.Equal(operand.Value, Parameter(operand, value)));
    }

    private Expression IsIn(FilterOperand operand, object? value)
    {
        var given = ((IEnumerable)Required(operand, "in", value)).Cast<object?>().ToList();
        if (given.Count > scope.Limits.MaxFilterListLength)
        {
            throw RequestError.TooMuch(
                $"รายการใน in หรือ nin เกิน {scope.Limits.MaxFilterListLength} ค่า",
                $"A list of in or nin has more than {scope.Limits.MaxFilterListLength} values.");
        }

        var type = operand.Value.Type;
        var values = Array.CreateInstance(type, given.Count(item => item is not null));
        var at = 0;
        foreach (var item in given)
        {
            if (item is not null)
                values.SetValue(Converted(operand, item), at++);
        }

        // Null is asked for by itself: how "IN (NULL)" is meant differs from provider to provider.
        var isListed = Guarded(operand, Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [type], SqlParameter.Of(values, values.GetType()).Expression, operand.Value));
        return at < given.Count ? Expression.OrElse(IsEqual(operand, null), isListed) : isListed;
    }

    private static Expression Compare(ExpressionType comparison, FilterOperand operand, string operation, object? value) =>
        Guarded(operand, Expression.MakeBinary(comparison, operand.Value, Parameter(operand, Required(operand, operation, value))));

    private Expression Contains(FilterOperand operand, object? value)
    {
        var text = Searched(operand, "contains", value);
        return Found(operand, text, column => Expression.Call(column, nameof(string.Contains), null, SqlParameter.Of(text).Expression));
    }

    /// <summary>
    /// Compares the beginning or the end of a text with a text of the same length. The members of <see cref="string"/> would become
    /// <c>LIKE</c>, for which SQLite takes a and A for the same letter while PostgreSQL does not.
    /// </summary>
    private Expression AtEdge(FilterOperand operand, string operation, object? value, bool atEnd)
    {
        var text = Searched(operand, operation, value);
        // Databases count code points, .NET counts UTF-16 units.
        var length = SqlParameter.Of(text.EnumerateRunes().Count()).Expression;
        return Found(operand, text, column =>
        {
            Expression columnLength = Expression.Property(column, nameof(string.Length));
            Expression edge = atEnd
                ? Expression.Call(column, nameof(string.Substring), null, Expression.Subtract(columnLength, length))
                : Expression.Call(column, nameof(string.Substring), null, Expression.Constant(0), length);
            return Expression.AndAlso(
                Expression.GreaterThanOrEqual(columnLength, length), Expression.Equal(edge, SqlParameter.Of(text).Expression));
        });
    }

    private string Searched(FilterOperand operand, string operation, object? value) =>
        scope.Texts.Unify((string)Required(operand, operation, value));

    private Expression Found(FilterOperand operand, string text, Func<Expression, Expression> test) =>
        Guarded(operand, scope.Texts.Test(operand.Value, text, test));

    /// <summary>
    /// The operators of a distance: those that an index serves by the database's own form, the others on the number of metres.
    /// </summary>
    private Expression Distance(FilterOperand operand, object value)
    {
        var members = (IDictionary<string, object?>)value;
        var to = _geometry.GeometryOf(members);
        var bounds = members.Where(member => member.Key is not (SpatialFilters.GeometryMember or SpatialFilters.BufferMember)).ToList();
        return bounds.Count == 0
            ? throw RequestError.Invalid(
                "ตัวกรอง distance ต้องมีตัวเปรียบเทียบ เช่น lt หรือ lte เป็นเมตร",
                "The filter 'distance' needs a comparison such as lt or lte, in metres.")
            : bounds.Select(bound => Bound(operand, to, bound.Key, bound.Value)).Aggregate(Expression.AndAlso);
    }

    private Expression Bound(FilterOperand operand, Expression to, string operation, object? value)
    {
        if (operation is "neq" or "nin" or "ngt" or "ngte" or "nlt" or "nlte")
            return Expression.Not(Bound(operand, to, operation[1..], value));
        if (operation is "eq" or "in")
        {
            var distance = scope.Spatial.Distance(operand.Value, to);
            return Compile(new FilterOperand(operand.Name, distance, IsNullable: false, Key: null), operation, value);
        }

        var metres = GeometryOperators.Metres(Required(operand, operation, value));
        return scope.Spatial.Compare(operation, operand.Value, to, SqlParameter.Of(metres).Expression);
    }

    private static object Required(FilterOperand operand, string operation, object? value) => value ?? throw RequestError.Invalid(
        $"ตัวดำเนินการ {operation} ของ {operand.Name} ต้องมีค่า ถ้าต้องการหาค่าว่างให้ใช้ eq: null",
        $"The operator '{operation}' of '{operand.Name}' needs a value. To ask for null, use eq: null.");

    /// <summary>Makes the condition false, not unknown, for null, so that its negation is true there.</summary>
    private static Expression Guarded(FilterOperand operand, Expression condition) =>
        operand.CanBeNull ? Expression.AndAlso(Expression.Not(IsNull(operand.Value)), condition) : condition;

    private static MemberExpression Parameter(FilterOperand operand, object value) =>
        SqlParameter.Of(Converted(operand, value), operand.Value.Type).Expression;

    /// <summary>The value in the operand's own type: inputs are wider than some columns (DateTime, short, float).</summary>
    private static object Converted(FilterOperand operand, object value)
    {
        if (operand.Key is { } key)
            return key.Parse((string)value);
        return value switch
        {
            _ when operand.ValueType.IsInstanceOfType(value) => value,
            DateTimeOffset instant when operand.ValueType == typeof(DateTime) => instant.UtcDateTime,
            IConvertible convertible => convertible.ToType(operand.ValueType, CultureInfo.InvariantCulture),
            _ => throw new InvalidOperationException($"No value of {operand.ValueType.Name} can be made of a {value.GetType().Name}."),
        };
    }

    private static BinaryExpression IsNull(Expression operand) => Expression.Equal(operand, Expression.Constant(null, operand.Type));
}
