using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Kept;

/// <summary>
/// Leaves the values of a query open: each part that is worked out before the statement runs becomes a parameter, and the context too.
/// </summary>
/// <param name="db">The context that the query was made with.</param>
/// <param name="values">The values that are given each time.</param>
internal sealed class OpenValues(DbContext db, IReadOnlyList<SqlParameter> values) : ExpressionVisitor
{
    private readonly IEvaluatableExpressionFilter _filter = db.GetService<IEvaluatableExpressionFilter>();
    private readonly List<(ParameterExpression Parameter, Expression Value)> _parameters = [];
    private readonly Dictionary<SqlParameter, ParameterExpression> _alone = [];

    /// <summary>In place of the context.</summary>
    public ParameterExpression Context { get; } = Expression.Parameter(typeof(DbContext), "db");

    /// <summary>The values, when the query runs.</summary>
    public ParameterExpression Values { get; } = Expression.Parameter(typeof(object?[]), "values");

    /// <summary>The parameters of the query, and how each is made of <see cref="Values"/>.</summary>
    public IReadOnlyList<(ParameterExpression Parameter, Expression Value)> Parameters => _parameters;

    /// <summary>False when something in the query is none of the values, and none that is always the same.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node)
    {
        if (node is null)
            return null;
        var contents = new Contents(_filter, db);
        contents.Visit(node);
        if (!contents.IsEvaluated)
            return base.Visit(node);
        if (!contents.HasParameters)
        {
            IsComplete &= IsFixed(node);
            return node;
        }

        // A value that stands at several places is sent once.
        return SqlParameter.At(node) is not { } alone ? Opened(node)
            : _alone.TryGetValue(alone, out var sent) ? sent
            : _alone[alone] = Opened(node);
    }

    private ParameterExpression Opened(Expression node)
    {
        var parameter = Expression.Parameter(node.Type, $"p{_parameters.Count}");
        _parameters.Add((parameter, new Given(this).Visit(node)));
        return parameter;
    }

    /// <inheritdoc/>
    protected override Expression VisitExtension(Expression node)
    {
        if (node.GetType() == typeof(EntityQueryRootExpression))
            return Expression.Call(Context, nameof(DbContext.Set), [((EntityQueryRootExpression)node).ElementType]);
        IsComplete = false;
        return node;
    }

    /// <summary>
    /// What is the same at every run. Not so the objects in which compilers capture variables, and what is read of them or of a type.
    /// </summary>
    private static bool IsFixed(Expression node) => node switch
    {
        ConstantExpression constant => IsPlain(constant.Value),
        UnaryExpression unary => IsFixed(unary.Operand),
        BinaryExpression binary => IsFixed(binary.Left) && IsFixed(binary.Right),
        NewExpression created => created.Arguments.All(IsFixed),
        NewArrayExpression array => array.Expressions.All(IsFixed),
        DefaultExpression => true,
        _ => false,
    };

    private static bool IsPlain(object? value) =>
        value is null or string or Enum or decimal or DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan or Guid or Type
        || value.GetType().IsPrimitive;

    /// <summary>Whether a part of a query is worked out before the statement runs, and of which values.</summary>
    private sealed class Contents(IEvaluatableExpressionFilter filter, DbContext db) : ExpressionVisitor
    {
        public bool IsEvaluated { get; private set; } = true;

        public bool HasParameters { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is null || !IsEvaluated)
                return node;
            if (SqlParameter.At(node) is not null)
            {
                HasParameters = true;
                return node;
            }

            IsEvaluated = node is not (ParameterExpression or LambdaExpression)
                && node.NodeType is not (ExpressionType.Extension or ExpressionType.Quote)
                && filter.IsEvaluatableExpression(node, db.Model);
            return IsEvaluated ? base.Visit(node) : node;
        }
    }

    /// <summary>Puts the values that are given at a run in the place of those that the query was made with.</summary>
    private sealed class Given(OpenValues open) : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node)
        {
            if (SqlParameter.At(node) is not { } parameter)
                return base.VisitMember(node);
            var at = open.IndexOf(parameter);
            open.IsComplete &= at >= 0;
            return Expression.Convert(Expression.ArrayIndex(open.Values, Expression.Constant(Math.Max(at, 0))), node.Type);
        }

        protected override Expression VisitConstant(ConstantExpression node)
        {
            open.IsComplete &= IsFixed(node);
            return node;
        }
    }

    private int IndexOf(SqlParameter parameter)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (ReferenceEquals(values[i], parameter))
                return i;
        }

        return -1;
    }
}
