using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>
/// All rows of an entity that a filter selects, without pages. More rows than the declaration allows are an error, never cut off.
/// </summary>
internal sealed class ListField<T>(string name, string description, int most, Func<DbContext, IQueryable<T>> source)
    : SourceField<T>(name, description, source)
    where T : class
{
    /// <inheritdoc/>
    internal override int? MostItems(Func<string, object?> argument) => most;

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var list = EntityListRequest<T>.Of(context, Entity, connection: null);
        var rows = await new EntityReader<T>(Entity, RequestScope.Of(context)).AllAsync(Source, list, most + 1, context.CancellationToken);
        return rows.Count <= most ? rows : throw RequestError.TooMuch(
            $"{Name} มีเกิน {most} รายการ ให้กรองด้วย where", $"'{Name}' has more than {most} rows: narrow it with 'where'.");
    }

    private protected override IGraphType TypeOfRows(TypeCatalog types) =>
        new NonNullGraphType(new ListGraphType(new NonNullGraphType(new GraphQLTypeReference(Entity.Name))));
}
