using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// A value inside an expression that the provider sends as a parameter. A plain constant would become text of the statement, and each
/// value a new entry of the query cache, which then grows without bound.
/// </summary>
internal static class SqlParameter
{
    /// <summary>A member access that evaluates to the value.</summary>
    /// <param name="value">The value; null is allowed where the type is nullable.</param>
    /// <param name="type">The type of the expression.</param>
    public static Expression Of(object? value, Type type) => Makers.GetOrAdd(type, Maker)(value);

    /// <summary>The same for a type that is known here, without looking it up.</summary>
    public static Expression OfTyped<T>(T value) => Expression.Property(Expression.Constant(new Box<T>(value)), BoxOf<T>.Value);

    /// <summary>A delegate for each type that is compared: to make one by reflection costs many times as much.</summary>
    private static readonly ConcurrentDictionary<Type, Func<object?, Expression>> Makers = new();

    private static Func<object?, Expression> Maker(Type type) =>
        new Func<object?, Expression>(OfBoxed<object>).Method.GetGenericMethodDefinition().MakeGenericMethod(type)
            .CreateDelegate<Func<object?, Expression>>();

    private static Expression OfBoxed<T>(object? value) => OfTyped((T)value!);

    private static class BoxOf<T>
    {
        public static readonly System.Reflection.PropertyInfo Value = typeof(Box<T>).GetProperty(nameof(Box<>.Value))!;
    }

    private sealed class Box<T>(T value)
    {
        public T Value { get; } = value;
    }
}
