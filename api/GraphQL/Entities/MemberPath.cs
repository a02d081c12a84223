using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>The properties on the way from an entity to a value: <c>s => s.Area.SquareMetres</c>.</summary>
internal sealed record MemberPath(string Name, PropertyInfo Last, bool IsNullable)
{
    /// <summary>Reads a path of properties.</summary>
    /// <exception cref="ArgumentException">The lambda is anything else.</exception>
    public static MemberPath Of(LambdaExpression lambda)
    {
        PropertyInfo? last = null;
        var nullable = false;
        var nullability = new NullabilityInfoContext();
        var at = Unwrap(lambda.Body);
        while (at is MemberExpression { Member: PropertyInfo property } member)
        {
            last ??= property;
            nullable |= nullability.Create(property).ReadState == NullabilityState.Nullable;
            at = Unwrap(member.Expression!);
        }

        if (last is null || at is not ParameterExpression)
            throw new ArgumentException($"'{lambda}' is not a path of properties.", nameof(lambda));
        return new MemberPath(JsonNamingPolicy.CamelCase.ConvertName(last.Name), last, nullable);
    }

    /// <summary>The lambda without the conversion that the compiler adds when its result type is <see cref="object"/>.</summary>
    public static LambdaExpression WithoutBoxing(LambdaExpression lambda) => Expression.Lambda(Unwrap(lambda.Body), lambda.Parameters);

    private static Expression Unwrap(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Unwrap(convert.Operand) : expression;
}
