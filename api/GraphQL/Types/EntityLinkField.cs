using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A link from a plain object to an entity, by the entity's key.</summary>
internal sealed class EntityLinkField(string name, string description, Type entity, Func<object, object?> key)
    : DeclaredField(name, description)
{
    private EntityType? _entity;

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(key(context.Source!) is { } value ? _entity!.BatchByKey(context, key: null).Add(OfKeyType(value)) : null);

    /// <summary>An equal number of another type would be found by the database and not by the batch.</summary>
    private object OfKeyType(object value) => value.GetType() == _entity!.KeyField.ValueType
        ? value
        : throw new InvalidOperationException(
            $"'{Name}' gives a {value.GetType().Name} as the key of {_entity.Name}, which is a {_entity.KeyField.ValueType.Name}.");

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity(entity);
        return new GraphQLTypeReference(_entity.Name);
    }
}
