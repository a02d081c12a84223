using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Queries;

/// <summary>Fields of a root type that a feature declares.</summary>
public abstract class RootFields
{
    private readonly List<DeclaredField> _fields = [];

    private protected RootFields()
    {
    }

    /// <summary>What was declared, in order.</summary>
    internal IReadOnlyList<DeclaredField> Fields => _fields;

    private protected TField Add<TField>(TField field) where TField : DeclaredField
    {
        _fields.Add(field);
        return field;
    }
}
