using System.Reflection;
using GraphQL;
using GraphQL.Types;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Types;

/// <summary>A member of an input record that is an <see cref="Optional{T}"/>.</summary>
internal sealed class OptionalMember(PropertyInfo property)
{
    private readonly Type _type = TypeOf(property)!;
    private readonly bool _canBeNull =
        new NullabilityInfoContext().Create(property).GenericTypeArguments[0].ReadState == NullabilityState.Nullable;

    /// <summary>The member's name in the input.</summary>
    public string Name { get; } = TypeCatalog.Camel(property.Name);

    /// <summary>The type in an optional property; null for any other.</summary>
    public static Type? TypeOf(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Optional<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>The given value as an <see cref="Optional{T}"/>.</summary>
    /// <exception cref="RequestError">Null was given where it is no value.</exception>
    public object? Given(object? value, IGraphType type) => value is not null || _canBeNull
        ? Activator.CreateInstance(property.PropertyType, value.GetPropertyValue(_type, type))
        : throw RequestError.Invalid(
            $"{Name} เป็น null ไม่ได้ ถ้าไม่ต้องการเปลี่ยนให้เว้นไว้ไม่ต้องส่ง",
            $"'{Name}' cannot be null. To leave it as it is, leave it out.");
}
