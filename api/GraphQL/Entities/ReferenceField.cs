using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>
/// A relation to one other entity, loaded for all rows of a level in one statement. It is nullable when its key is, and when rows of
/// the target can be hidden from the caller.
/// </summary>
public sealed class ReferenceField : EntityField
{
    private readonly Type _target;
    private readonly LambdaExpression? _targetKey;
    private readonly bool _isNullable;
    private EntityType? _targetType;

    internal ReferenceField(LambdaExpression navigation, MemberPath path, LambdaExpression foreignKey, LambdaExpression? targetKey)
        : base(path.Name, null, foreignKey)
    {
        Navigation = navigation;
        Member = path.Last;
        _target = navigation.ReturnType;
        _targetKey = targetKey;
        _isNullable = MemberPath.Of(foreignKey).IsNullable;
    }

    /// <summary>From the entity to the related one, for <c>where</c> and <c>order</c>.</summary>
    internal LambdaExpression Navigation { get; }

    /// <summary>Whether a field of the related entity is what the row itself keeps of it.</summary>
    internal bool IsKeptAs(string name) => Target.GetField(name) is ColumnField { IsSortable: true } column
        && MemberPath.Of(_targetKey ?? Target.KeyField.Slot!).Last == MemberPath.Of(column.Slot!).Last;

    /// <summary>The navigation property.</summary>
    internal PropertyInfo Member { get; }

    /// <summary>The type of the related entity.</summary>
    internal EntityType Target => _targetType!;

    /// <summary>True when a row may have none that the caller sees.</summary>
    internal bool IsNullable { get; private set; }

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var key = ((Row)context.Source!)[this];
        return new(key is null ? null : Target.BatchByKey(context, _targetKey).Add(key));
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _targetType = types.Entity(_target);
        var (from, to) = (Slot!.ReturnType, (_targetKey ?? _targetType.KeyField.Slot!).ReturnType);
        if ((System.Nullable.GetUnderlyingType(from) ?? from) != (System.Nullable.GetUnderlyingType(to) ?? to))
            throw new InvalidOperationException($"'{Name}' refers by a {from.Name} to {_targetType.Name}, whose key is a {to.Name}.");
        Description ??= types.Documentation.Of(Member);
        IsNullable = _isNullable || types.RowFilters.Covers(_target);
        var reference = new GraphQLTypeReference(_targetType.Name);
        return IsNullable ? reference : new NonNullGraphType(reference);
    }
}
