using System.Reflection;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Types;

/// <summary>An input type that makes its record, with members of <see cref="Optional{T}"/> told apart into left out and given.</summary>
internal sealed class RecordInputType<T> : InputObjectGraphType<T>
{
    private readonly IReadOnlyList<OptionalMember> _optional =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => OptionalMember.TypeOf(property) is not null).Select(property => new OptionalMember(property))];

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        if (_optional.Count == 0)
            return base.ParseDictionary(value);
        var given = new Dictionary<string, object?>(value, StringComparer.Ordinal);
        foreach (var member in _optional)
        {
            if (given.TryGetValue(member.Name, out var inner))
                given[member.Name] = member.Given(inner, GetField(member.Name)!.ResolvedType!);
        }

        return base.ParseDictionary(given);
    }
}
