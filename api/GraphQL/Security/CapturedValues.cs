using System.Linq.Expressions;
using System.Reflection;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Security;

/// <summary>
/// Settles what a row filter captured of its caller: a yes or no decides what is left of the filter, any other value becomes a parameter.
/// Filters of callers with the same rights are then the same expression.
/// </summary>
internal sealed class CapturedValues : ExpressionVisitor
{
    private static readonly CapturedValues Settling = new();

    /// <summary>What is left of a filter; null when it holds for all rows.</summary>
    public static LambdaExpression? SettledIn(LambdaExpression filter)
    {
        var settled = (LambdaExpression)Settling.Visit(filter);
        return IsConstant(settled.Body, true) ? null : settled;
    }

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node is not { Expression: ConstantExpression { Value: { } captured }, Member: FieldInfo field })
            return base.VisitMember(node);
        var value = field.GetValue(captured);
        return value is bool ? Expression.Constant(value) : SqlParameter.Of(value, field.FieldType).Expression;
    }

    /// <inheritdoc/>
    protected override Expression VisitUnary(UnaryExpression node)
    {
        var operand = Visit(node.Operand);
        return node.NodeType == ExpressionType.Not && operand is ConstantExpression { Value: bool value }
            ? Expression.Constant(!value)
            : node.Update(operand);
    }

    /// <inheritdoc/>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.OrElse or ExpressionType.AndAlso))
            return base.VisitBinary(node);
        // "true OR x" and "false AND x" are settled by what stands there, the others by the other side.
        var settles = node.NodeType == ExpressionType.OrElse;
        var (left, right) = (Visit(node.Left), Visit(node.Right));
        return IsConstant(left, settles) || IsConstant(right, !settles) ? left
            : IsConstant(right, settles) || IsConstant(left, !settles) ? right
            : node.Update(left, node.Conversion, right);
    }

    private static bool IsConstant(Expression expression, bool value) =>
        expression is ConstantExpression { Value: bool constant } && constant == value;
}
