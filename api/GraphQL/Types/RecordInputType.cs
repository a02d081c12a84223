using System.Reflection;
using GraphQL.Types;
using NetTopologySuite.Geometries;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Types;

/// <summary>An input type that makes its record, with members of <see cref="Optional{T}"/> told apart into left out and given.</summary>
internal sealed class RecordInputType<T> : InputObjectGraphType<T>
{
    private readonly IReadOnlyList<OptionalMember> _optional =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => OptionalMember.TypeOf(property) is not null).Select(property => new OptionalMember(property))];

    private readonly IReadOnlyList<PropertyInfo> _geometries =
        [.. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType.IsSubclassOf(typeof(Geometry)))];

    /// <inheritdoc/>
    public override object ParseDictionary(IDictionary<string, object?> value)
    {
        foreach (var geometry in _geometries)
            RequireKind(geometry, value);
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

    /// <summary>The schema has one type for geometries of every kind; a record may want a point.</summary>
    private static void RequireKind(PropertyInfo property, IDictionary<string, object?> value)
    {
        var name = TypeCatalog.Camel(property.Name);
        if (value.TryGetValue(name, out var given) && given is not null && !property.PropertyType.IsInstanceOfType(given))
        {
            throw RequestError.Invalid(
                $"{name} ต้องเป็น GeoJSON ชนิด {property.PropertyType.Name}", $"'{name}' must be a GeoJSON {property.PropertyType.Name}.");
        }
    }
}
