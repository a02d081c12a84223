using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>Which of several things a text names, by their words.</summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly Regex words;
    private readonly Dictionary<string, T> meanings;

    /// <summary>Words and their meaning. Where one word holds another, as คลองชลประทาน holds คลอง, the longer one counts.</summary>
    public WordTable(params IEnumerable<(T Meaning, string[] Words)> table)
    {
        meanings = table
            .SelectMany(row => row.Words.Select(word => (Word: word, row.Meaning)))
            .ToDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
        words = new Regex(
            string.Join('|', meanings.Keys.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(WholeIfLatin)),
            RegexOptions.Compiled | RegexOptions.CultureInvariant);
    }

    /// <summary>The things that a text names, each once, in the order in which it names them.</summary>
    /// <param name="text">A text in the one spelling and in lower case.</param>
    public IReadOnlyList<T> Find(string text) => [.. words.Matches(text).Select(m => meanings[m.Value]).Distinct()];

    /// <summary>Thai writes no spaces, so that a Thai word is found anywhere; a Latin one stands between others.</summary>
    private static string WholeIfLatin(string word) =>
        char.IsAscii(word[0]) ? $@"(?<![a-z]){Regex.Escape(word)}(?![a-z])" : Regex.Escape(word);
}
