using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>
/// All rows of an entity that a filter selects, without pages. More rows than a page may hold are an error, never cut off.
/// </summary>
internal sealed class ListField<T>(string name, string description, Func<DbContext, IQueryable<T>> source)
    : DeclaredField(name, description)
    where T : class
{
    private EntityType<T>? _entity;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var scope = RequestScope.Of(context);
        var list = EntityListRequest<T>.Of(context, _entity!, connection: null);
        var rows = await new EntityReader<T>(_entity!, scope).AllAsync(source, list, context.CancellationToken);
        return rows.Count <= scope.Limits.MaxPageSize ? rows : throw RequestError.TooMuch(
            $"{Name} มีเกิน {scope.Limits.MaxPageSize} รายการ ให้กรองด้วย where",
            $"'{Name}' has more than {scope.Limits.MaxPageSize} rows: narrow it with 'where'.");
    }

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        _entity = types.Entity<T>();
        return new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(_entity.Name))));
    }

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) => types.ListArguments(_entity!);
}
