using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>A field over the rows of an entity, with <c>where</c> and <c>order</c>.</summary>
internal abstract class SourceField<T>(string name, string description, Func<DbContext, IQueryable<T>> source)
    : DeclaredField(name, description)
    where T : class
{
    private EntityType<T>? _entity;

    /// <summary>The type of the rows.</summary>
    protected EntityType<T> Entity => _entity!;

    /// <summary>The rows, before the caller's rights and filters.</summary>
    protected Func<DbContext, IQueryable<T>> Source { get; } = source;

    private protected sealed override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity<T>();
        return TypeOfRows(types);
    }

    private protected abstract IGraphType TypeOfRows(TypeCatalog types);

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) => types.ListArguments(Entity);
}
