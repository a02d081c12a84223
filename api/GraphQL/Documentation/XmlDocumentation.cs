using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sedz.Api.GraphQL.Documentation;

/// <summary>
/// Descriptions from the documentation comments of the code, as the compiler writes them beside the assembly: what a developer reads
/// over a property and what a client reads in the schema is one text.
/// </summary>
internal sealed partial class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _members = new();

    /// <summary>The summary of a type; null when it has none.</summary>
    public string? Of(Type type) => Summary(type.Assembly, "T:" + NameOf(type));

    /// <summary>The summary of a property, or what its record's parameter of that name says; null when neither is there.</summary>
    public string? Of(PropertyInfo property)
    {
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            if ((Summary(type.Assembly, $"P:{NameOf(type)}.{property.Name}") ?? Parameter(type, property.Name)) is { } text)
                return text;
        }

        return null;
    }

    /// <summary>The summary of an enum member.</summary>
    public string? Of(FieldInfo field) => Summary(field.DeclaringType!.Assembly, $"F:{NameOf(field.DeclaringType)}.{field.Name}");

    private string? Summary(Assembly assembly, string id) =>
        Members(assembly).TryGetValue(id, out var member) && member.Element("summary") is { } summary ? Text(summary) : null;

    private string? Parameter(Type type, string name) =>
        Members(type.Assembly).TryGetValue("T:" + NameOf(type), out var member)
            && member.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == name) is { } parameter
                ? Text(parameter)
                : null;

    private IReadOnlyDictionary<string, XElement> Members(Assembly assembly) => _members.GetOrAdd(assembly, Load);

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        return !File.Exists(path)
            ? []
            : XDocument.Load(path).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
    }

    private static string NameOf(Type type) =>
        (type.IsConstructedGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    /// <summary>One paragraph, with references as plain words.</summary>
    private static string? Text(XElement element)
    {
        var text = Spaces().Replace(string.Concat(element.Nodes().Select(Plain)), " ").Trim();
        return text.Length == 0 ? null : text;
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("langword") is { } word => word.Value,
        XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref") is { } cref => cref.Value.Split('.', ':')[^1],
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => (string?)reference.Attribute("name") ?? "",
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
