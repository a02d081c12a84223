using GraphQL.Types;

namespace Sedz.Api.GraphQL.Types;

/// <summary>Walks the types that root types reach, so that a schema shows no scalar or interface that nothing uses.</summary>
internal sealed class TypesInUse(IReadOnlyDictionary<string, IGraphType> byName)
{
    private readonly Dictionary<string, IGraphType> _found = new(StringComparer.Ordinal);

    /// <summary>All types that the roots reach, and the implementations of interfaces among them.</summary>
    public IEnumerable<IGraphType> From(IEnumerable<IGraphType> roots)
    {
        foreach (var root in roots)
            Visit(root);
        return _found.Values;
    }

    private void Visit(IGraphType? type)
    {
        while (type is IProvideResolvedType wrapper)
            type = wrapper.ResolvedType;
        if (type is GraphQLTypeReference reference)
        {
            type = byName.TryGetValue(reference.TypeName, out var found)
                ? found
                : throw new InvalidOperationException($"The schema refers to a type '{reference.TypeName}' that nobody declared.");
        }

        if (type is null || !_found.TryAdd(type.Name, type))
            return;
        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            Visit(field.ResolvedType);
            foreach (var argument in field.Arguments ?? Enumerable.Empty<QueryArgument>())
                Visit(argument.ResolvedType);
        }

        foreach (var implemented in (type as IImplementInterfaces)?.ResolvedInterfaces ?? Enumerable.Empty<IInterfaceGraphType>())
            Visit(implemented);
        foreach (var possible in (type as IAbstractGraphType)?.PossibleTypes ?? Enumerable.Empty<IObjectGraphType>())
            Visit(possible);
    }
}
