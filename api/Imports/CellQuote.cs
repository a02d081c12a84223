using System.Text;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports;

/// <summary>
/// What an error may show of a wrong cell. Columns get shifted, so any cell may hold an id, a telephone number or a name: long runs of
/// digits are masked and longer words cut to their first letters. Numbers, dates and units, which most errors are about, stay readable.
/// </summary>
internal static partial class CellQuote
{
    private const int LongestQuote = 60;

    /// <summary>Letters and marks of a word that are shown: enough for ไร่ or ก.พ., too few for a name.</summary>
    private const int LettersShown = 3;

    /// <summary>The cell, safe to show.</summary>
    public static string Of(string? cell)
    {
        var text = CellText.Normalize(cell);
        if (SpreadsheetError.Marks(text)) return text;
        text = Word.Replace(text, word => word.Length > LettersShown ? $"{word.Value.AsSpan(0, LettersShown)}…" : word.Value);
        text = DigitRun.Replace(text, digits => Masked(digits.Value));
        return text.Length > LongestQuote ? $"{text.AsSpan(0, LongestQuote)}…" : text;
    }

    /// <summary>
    /// Thirteen digits as an id is masked everywhere, whether or not its check digit is right; of other runs only the first and the last
    /// digit stay.
    /// </summary>
    private static string Masked(string run)
    {
        var digits = string.Concat(run.Where(char.IsAsciiDigit));
        if (digits.Length == NationalId.Length) return NationalId.Mask(digits);
        var masked = new StringBuilder(run);
        for (var i = 1; i < run.Length - 1; i++)
        {
            if (char.IsAsciiDigit(run[i])) masked[i] = 'x';
        }

        return masked.ToString();
    }

    // Identification and telephone numbers, in one piece or grouped; no date, area or degree with its decimals has so many digits.
    [GeneratedRegex(@"(?<![\d.])(?:\d{7,}|\d(?:[ -]?\d){8,})")]
    private static partial Regex DigitRun { get; }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word { get; }
}
