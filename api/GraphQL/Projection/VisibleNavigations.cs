using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>
/// Puts the caller's row filters on the relations that a computed field reads through: a list holds the rows that the caller may see, and a
/// column of a related row that is hidden is null.
/// </summary>
internal sealed class VisibleNavigations(RequestScope scope) : ExpressionVisitor
{
    private static readonly ConditionalWeakTable<LambdaExpression, IReadOnlyList<Type>> Reached = [];

    /// <summary>The types that a computed field reads through, and perhaps more: whose row filters decide what is made of it.</summary>
    public static IReadOnlyList<Type> ReachedBy(LambdaExpression slot) => Reached.GetValue(slot, TypesIn);

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is MemberExpression { Type: { IsClass: true } related } && FilterOf(related) is { } isVisible)
        {
            var target = Visit(node.Expression);
            return OnlyWhere(Rebind.Body(isVisible, target), node.Update(target));
        }

        var visited = base.VisitMember(node);
        return ItemOf(node.Type) is { } item && FilterOf(item) is { } filter
            ? Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [item], visited, filter)
            : visited;
    }

    private LambdaExpression? FilterOf(Type type) => scope.Knows(type) ? scope.RowFilter(type) : null;

    private static Type? ItemOf(Type type) => type != typeof(string) && type.IsGenericType
        ? type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0]
        : null;

    private static IReadOnlyList<Type> TypesIn(LambdaExpression slot)
    {
        var members = new MemberTypes();
        members.Visit(slot);
        return [.. members.Found];
    }

    private static ConditionalExpression OnlyWhere(Expression isVisible, Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? throw new InvalidOperationException(
                $"'{value}' reads a {value.Type.Name} of a row that can be hidden: convert it to a nullable type.")
            : Expression.Condition(isVisible, value, Expression.Constant(null, value.Type));

    /// <summary>Objects, and the items of lists of them.</summary>
    private sealed class MemberTypes : ExpressionVisitor
    {
        public HashSet<Type> Found { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if ((ItemOf(node.Type) ?? node.Type) is { IsClass: true } type && type != typeof(string))
                Found.Add(type);
            return base.VisitMember(node);
        }
    }
}
