using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A property of a plain record.</summary>
internal sealed class PropertyField(PropertyInfo property) : DeclaredField(TypeCatalog.Camel(property.Name), null)
{
    /// <inheritdoc/>
    public override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(property.GetValue(context.Source));

    private protected override IGraphType TypeOf(TypeCatalog types)
    {
        Description ??= types.Documentation.Of(property);
        return types.Output(property);
    }
}
