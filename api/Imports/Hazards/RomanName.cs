using System.Text.RegularExpressions;

namespace Sedz.Api.Imports.Hazards;

/// <summary>
/// Thai names in Latin letters reduced to what different ways of romanisation have in common: <c>Muang</c> and <c>Mueang</c>,
/// <c>Phrasat</c> and <c>Prasat</c>, <c>La-ngu</c> and <c>Langu</c>. Two places may share a key; a name is only taken where one place of
/// its province has it.
/// </summary>
internal static partial class RomanName
{
    /// <summary>Spellings of one sound, in the order in which they are replaced.</summary>
    private static readonly (string Spelling, string Sound)[] Sounds =
    [
        ("ph", "p"), ("th", "t"), ("kh", "k"), ("ue", "u"), ("eu", "u"), ("oo", "u"), ("ee", "i"),
        ("ae", "a"), ("io", "iu"), ("v", "w"), ("sr", "s"),
    ];

    /// <summary>The key of a name; empty for one without Latin letters.</summary>
    public static string Key(string name)
    {
        var text = NotALetter.Replace(Level.Replace(name.ToLowerInvariant(), ""), "");
        foreach (var (spelling, sound) in Sounds)
        {
            text = text.Replace(spelling, sound, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Words for the level: amphoe, king amphoe (short K.), khet, district.</summary>
    [GeneratedRegex(@"^(?:king\s+|k\.\s*)?(?:amphoe\s+|amphur\s+|khet\s+)?|\s+districts?\s*$")]
    private static partial Regex Level { get; }

    [GeneratedRegex("[^a-z]")]
    private static partial Regex NotALetter { get; }
}
