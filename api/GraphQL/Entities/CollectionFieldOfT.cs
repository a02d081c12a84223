using System.Linq.Expressions;
using System.Reflection;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A relation to many entities of a known type.</summary>
internal sealed class CollectionField<TItem>(
    string name,
    PropertyInfo? member,
    LambdaExpression? navigation,
    LambdaExpression foreignKey,
    LambdaExpression principalKey)
    : CollectionField(name, member, navigation, MemberPath.WithoutBoxing(principalKey))
    where TItem : class
{
    private readonly LambdaExpression _foreignKey = MemberPath.WithoutBoxing(foreignKey);
    private EntityType<TItem>? _items;
    private ConnectionType? _connection;

    /// <inheritdoc/>
    internal override EntityType Items => _items!;

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var row = (Row)context.Source!;
        return new(RequestScope.Of(context).Batches.For(context, () => NewBatch(context)).Add(row[this]!));
    }

    private Batch<object, object> NewBatch(IResolveFieldContext context)
    {
        var scope = RequestScope.Of(context);
        var reader = new EntityReader<TItem>(_items!, scope);
        var list = EntityListRequest<TItem>.Of(context, _items!, _connection);
        return new Batch<object, object>(async (keys, cancellationToken) =>
        {
            var pages = await reader.PagesAsync(_foreignKey, keys, list, cancellationToken);
            return IsConnection
                ? pages.ToDictionary(page => page.Key, page => (object)page.Value)
                : pages.ToDictionary(page => page.Key, page => (object)page.Value.Nodes);
        });
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _items = types.Entity<TItem>();
        Description ??= Member is null ? null : types.Documentation.Of(Member);
        if (!IsConnection)
            return new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(_items.Name))));
        _connection = types.Connection(Name, _items);
        return new GraphQLTypeReference(_connection.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        [.. IsConnection ? types.PagingArguments() : [types.FirstArgument()], .. types.ListArguments(_items!)];
}
