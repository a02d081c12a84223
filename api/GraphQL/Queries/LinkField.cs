using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>One entity whose key the feature works out.</summary>
internal sealed class LinkField(string name, string description, Type entity, Func<FieldContext, Task<object?>> key)
    : DeclaredField(name, description)
{
    private EntityType? _entity;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        await key(new FieldContext(context)) is { } value
            ? (await _entity!.LoadByKeyAsync(context, key: null, [value])).GetValueOrDefault(value)
            : null;

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity(entity);
        return new GraphQLTypeReference(_entity.Name);
    }
}
