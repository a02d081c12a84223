using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;
using Sedz.Schema.Workers;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Skills in Thai and English words, several in a cell. What is not in the list of skills is a valid answer: its words are handed back.
/// </summary>
public static partial class SkillCell
{
    private static readonly WordTable<int> Words = new(SkillFacts.All.Select((skill, index) => (index, NamesOf(skill))));

    private static readonly Dictionary<string, SkillFact> Names = SkillFacts.All
        .SelectMany(skill => NamesOf(skill).Select(name => (name, skill))).ToDictionary(pair => pair.name, pair => pair.skill);

    /// <summary>Reads the skills of a cell.</summary>
    /// <param name="cell">The cell as the sheet holds it; commas, strokes, semicolons, lines and และ stand between skills.</param>
    /// <returns>The skills and the words that name none; never an error.</returns>
    public static CellReading<SkillWords> Read(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (MissingMarker.MarksNothing(text)) return default;
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        var unmatched = new List<string>();
        foreach (var part in Between.Split(text).SelectMany(Parts).Where(part => part.Length > 0))
        {
            var found = Words.Find(part.ToLowerInvariant());
            if (found.Count == 0) unmatched.Add(part);
            codes.UnionWith(found.Select(index => SkillFacts.All[index].Code));
        }

        return new(new SkillWords([.. codes], unmatched.Count == 0 ? null : string.Join(", ", unmatched)));
    }

    /// <summary>The skill that a text names by itself: a trade that is also an occupation's name, such as ช่างเชื่อม; null for none.</summary>
    internal static SkillFact? Named(string normalized) => Names.GetValueOrDefault(normalized.ToLowerInvariant());

    /// <summary>The parts that และ or "and" join, unless the whole is itself the name of a skill.</summary>
    private static string[] Parts(string part) => Named(part) is null ? And.Split(part) : [part];

    private static string[] NamesOf(SkillFact skill) =>
        [.. skill.Aliases.Append(skill.NameTh).Append(skill.NameEn).Append(skill.Code).Select(name => name.ToLowerInvariant()).Distinct()];

    [GeneratedRegex(@"\s*(?:[,;/|+•]|(?<=\s)-\s)\s*")]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"\s+(?:และ|and)\s+")]
    private static partial Regex And { get; }
}
