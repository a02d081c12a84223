using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>Many values of a column, which are sent as one parameter, however many they are.</summary>
internal abstract class KeySet
{
    private static readonly ConcurrentDictionary<Type, KeySet> OfType = new();

    /// <summary>The values as a parameter.</summary>
    /// <param name="column">From the row to the column.</param>
    /// <param name="keys">The values, of the column's type.</param>
    public static SqlParameter Of(LambdaExpression column, IReadOnlyCollection<object> keys) => For(column).Of(keys);

    /// <summary>The condition that a column is one of them.</summary>
    public static Expression<Func<T, bool>> Contains<T>(LambdaExpression column, SqlParameter keys) =>
        Expression.Lambda<Func<T, bool>>(Expression.Call(For(column).Contain, keys.Expression, column.Body), column.Parameters);

    /// <summary>The method of a set that tells whether a value is in it.</summary>
    private protected abstract MethodInfo Contain { get; }

    private protected abstract SqlParameter Of(IReadOnlyCollection<object> keys);

    /// <summary>Types are looked up once, not with every statement.</summary>
    private static KeySet For(LambdaExpression column) =>
        OfType.GetOrAdd(column.ReturnType, type => (KeySet)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);

    private sealed class Typed<TKey> : KeySet
    {
        private protected override MethodInfo Contain { get; } = ((Func<IEnumerable<TKey>, TKey, bool>)Enumerable.Contains).Method;

        private protected override SqlParameter Of(IReadOnlyCollection<object> keys)
        {
            var values = new TKey[keys.Count];
            var at = 0;
            foreach (var key in keys)
                values[at++] = (TKey)key;
            return SqlParameter.Of(values);
        }
    }
}
