using System.Text;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// One spelling for the many that the same cell comes in: Thai digits as Arabic ones, one dash, one kind of quote, one space, no
/// invisible characters, and Thai vowels and tone marks in one order. Both data and questions about it must go through here, or equal
/// words will not be equal.
/// </summary>
public static partial class CellText
{
    private const char Dropped = '\0';

    /// <summary>The cell in the one spelling, trimmed; empty for none. Letter case is kept.</summary>
    /// <param name="cell">A cell as the sheet holds it.</param>
    public static string Normalize(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return "";
        var composed = Ascii.IsValid(cell) ? cell : Composable(cell).Normalize(NormalizationForm.FormC);
        var text = new StringBuilder(composed.Length);
        foreach (var character in composed)
        {
            var plain = Plain(character);
            if (plain == Dropped || (plain == ' ' && (text.Length == 0 || text[^1] == ' '))) continue;
            text.Append(plain);
        }

        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        var result = text.ToString();
        return result.AsSpan().ContainsAnyInRange('ก', '๛') ? ThaiInOneOrder(result) : result;
    }

    /// <summary>The character that stands for this one, or <see cref="Dropped"/> for one that cannot be seen.</summary>
    private static char Plain(char character) => character switch
    {
        >= '๐' and <= '๙' => (char)(character - '๐' + '0'),
        '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
            or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => Dropped,
        (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\u02D7' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' => '-',
        (>= '\u2018' and <= '\u201B') or '\u2032' or '\u2035' or '\u00B4' or '`' or '\u02B9' or '\u02BC' or '\u02C8' => '\'',
        (>= '\u201C' and <= '\u201F') or '\u2033' or '\u2036' or '\u02BA' or '\u00AB' or '\u00BB' => '"',
        '\u00BA' or '\u02DA' or '\u2070' or '\u2218' or '\u25E6' => '°',
        '²' => '2',
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(character - '\uFF01' + '!')),
        _ when char.IsWhiteSpace(character) => ' ',
        _ when char.IsControl(character) => Dropped,
        _ => character,
    };

    /// <summary>
    /// Half a surrogate pair, and the one code point that is no character, cannot be composed: they become the replacement character.
    /// </summary>
    private static string Composable(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uFFFE')) return text;
        var runes = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) runes.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar.ToString() : rune.ToString());
        return runes.ToString();
    }

    /// <summary>
    /// Thai in one order: two sara e are sara ae; nikhahit and sara aa, with a tone mark wherever it was typed, are tone mark and sara
    /// am; a mark typed twice is typed once. All three look the same on the screen.
    /// </summary>
    private static string ThaiInOneOrder(string text)
    {
        text = text.Replace("เเ", "แ", StringComparison.Ordinal);
        text = RepeatedMark.Replace(text, "$1");
        return SaraAm.Replace(text, "$1$2$3ำ");
    }

    [GeneratedRegex(@"([ัิ-ฺ็-๎])\1+")]
    private static partial Regex RepeatedMark { get; }

    [GeneratedRegex(@"([่-๋])?ํ([่-๋])?า|ำ([่-๋])")]
    private static partial Regex SaraAm { get; }
}
