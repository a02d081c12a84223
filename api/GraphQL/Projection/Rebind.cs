using System.Linq.Expressions;

namespace Sedz.Api.GraphQL.Projection;

/// <summary>Puts the body of a lambda on other arguments, so that several lambdas become one expression that translates to SQL.</summary>
internal sealed class Rebind : ExpressionVisitor
{
    private readonly IReadOnlyList<ParameterExpression> _parameters;
    private readonly Expression[] _arguments;

    private Rebind(IReadOnlyList<ParameterExpression> parameters, Expression[] arguments)
    {
        _parameters = parameters;
        _arguments = arguments;
    }

    /// <summary>The body of <paramref name="lambda"/> with its parameters replaced, in order.</summary>
    public static Expression Body(LambdaExpression lambda, params Expression[] arguments) =>
        new Rebind(lambda.Parameters, arguments).Visit(lambda.Body);

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node)
    {
        for (var i = 0; i < _arguments.Length; i++)
        {
            if (_parameters[i] == node)
                return _arguments[i];
        }

        return node;
    }
}
