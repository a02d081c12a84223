using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>The condition that a column is one of many values, which are sent as one parameter, however many they are.</summary>
internal abstract class KeySet
{
    private static readonly ConcurrentDictionary<Type, KeySet> OfType = new();

    /// <summary>The condition.</summary>
    /// <param name="column">From the row to the column.</param>
    /// <param name="keys">The values, of the column's type.</param>
    public static Expression<Func<T, bool>> Contains<T>(LambdaExpression column, IReadOnlyCollection<object> keys)
    {
        var set = OfType.GetOrAdd(column.ReturnType, type => (KeySet)Activator.CreateInstance(typeof(Typed<>).MakeGenericType(type))!);
        return Expression.Lambda<Func<T, bool>>(set.IsAmong(column.Body, keys), column.Parameters);
    }

    private protected abstract MethodCallExpression IsAmong(Expression column, IReadOnlyCollection<object> keys);

    /// <summary>Types are looked up once, not with every statement.</summary>
    private sealed class Typed<TKey> : KeySet
    {
        private static readonly System.Reflection.MethodInfo Method =
            ((Func<IEnumerable<TKey>, TKey, bool>)Enumerable.Contains).Method;

        private protected override MethodCallExpression IsAmong(Expression column, IReadOnlyCollection<object> keys)
        {
            var values = new TKey[keys.Count];
            var at = 0;
            foreach (var key in keys)
                values[at++] = (TKey)key;
            return Expression.Call(Method, SqlParameter.OfTyped(values), column);
        }
    }
}
