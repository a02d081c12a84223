using System.Text;
using GraphQL.Types;
using Sedz.Api.GraphQL.Documentation;

namespace Sedz.Api.GraphQL.Types;

/// <summary>An enum with its members in upper snake case, described by their documentation comments.</summary>
internal sealed class ConstantCaseEnum : EnumerationGraphType
{
    public ConstantCaseEnum(Type type, XmlDocumentation documentation)
    {
        Name = type.Name;
        Description = documentation.Of(type);
        foreach (var member in type.GetFields().Where(field => field.IsLiteral))
            Add(ConstantCase(member.Name), member.GetValue(null), documentation.Of(member));
    }

    /// <summary>
    /// <c>PublicBenefit</c> becomes <c>PUBLIC_BENEFIT</c>. A capital begins a word after a small letter, and before a small letter;
    /// digits stay with what they follow, so <c>Ns3K</c> becomes <c>NS3K</c>.
    /// </summary>
    public static string ConstantCase(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0 && char.IsUpper(name[i])
                && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && name[i - 1] != '_'));
            if (beginsWord)
                result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }
}
