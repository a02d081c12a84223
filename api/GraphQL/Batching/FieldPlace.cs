using GraphQL;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Batching;

/// <summary>
/// A field's place in the shape of the answer: the response names and field definitions from the root down, without list positions.
/// Two rows of one list share it; aliases and fragments on different types do not. The syntax node would not do as a key: the executor
/// makes a new one for every row when selections are merged.
/// </summary>
internal sealed class FieldPlace : IEquatable<FieldPlace>
{
    private readonly List<(FieldType Definition, string ResponseName)> _steps;
    private readonly int _hash;

    private FieldPlace(List<(FieldType Definition, string ResponseName)> steps)
    {
        _steps = steps;
        var hash = new HashCode();
        foreach (var step in steps)
            hash.Add(step);
        _hash = hash.ToHashCode();
    }

    /// <summary>The place of the field being resolved.</summary>
    public static FieldPlace Of(IResolveFieldContext context)
    {
        var steps = new List<(FieldType, string)>();
        for (var at = context; at?.FieldAst is { } field; at = at.Parent)
            steps.Add((at.FieldDefinition, (field.Alias?.Name ?? field.Name).StringValue));
        return new FieldPlace(steps);
    }

    /// <inheritdoc/>
    public bool Equals(FieldPlace? other) => other is not null && _hash == other._hash && _steps.SequenceEqual(other._steps);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPlace);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;
}
