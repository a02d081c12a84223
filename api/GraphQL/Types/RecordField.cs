using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A field that is worked out from a plain record.</summary>
internal sealed class RecordField<T, TResult>(string name, string description, Func<T, FieldContext, TResult> compute)
    : DeclaredField(name, description)
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(compute((T)context.Source!, new FieldContext(context)));

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TResult));
}
