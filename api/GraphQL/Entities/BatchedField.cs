using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Batching;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A field that is worked out for all rows of a level at once, from columns of each row.</summary>
internal sealed class BatchedField<TColumns, TResult>(
    string name,
    string description,
    LambdaExpression columns,
    Func<IReadOnlyCollection<TColumns>, FieldContext, Task<IReadOnlyDictionary<TColumns, TResult>>> computeAsync)
    : EntityField(name, description, columns)
    where TColumns : notnull
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var batch = RequestScope.Of(context).Batches.For(context, () =>
        {
            // The executor reuses a field's context for the next row; the batch outlives it.
            var kept = new FieldContext(context.Copy());
            return new Batch<TColumns, TResult>((keys, _) => computeAsync(keys, kept));
        });
        return new(batch.Add((TColumns)((Row)context.Source!)[this]!));
    }

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TResult));
}
