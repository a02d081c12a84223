using System.Text.RegularExpressions;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>Words that make a quantity approximate: ประมาณ, ราว, เศษ, about, ±.</summary>
internal static partial class Approximation
{
    /// <summary>Takes such words away.</summary>
    /// <param name="text">A text in lower case.</param>
    /// <param name="rest">The text without them.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Strip(string text, out string rest)
    {
        rest = Words.Replace(text, " ").Trim();
        return rest.Length != text.Trim().Length;
    }

    // งบประมาณ is the budget. กว่า alone is "a little more than"; after มาก, น้อย, ไม่น้อย, ต่ำ or สูง it states a bound, which is no
    // approximation.
    [GeneratedRegex(
        @"โดยประมาณ|(?<!งบ)ประมาณ(?:การ)?|ประมาน|ปมณ\.?|ราวๆ|ราว\s?ๆ|ราว|เกือบๆ?|(?<!มาก|น้อย|ต่ำ|สูง|เกิน)กว่าๆ?|เศษๆ?|\bapproximately\b"
        + @"|\bapprox\b\.?|\babout\b|\bcirca\b|\bca\.|~|≈|±")]
    private static partial Regex Words { get; }
}
