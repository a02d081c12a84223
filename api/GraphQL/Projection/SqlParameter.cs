using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// A value inside an expression that the provider sends as a parameter. A plain constant would become text of the statement, and each
/// value a new entry of the query cache, which then grows without bound.
/// </summary>
internal abstract class SqlParameter
{
    /// <summary>A delegate for each type that is compared: to make one by reflection costs many times as much.</summary>
    private static readonly ConcurrentDictionary<Type, Func<object?, SqlParameter>> Makers = new();

    /// <summary>A member access that evaluates to the value.</summary>
    public abstract MemberExpression Expression { get; }

    /// <summary>The value.</summary>
    public abstract object? Boxed { get; }

    /// <summary>What stands for a parameter of this type, whatever its value, where expressions are compared.</summary>
    public abstract SqlParameter Blank { get; }

    /// <summary>A parameter.</summary>
    /// <param name="value">The value; null is allowed where the type is nullable.</param>
    /// <param name="type">The type of the expression.</param>
    public static SqlParameter Of(object? value, Type type) => Makers.GetOrAdd(type, Maker)(value);

    /// <summary>The same for a type that is known here, without looking it up.</summary>
    public static SqlParameter Of<T>(T value) => new Typed<T>(value);

    /// <summary>The parameter that an expression is the value of; null when it is of none.</summary>
    public static SqlParameter? At(Expression node) =>
        node is MemberExpression { Expression: ConstantExpression { Value: SqlParameter parameter } } ? parameter : null;

    private static Func<object?, SqlParameter> Maker(Type type) =>
        new Func<object?, SqlParameter>(OfBoxed<object>).Method.GetGenericMethodDefinition().MakeGenericMethod(type)
            .CreateDelegate<Func<object?, SqlParameter>>();

    private static Typed<T> OfBoxed<T>(object? value) => new((T)value!);

    private sealed class Typed<T>(T value) : SqlParameter
    {
        private static readonly PropertyInfo ValueProperty = typeof(Typed<T>).GetProperty(nameof(Value))!;

        private static readonly Typed<T> NoValue = new(default!);

        public T Value { get; } = value;

        public override MemberExpression Expression =>
            field ??= System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Constant(this), ValueProperty);

        public override object? Boxed => Value;

        public override SqlParameter Blank => NoValue;
    }
}
