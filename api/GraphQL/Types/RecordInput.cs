using System.Reflection;
using GraphQL;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Types;

/// <summary>
/// The input type of a record: its properties in camel case. The record's constructor receives the values, so a rule that it checks
/// holds for every request. A parameter with a default value, or of a nullable type, may be left out. A record that is marked
/// <see cref="OneOfAttribute"/> takes exactly one of its members; a text that is marked <see cref="IdAttribute"/> is a global id. A member
/// of <see cref="Optional{T}"/> tells null from left out.
/// </summary>
internal static class RecordInput
{
    /// <summary><c>ProposeSite</c> and <c>ProposeSiteInput</c> both become <c>ProposeSiteInput</c>.</summary>
    public static string NameOf(Type type) => type.Name.EndsWith("Input", StringComparison.Ordinal) ? type.Name : type.Name + "Input";

    /// <summary>Makes the input type.</summary>
    public static IGraphType Create(Type type, TypeCatalog types)
    {
        var input = (IInputObjectGraphType)Activator.CreateInstance(typeof(RecordInputType<>).MakeGenericType(type))!;
        input.Name = NameOf(type);
        input.Description = types.Documentation.Of(type);
        input.IsOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false);
        var defaults = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)?.GetParameters()
            .Where(parameter => parameter.HasDefaultValue && parameter.DefaultValue is not null)
            .ToDictionary(parameter => parameter.Name!, parameter => parameter.DefaultValue) ?? [];
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property is not { CanWrite: true })
                continue;
            input.AddField(new FieldType
            {
                Name = TypeCatalog.Camel(property.Name),
                Description = types.Documentation.Of(property),
                ResolvedType = TypeOf(property, types),
                DefaultValue = defaults.GetValueOrDefault(property.Name),
            });
        }

        return input;
    }

    private static IGraphType TypeOf(PropertyInfo property, TypeCatalog types)
    {
        var isId = property.IsDefined(typeof(IdAttribute), inherit: false);
        if (OptionalMember.TypeOf(property) is { } optional)
            return isId ? types.Id : types.Input(optional, nullable: true);
        var type = types.Input(property);
        return !isId ? type : type is NonNullGraphType ? new NonNullGraphType(types.Id) : types.Id;
    }
}
