using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>A geometry property of an entity inside a query, such as <c>x.Location</c> or <c>EF.Property(x, "Location")</c>.</summary>
/// <param name="Entity">The expression that gives the entity.</param>
/// <param name="Key">The entity's key property.</param>
/// <param name="Column">The indexed column.</param>
internal sealed record SpatialMember(Expression Entity, IProperty Key, SpatialIndexColumn Column)
{
    /// <summary>The property that an expression reads; null where it is not a geometry of an entity whose key is an int or long.</summary>
    public static SpatialMember? In(Expression expression, IModel model)
    {
        if (Step(Unconverted(expression)) is not var (owner, name))
            return null;

        var entity = Unconverted(owner);
        return model.FindEntityType(entity.Type) is { } type
            && type.FindProperty(name) is { } property
            && type.FindPrimaryKey()?.Properties is [var key]
            && (key.ClrType == typeof(int) || key.ClrType == typeof(long))
            && SpatialIndexColumn.Of(property) is { } column
            ? new SpatialMember(entity, key, column)
            : null;
    }

    /// <summary>An expression without the conversions around it.</summary>
    public static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs, Operand: var operand }
            ? Unconverted(operand)
            : expression;

    /// <summary>One step from a member to its owner, by either way of reading a property; null where there is none.</summary>
    public static (Expression Owner, string Name)? Step(Expression expression) => expression switch
    {
        MemberExpression { Expression: { } owner, Member.Name: var name } => (owner, name),
        MethodCallExpression { Method: var method, Arguments: [var owner, ConstantExpression { Value: string name }] }
            when method.DeclaringType == typeof(EF) && method.Name == nameof(EF.Property) => (owner, name),
        _ => null,
    };
}
