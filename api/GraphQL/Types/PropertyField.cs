using System.Reflection;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A property of a plain record.</summary>
internal sealed class PropertyField : DeclaredField
{
    private readonly PropertyInfo _property;

    public PropertyField(PropertyInfo property) : base(TypeCatalog.Camel(property.Name), null)
    {
        _property = property;
        FieldCost.Set(this, FieldCost.InMemory);
    }

    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(_property.GetValue(context.Source));

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        Description ??= types.Documentation.Of(_property);
        return types.Output(_property);
    }
}
