using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>A value that a feature works out.</summary>
public sealed class ValueField<TResult> : DeclaredField
{
    private readonly Func<FieldContext, Task<TResult>> _resolve;
    private Type? _filtered;

    internal ValueField(string name, string description, Func<FieldContext, Task<TResult>> resolve) : base(name, description) =>
        _resolve = resolve;

    /// <summary>Adds the argument <c>where</c> of an entity's filter type, to be used with <see cref="FieldContext.Filtered"/>.</summary>
    public ValueField<TResult> Where<T>() where T : class
    {
        _filtered = typeof(T);
        return this;
    }

    /// <inheritdoc/>
    public override async ValueTask<object?> ResolveAsync(IResolveFieldContext context) => await _resolve(new FieldContext(context));

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TResult));

    private protected override IEnumerable<QueryArgument> OwnArguments(TypeCatalog types) =>
        _filtered is null ? [] : [types.WhereArgument(types.Entity(_filtered))];
}
