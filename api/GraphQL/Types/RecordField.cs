using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A field that is worked out from a plain record.</summary>
internal sealed class RecordField<T, TResult> : DeclaredField
{
    private readonly Func<T, FieldContext, TResult> _compute;

    public RecordField(string name, string description, Func<T, FieldContext, TResult> compute) : base(name, description)
    {
        _compute = compute;
        FieldCost.Set(this, FieldCost.InMemory);
    }

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(_compute((T)context.Source!, new FieldContext(context)));

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TResult));
}
