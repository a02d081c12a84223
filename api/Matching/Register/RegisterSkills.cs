using System.Collections.Frozen;
using Sedz.Analytics.Matching;
using Sedz.Schema.Workers;

namespace Sedz.Api.Matching.Register;

/// <summary>The skills of the programme's list by number, as matching takes them.</summary>
internal static class RegisterSkills
{
    private static readonly FrozenDictionary<string, int> Numbers = SkillFacts.All
        .Select((skill, number) => (skill.Code, number))
        .ToFrozenDictionary(skill => skill.Code, skill => skill.number, StringComparer.Ordinal);

    /// <summary>The number of a skill.</summary>
    public static int NumberOf(string code) => Numbers[code];

    /// <summary>The code of a skill.</summary>
    public static string CodeOf(int number) => SkillFacts.All[number].Code;

    /// <summary>A set of skills by their codes.</summary>
    public static NumberSet SetOf(IEnumerable<string> codes) => new(codes.Select(NumberOf));
}
