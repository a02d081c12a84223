using System.Collections.Frozen;
using System.Text;

namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>
/// Windows-874 (TIS-620 with a few more signs) and Windows-1252, byte by byte and back, and what tells Thai in the first from anything
/// else.
/// </summary>
internal static class ThaiCodePage
{
    private const int ThaiPage = 874;
    private const int WesternPage = 1252;

    private const char FirstThai = 'ก';
    private const char LastThai = '๛';

    private static readonly char[] Thai;
    private static readonly FrozenDictionary<char, byte> ThaiBytes;
    private static readonly FrozenDictionary<char, byte> WesternBytes;

    static ThaiCodePage()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Enumerable.Range(0, 256).Select(b => (byte)b).ToArray();
        Windows874 = Encoding.GetEncoding(ThaiPage);
        Thai = Windows874.GetChars(bytes);
        ThaiBytes = bytes.ToFrozenDictionary(b => Thai[b]);
        var western = Encoding.GetEncoding(WesternPage).GetChars(bytes);

        // Latin-1 shows the bytes 80 to 9F as control characters where 1252 has signs: both are a way back.
        WesternBytes = bytes.Select(b => (Char: western[b], Byte: b))
            .Concat(bytes.Select(b => (Char: (char)b, Byte: b)))
            .DistinctBy(pair => pair.Char)
            .ToFrozenDictionary(pair => pair.Char, pair => pair.Byte);
    }

    /// <summary>Windows-874 itself.</summary>
    public static Encoding Windows874 { get; }

    /// <summary>The character of a byte in Windows-874.</summary>
    public static char Character(byte b) => Thai[b];

    /// <summary>The bytes as Windows-874.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes) text.Append(Thai[b]);
        return text.ToString();
    }

    /// <summary>Whether a byte has a character in Windows-874.</summary>
    public static bool Defines(byte b) =>
        b is not ((>= 0x81 and <= 0x84) or (>= 0x86 and <= 0x90) or (>= 0x98 and <= 0x9F) or (>= 0xDB and <= 0xDE) or >= 0xFC);

    /// <summary>The bytes whose Windows-874 reading the text is; null where it is none.</summary>
    public static byte[]? BytesOfThai(string text) => Bytes(text, ThaiBytes);

    /// <summary>The bytes whose Latin-1 or Windows-1252 reading the text is; null where it is none.</summary>
    public static byte[]? BytesOfWestern(string text) => Bytes(text, WesternBytes);

    /// <summary>
    /// Whether a text can be Thai as people write it: it has Thai letters, and each mark above or below stands over a Thai letter or over
    /// another such mark.
    /// </summary>
    public static bool IsPlausibleThai(string text)
    {
        var letters = 0;
        var before = ' ';
        foreach (var character in text)
        {
            if (IsMisplaced(character, before)) return false;
            if (IsThai(character)) letters++;
            before = character;
        }

        return letters > 0;
    }

    /// <summary>Whether a character is a mark above or below a letter.</summary>
    public static bool IsMark(char character) => character is 'ั' or (>= 'ิ' and <= 'ฺ') or (>= '็' and <= '๎');

    /// <summary>Whether a character is a mark that has no Thai letter or mark before it to stand over.</summary>
    public static bool IsMisplaced(char character, char before) => IsMark(character) && !IsThai(before);

    private static bool IsThai(char character) => character is >= FirstThai and <= LastThai;

    private static byte[]? Bytes(string text, FrozenDictionary<char, byte> map)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!map.TryGetValue(text[i], out bytes[i])) return null;
        }

        return bytes;
    }
}
