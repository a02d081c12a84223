using System.Linq.Expressions;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Projection;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Entities;

/// <summary>A field that is worked out from columns of its row. Only those columns are read for it.</summary>
internal sealed class ComputedField<TColumns, TResult>(
    string name, string description, LambdaExpression columns, Func<TColumns, FieldContext, TResult> compute)
    : EntityField(name, description, columns)
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(compute((TColumns)((Row)context.Source!)[this]!, new FieldContext(context)));

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TResult));
}
