using System.Text;
using System.Text.RegularExpressions;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Text that was read in the wrong encoding once or twice: Windows-874 as Latin letters (¡ÃØ§à·¾), UTF-8 as Latin letters (à¸à¸£) or as
/// Thai (เธเธฃ). It is restored only where the way back is exact and ends in Thai; any other text stays as it is.
/// </summary>
public static partial class Mojibake
{
    // A file that was spoilt and saved may be spoilt again by the next program.
    private const int MostLayers = 2;

    // A single accented letter is a letter; a run of them is not.
    private const int ShortestRun = 2;

    private static readonly CellError Damaged = new("damaged_text",
        "ตัวอักษรบางตัวสูญหายไปแล้วก่อนนำเข้า กู้คืนไม่ได้ โปรดส่งไฟล์ต้นฉบับ",
        "Some characters were lost before the import and cannot be restored: send the original file");

    /// <summary>Reads a text that may be mojibake.</summary>
    /// <param name="text">The text as it came.</param>
    /// <returns>
    /// The text, restored with <see cref="CellWarnings.MojibakeRepaired"/> where it was mojibake; missing for none; or the error
    /// <c>damaged_text</c> where the original is gone: behind replacement characters, or because bytes of UTF-8 that have no letter in
    /// the wrong code page were dropped on the way.
    /// </returns>
    public static CellReading<string> Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return default;
        if (text.Contains('\uFFFD', StringComparison.Ordinal)) return new(Damaged);
        var restored = text;
        for (var layer = 0; layer < MostLayers && Restore(restored) is { } better; layer++) restored = better;
        if (restored != text) return new(restored, CellWarnings.MojibakeRepaired);
        return LostBytes.IsMatch(text) ? new(Damaged) : new(text);
    }

    private static string? Restore(string text)
    {
        if (Ascii.IsValid(text)) return null;
        return ThaiFromUtf8(ThaiCodePage.BytesOfThai(text))
            ?? ThaiFromUtf8(ThaiCodePage.BytesOfWestern(text))
            ?? (LooksLikeThaiInLatin(text) ? ThaiFrom874(ThaiCodePage.BytesOfWestern(text)) : null);
    }

    private static string? ThaiFromUtf8(byte[]? bytes) =>
        Utf8(bytes) is { } text && (ThaiCodePage.IsPlausibleThai(text) || IsMojibakeAgain(text)) ? text : null;

    private static string? ThaiFrom874(byte[]? bytes)
    {
        if (bytes is null || !Array.TrueForAll(bytes, ThaiCodePage.Defines)) return null;
        var text = ThaiCodePage.Decode(bytes);
        return ThaiCodePage.IsPlausibleThai(text) ? text : null;
    }

    /// <summary>Whether undoing one layer leaves another that ends in Thai.</summary>
    private static bool IsMojibakeAgain(string text) =>
        Utf8(ThaiCodePage.BytesOfWestern(text)) is { } again && ThaiCodePage.IsPlausibleThai(again);

    private static string? Utf8(byte[]? bytes) =>
        bytes is not null && System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>
    /// Whether letters above ASCII come in words of their own, two or more together: Thai in the wrong letters does, while the accents of
    /// European words stand among plain letters.
    /// </summary>
    private static bool LooksLikeThaiInLatin(string text)
    {
        var longest = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var high = word.Count(c => c > '\u007F');
            if (high > 0 && word.Any(char.IsAsciiLetter)) return false;
            longest = Math.Max(longest, high);
        }

        return longest >= ShortestRun;
    }

    // Whole texts of the first two bytes of Thai in UTF-8, E0 B8 or E0 B9, as Latin or as Thai letters, some without their third byte.
    [GeneratedRegex(@"^(?:[\x00-\x7F]*à[¸¹][^\x00-\x7Fà]?){2,}[\x00-\x7F]*$"
        + @"|^(?:[\x00-\x7F]*เ[ธน][ก-ฟ€…‘’“”•–—\u0080-\u00A0]?){3,}[\x00-\x7F]*$")]
    private static partial Regex LostBytes { get; }
}
