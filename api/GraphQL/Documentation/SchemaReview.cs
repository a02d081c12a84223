using GraphQL.Types;
using Sedz.Api.GraphQL.Security;

namespace Sedz.Api.GraphQL.Documentation;

/// <summary>Questions that a test asks of a finished schema.</summary>
public static class SchemaReview
{
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal) { "String", "Boolean", "Int", "Float", "ID" };

    /// <summary>
    /// Everything public that has no description: types, fields, arguments and enum members, as <c>Type.field(argument)</c>.
    /// </summary>
    public static IReadOnlyList<string> MembersWithoutDescription(ISchema schema)
    {
        schema.Initialize();
        return [.. schema.AllTypes
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !Standard.Contains(type.Name))
            .SelectMany(Without)
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Every field of an answer of which nobody said who may use it, neither on the field nor on its type, as <c>Type.field</c>. Such a
    /// field is closed to everybody.
    /// </summary>
    public static IReadOnlyList<string> FieldsWithoutRight(ISchema schema)
    {
        schema.Initialize();
        return [.. schema.AllTypes.OfType<IComplexGraphType>()
            .Where(type => type is not IInputObjectGraphType && type.RightOf() is null)
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => type.Fields.Where(field => field.RightOf() is null).Select(field => $"{type.Name}.{field.Name}"))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Every mutation that the public may use.</summary>
    public static IReadOnlyList<string> PublicMutations(ISchema schema)
    {
        schema.Initialize();
        return [.. schema.Mutation?.Fields.Where(field => field.RightOf() is { IsPublic: true }).Select(field => field.Name) ?? []];
    }

    private static IEnumerable<string> Without(IGraphType type)
    {
        if (Lacks(type.Description))
            yield return type.Name;
        if (type is EnumerationGraphType enumeration)
        {
            foreach (var value in enumeration.Values.Where(value => Lacks(value.Description)))
                yield return $"{type.Name}.{value.Name}";
        }

        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            if (Lacks(field.Description))
                yield return $"{type.Name}.{field.Name}";
            foreach (var argument in field.Arguments?.Where(argument => Lacks(argument.Description)) ?? [])
                yield return $"{type.Name}.{field.Name}({argument.Name})";
        }
    }

    private static bool Lacks(string? description) => string.IsNullOrWhiteSpace(description);
}
