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
    : SourceField<T>(name, description, source)
    where T : class
{
    private ConnectionType? _connection;

    /// <inheritdoc/>
    internal override bool IsPaged => true;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var list = EntityListRequest<T>.Of(context, Entity, _connection);
        return await new EntityReader<T>(Entity, RequestScope.Of(context)).PageAsync(Source, list, context.CancellationToken);
    }

    private protected override IGraphType TypeOfRows(TypeCatalog types)
    {
        _connection = types.Connection(Name, Entity);
        return new GraphQLTypeReference(_connection.Name);
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        [.. types.PagingArguments(), .. base.OwnArguments(types)];
}
