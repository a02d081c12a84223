using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>
/// Numbers in Thai words, as in ห้าปี or สิบสองไร่, written in digits. Meant for cells that hold a quantity; a place name may contain
/// such words.
/// </summary>
internal static partial class ThaiNumberWords
{
    private const long Million = 1_000_000;

    private static readonly FrozenDictionary<string, long> Digits = new Dictionary<string, long>
    {
        ["ศูนย์"] = 0, ["หนึ่ง"] = 1, ["เอ็ด"] = 1, ["สอง"] = 2, ["ยี่"] = 2, ["สาม"] = 3, ["สี่"] = 4, ["ห้า"] = 5, ["หก"] = 6,
        ["เจ็ด"] = 7, ["แปด"] = 8, ["เก้า"] = 9,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, long> Places = new Dictionary<string, long>
    {
        ["สิบ"] = 10, ["ร้อย"] = 100, ["พัน"] = 1_000, ["หมื่น"] = 10_000, ["แสน"] = 100_000,
    }.ToFrozenDictionary();

    /// <summary>
    /// The text with each number in words replaced by its digits; 5 (ห้า), as contracts write it, is 5. A word of size after a numeral,
    /// as in 5 แสน, belongs to that numeral and is left.
    /// </summary>
    public static string ToDigits(string text) =>
        SaidTwice.Replace(Number.Replace(text, match => Read(match).ToString(CultureInfo.InvariantCulture)), "${number}");

    private static BigInteger Read(Match match)
    {
        BigInteger millions = 0;
        long section = 0;
        long? digit = null;
        foreach (Capture word in match.Groups["word"].Captures)
        {
            if (Digits.TryGetValue(word.Value, out var value))
            {
                digit = value;
            }
            else if (Places.TryGetValue(word.Value, out var place))
            {
                section += (digit ?? 1) * place;
                digit = null;
            }
            else
            {
                millions = (millions + section + (digit ?? 0)) * Million;
                (section, digit) = (0, null);
            }
        }

        return millions + section + (digit ?? 0);
    }

    [GeneratedRegex(@"(?<![\d.,])(?<number>\d{1,12})\s?\(\s?\k<number>\s?\)")]
    private static partial Regex SaidTwice { get; }

    // No number that a sheet holds has more words.
    [GeneratedRegex(
        @"(?<![\d.]\s?)(?<word>ศูนย์|หนึ่ง|สอง|ยี่(?=สิบ)|สาม|สี่|ห้า(?!ม)|หก|เจ็ด|แปด|เก้า|สิบ)(?<word>หนึ่ง|เอ็ด|สอง|ยี่(?=สิบ)|สาม|สี่"
        + @"|ห้า(?!ม)|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน){0,16}")]
    private static partial Regex Number { get; }
}
