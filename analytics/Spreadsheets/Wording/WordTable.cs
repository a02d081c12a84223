using System.Text.RegularExpressions;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>Which of several things a text names, by their words.</summary>
/// <typeparam name="T">The things.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    /// <summary>Words for places that hold other words (จังหวัด holds วัด) and name nothing that a table asks for.</summary>
    private static readonly string[] PlaceWords =
        ["จังหวัด", "อำเภอ", "กิ่งอำเภอ", "ตำบล", .. ProvinceFacts.NamesTh];

    private readonly Regex words;
    private readonly Dictionary<string, T> meanings;

    /// <summary>
    /// Words and their meaning. Where one word holds another, as คลองชลประทาน holds คลอง, the longer one counts; so a province's name, such
    /// as สระแก้ว, is not taken for the word in it.
    /// </summary>
    public WordTable(params IEnumerable<(T Meaning, string[] Words)> table)
    {
        meanings = table
            .SelectMany(row => row.Words.Select(word => (Word: word, row.Meaning)))
            .ToDictionary(pair => pair.Word, pair => pair.Meaning, StringComparer.Ordinal);
        words = new Regex(
            string.Join(
                '|',
                meanings.Keys.Concat(PlaceWords.Where(HoldsWord))
                    .OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(WholeIfLatin)),
            RegexOptions.Compiled | RegexOptions.CultureInvariant);
    }

    /// <summary>The things that a text names, each once, in the order in which it names them.</summary>
    /// <param name="text">A text in the one spelling and in lower case.</param>
    public IReadOnlyList<T> Find(string text) =>
    [
        .. words.Matches(text).Where(m => meanings.ContainsKey(m.Value)).Select(m => meanings[m.Value]).Distinct(),
    ];

    /// <summary>Reads a cell that names one of the things.</summary>
    /// <param name="cell">The cell as the sheet holds it.</param>
    /// <param name="unknown">What is wrong with one that names none or several, or says what it is not, as in "not yet delivered".</param>
    /// <returns>The thing; nothing for a blank cell.</returns>
    public CellReading<T> ReadOne(string? cell, CellError unknown)
    {
        var text = CellText.Normalize(cell).ToLowerInvariant();
        if (MissingMarker.Marks(text)) return default;
        var denies = text.Contains("ไม่", StringComparison.Ordinal) || text.StartsWith("not ", StringComparison.Ordinal);
        return !denies && Find(text) is [var only] ? new(only) : new(unknown);
    }

    private bool HoldsWord(string place) =>
        !meanings.ContainsKey(place) && meanings.Keys.Any(word => place.Contains(word, StringComparison.Ordinal));

    /// <summary>Thai writes no spaces, so that a Thai word is found anywhere; a Latin one stands between others.</summary>
    private static string WholeIfLatin(string word) =>
        char.IsAscii(word[0]) ? $@"(?<![a-z]){Regex.Escape(word)}(?![a-z])" : Regex.Escape(word);
}
