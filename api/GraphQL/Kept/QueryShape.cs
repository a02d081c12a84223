using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Api.GraphQL.Projection;

namespace Sedz.Api.GraphQL.Kept;

/// <summary>
/// What a question's statement depends on, apart from the values it is asked with: questions of equal shapes are one statement with
/// different parameters. It is complete: whatever else a query is made of must be a value of it, or the query is not kept.
/// </summary>
/// <param name="kind">What is read.</param>
internal sealed class QueryShape(string kind) : IEquatable<QueryShape>
{
    private readonly List<object?> _parts = [kind];
    private List<SqlParameter> _values = [];

    /// <summary>What the question is asked with, in an order that equal shapes share.</summary>
    public IReadOnlyList<SqlParameter> Values => _values;

    /// <summary>Adds something that is equal to itself only, or a plain value.</summary>
    public QueryShape With(object? part)
    {
        _parts.Add(part);
        return this;
    }

    /// <summary>
    /// Adds an expression: its structure is part of the shape, its parameters are values. So is which of them are the same: a parameter that
    /// stands at two places is sent once.
    /// </summary>
    public QueryShape WithExpression(Expression? expression)
    {
        _parts.Add(expression is null ? null : new Blanks(this).Visit(expression));
        return this;
    }

    /// <summary>Adds a value.</summary>
    public QueryShape WithValue(SqlParameter value)
    {
        _values.Add(value);
        return this;
    }

    /// <summary>Adds the values of a position in a list. Which of them are null is part of the shape.</summary>
    public QueryShape WithPosition(IReadOnlyList<SqlParameter>? position)
    {
        _parts.Add(position?.Count);
        foreach (var value in position ?? [])
        {
            _parts.Add(value.Boxed is null);
            _values.Add(value);
        }

        return this;
    }

    /// <summary>Forgets the values: what is kept belongs to nobody's question.</summary>
    public QueryShape WithoutValues()
    {
        var shape = (QueryShape)MemberwiseClone();
        shape._values = [];
        return shape;
    }

    /// <inheritdoc/>
    public bool Equals(QueryShape? other)
    {
        if (other is null || other._parts.Count != _parts.Count)
            return false;
        for (var i = 0; i < _parts.Count; i++)
        {
            if (!AreEqual(_parts[i], other._parts[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as QueryShape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var part in _parts)
            hash.Add(part is Expression expression ? ExpressionEqualityComparer.Instance.GetHashCode(expression) : part?.GetHashCode() ?? 0);
        return hash.ToHashCode();
    }

    private static bool AreEqual(object? one, object? other) => (one, other) switch
    {
        (Expression left, Expression right) => ExpressionEqualityComparer.Instance.Equals(left, right),
        _ => Equals(one, other),
    };

    /// <summary>Takes the values out of an expression.</summary>
    private sealed class Blanks(QueryShape shape) : ExpressionVisitor
    {
        /// <inheritdoc/>
        protected override Expression VisitMember(MemberExpression node)
        {
            if (SqlParameter.At(node) is not { } parameter)
                return base.VisitMember(node);
            var known = shape._values.IndexOf(parameter);
            shape._parts.Add(known);
            if (known < 0)
                shape._values.Add(parameter);
            return parameter.Blank.Expression;
        }
    }
}
