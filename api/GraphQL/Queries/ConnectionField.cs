using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>A connection over an entity.</summary>
internal sealed class ConnectionField<T>(string name, string description, Func<DbContext, IQueryable<T>> source)
    : DeclaredField(name, description)
    where T : class
{
    private EntityType<T>? _entity;
    private ConnectionType? _connection;

    /// <inheritdoc/>
    internal override bool IsPaged => true;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var list = EntityListRequest<T>.Of(context, _entity!, _connection);
        return await new EntityReader<T>(_entity!, RequestScope.Of(context)).PageAsync(source, list, context.CancellationToken);
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity<T>();
        _connection = types.Connection(Name, _entity);
        return new GraphQLTypeReference(_connection.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        [.. types.PagingArguments(), .. types.ListArguments(_entity!)];
}
