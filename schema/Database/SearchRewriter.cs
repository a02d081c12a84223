using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sedz.Schema.Database;

/// <summary>
/// Replaces <see cref="TextSearch.MayContain"/> in a query by a search of the column's index, as the engine writes it; by nothing where the
/// column has none, and under NOT, where the rows that are not found are wanted and no index helps.
/// </summary>
internal abstract class SearchRewriter(IModel model) : ExpressionVisitor
{
    private static readonly Expression Anything = Expression.Constant(true);

    private bool negated;

    /// <summary>The search of an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="value">The column of the row.</param>
    /// <param name="text">What is searched for.</param>
    protected abstract Expression Search(SearchIndex index, MemberExpression value, Expression text);

    /// <inheritdoc />
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(TextSearch))
            return base.VisitMethodCall(node);
        return !negated
            && node.Arguments[0] is MemberExpression { Expression: { } owner } value
            && model.FindEntityType(owner.Type)?.FindProperty(value.Member.Name) is { } property
            && SearchIndex.Of(property) is { } index
                ? Search(index, value, node.Arguments[1])
                : Anything;
    }

    /// <inheritdoc />
    protected override Expression VisitUnary(UnaryExpression node)
    {
        if (node.NodeType != ExpressionType.Not)
            return base.VisitUnary(node);
        var outer = negated;
        negated = true;
        var visited = base.VisitUnary(node);
        negated = outer;
        return visited;
    }

    /// <summary>Leaves out what asks for nothing.</summary>
    protected override Expression VisitBinary(BinaryExpression node) =>
        base.VisitBinary(node) is var visited && visited is BinaryExpression { NodeType: ExpressionType.AndAlso } pair
            && pair.Left == Anything
            ? pair.Right
            : visited;
}
