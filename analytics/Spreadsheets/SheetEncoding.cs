using System.Text;
using Sedz.Analytics.Spreadsheets.Wording;
using UtfUnknown;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Bytes of a sheet to text by evidence: a byte-order mark, else valid UTF-8, else the shape of UTF-16, else Thai bytes that make sense
/// in Windows-874. A statistical guess is asked last, for the few files that none of these explains. Nothing is decoded with replacement
/// characters.
/// </summary>
public static class SheetEncoding
{
    // A guess below this is no better than tossing a coin.
    private const float LeastConfidence = 0.5f;

    // Share of UTF-16's high bytes that must be those of Latin or Thai letters.
    private const double LeastShare = 0.7;

    private const byte ThaiHighByte = 0x0E;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private static readonly CellError Unknown = new("unknown_encoding",
        "อ่านรหัสอักขระของไฟล์ไม่ได้ หรือไฟล์เสียหาย โปรดบันทึกใหม่เป็น CSV UTF-8",
        "The encoding of the file cannot be told, or the file is damaged: save it again as CSV UTF-8");

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">A whole file or one cell of it; the more, the surer.</param>
    /// <returns>The text without a byte-order mark, missing for no bytes; or the error <c>unknown_encoding</c>.</returns>
    public static CellReading<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return default;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return FromUtf8(bytes[Encoding.UTF8.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble) && bytes.Length % 2 == 0) return FromUtf16(bytes[2..], Encoding.Unicode);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) && bytes.Length % 2 == 0)
            return FromUtf16(bytes[2..], Encoding.BigEndianUnicode);
        if (LooksLikeUtf16(bytes, highByteAt: 1)) return FromUtf16(bytes, Encoding.Unicode);
        if (LooksLikeUtf16(bytes, highByteAt: 0)) return FromUtf16(bytes, Encoding.BigEndianUnicode);
        if (FromUtf8(bytes) is { HasValue: true } utf8) return utf8;
        if (IsDamagedUtf8(bytes)) return new(Unknown);
        if (ThaiCodePage.Defines(bytes) && ThaiCodePage.Decode(bytes) is var thai && ThaiCodePage.IsPlausibleThai(thai)) return new(thai);
        return Guess(bytes);
    }

    private static CellReading<string> FromUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? new(StrictUtf8.GetString(bytes)) : new(Unknown);

    private static CellReading<string> FromUtf16(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? new(Unknown) : new(text);
    }

    /// <summary>UTF-16 of Thai and Latin letters has 0E or 00 as every other byte; no other encoding of text does.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByteAt)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return false;
        var high = 0;
        for (var i = highByteAt; i < bytes.Length; i += 2)
        {
            if (bytes[i] is 0 or ThaiHighByte) high++;
        }

        return high >= LeastShare * bytes.Length / 2;
    }

    /// <summary>
    /// Whether Thai in UTF-8 was cut or broken somewhere: most bytes above 7F belong to the three-byte sequences of Thai. Read as
    /// Windows-874 such a file would be nonsense that looks like Thai.
    /// </summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int high = 0, inThaiSequences = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            high++;
            if (i + 2 >= bytes.Length || bytes[i] != 0xE0 || bytes[i + 1] is not (0xB8 or 0xB9) || (bytes[i + 2] & 0xC0) != 0x80) continue;
            inThaiSequences += 3;
            high += 2;
            i += 2;
        }

        return inThaiSequences > 0 && inThaiSequences * 2 > high;
    }

    private static CellReading<string> Guess(ReadOnlySpan<byte> bytes)
    {
        var best = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        if (best is not { Encoding: not null, Confidence: >= LeastConfidence }) return new(Unknown);
        var text = best.Encoding.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? new(Unknown) : new(text);
    }
}
