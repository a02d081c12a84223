using System.Buffers;
using System.Text;
using Sedz.Analytics.Spreadsheets.Wording;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// Finds the encoding of a sheet's bytes by proof, not by likelihood: a byte-order mark, or the shape of UTF-16, and bytes that keep it to
/// the
/// last one; else valid UTF-8 to the last byte; else bytes that make Thai in Windows-874. Thai in Windows-874 is practically never valid
/// UTF-8, so the order decides rightly. Nothing is decoded with replacement characters.
/// </summary>
public static class SheetEncoding
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>Bytes at the start that are looked at for UTF-16 without its mark.</summary>
    private const int ProbedBytes = 4 * 1024;

    /// <summary>Share of UTF-16's high bytes that must be those of Latin or Thai letters.</summary>
    private const double LeastShare = 0.7;

    private const byte ThaiHighByte = 0x0E;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly SearchValues<byte> ControlBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(b => (byte)b).Except("\t\n\f\r"u8.ToArray()), 0x7F]);

    /// <summary>Bytes stand in the file that no text holds: it is something else.</summary>
    public static CellError NotText { get; } = new("not_text",
        "ไฟล์นี้ไม่ใช่ข้อความ โปรดบันทึกเป็น CSV UTF-8", "The file is no text: save it as CSV UTF-8");

    /// <summary>The bytes are valid in no encoding that Thai sheets come in, or the file is damaged.</summary>
    public static CellError Unknown { get; } = new("unknown_encoding",
        "อ่านรหัสอักขระของไฟล์ไม่ได้ หรือไฟล์เสียหาย โปรดบันทึกใหม่เป็น CSV UTF-8",
        "The encoding of the file cannot be told, or the file is damaged: save it again as CSV UTF-8");

    /// <summary>
    /// Windows-874, the eight-bit Thai encoding of older programs; TIS-620 with a few signs more. Asking for it also makes the code pages
    /// of old workbooks known to the process.
    /// </summary>
    public static Encoding Windows874 => ThaiCodePage.Windows874;

    /// <summary>Finds the encoding of a file, a block at a time, and rewinds it.</summary>
    /// <param name="stream">A whole file, which can be rewound; the more it holds, the surer is the answer.</param>
    /// <returns>The encoding; UTF-8 for an empty file; or the error <see cref="NotText"/> or <see cref="Unknown"/>.</returns>
    public static CellReading<Encoding> Detect(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        try
        {
            if (ByItsStart(stream) is { } told) return IsValid(stream, told) ? new(told) : new(Unknown);
            if (AnyBlock(stream, static block => block.ContainsAny(ControlBytes))) return new(NotText);
            if (IsValid(stream, Utf8)) return new(Utf8);
            var evidence = new ThaiEvidence();
            AnyBlock(stream, block => !evidence.Add(block));
            return evidence.IsThai ? new(Windows874) : new(Unknown);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">A whole file or one cell of it; the more, the surer.</param>
    /// <returns>The text without a byte-order mark, missing for no bytes; or an error of <see cref="Detect"/>.</returns>
    public static CellReading<string> Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length == 0) return default;
        using var stream = new MemoryStream(bytes, writable: false);
        return Detect(stream).Select(encoding => WithoutMark(encoding.GetString(bytes)));
    }

    /// <summary>Whether a stream holds valid UTF-8 from where it stands to its end, where it is left.</summary>
    /// <param name="stream">A stream of bytes.</param>
    public static bool IsUtf8(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return IsValidFromHere(stream, Utf8);
    }

    private static string WithoutMark(string text) => text is ['\uFEFF', .. var rest] ? rest : text;

    private static Encoding? ByItsStart(Stream stream)
    {
        Span<byte> start = stackalloc byte[ProbedBytes];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start.StartsWith(Encoding.UTF8.Preamble)) return Utf8;
        if (start.StartsWith(Utf16.Preamble)) return Utf16;
        if (start.StartsWith(Utf16BigEndian.Preamble)) return Utf16BigEndian;
        if (stream.Length % 2 != 0) return null;
        return LooksLikeUtf16(start, highByteAt: 1) ? Utf16 : LooksLikeUtf16(start, highByteAt: 0) ? Utf16BigEndian : null;
    }

    /// <summary>UTF-16 of Thai and Latin letters has 0E or 00 as every other byte; no other encoding of text does.</summary>
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, int highByteAt)
    {
        if (bytes.Length < 4) return false;
        var high = 0;
        for (var i = highByteAt; i < bytes.Length; i += 2)
        {
            if (bytes[i] is 0 or ThaiHighByte) high++;
        }

        return high >= LeastShare * bytes.Length / 2;
    }

    private static bool IsValid(Stream stream, Encoding encoding)
    {
        stream.Position = 0;
        return IsValidFromHere(stream, encoding);
    }

    /// <summary>Whether every byte belongs to a character; a character may lie across two blocks.</summary>
    private static bool IsValidFromHere(Stream stream, Encoding encoding)
    {
        var decoder = encoding.GetDecoder();
        var block = new byte[BlockBytes];
        var text = new char[encoding.GetMaxCharCount(BlockBytes)];
        try
        {
            int read;
            do
            {
                read = stream.Read(block);
                decoder.GetChars(block, 0, read, text, 0, flush: read == 0);
            }
            while (read > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>Whether a question is true of any block of the file; later blocks are not read once it is.</summary>
    private static bool AnyBlock(Stream stream, Func<ReadOnlySpan<byte>, bool> question)
    {
        stream.Position = 0;
        var block = new byte[BlockBytes];
        for (int read; (read = stream.Read(block)) > 0;)
        {
            if (question(block.AsSpan(0, read))) return true;
        }

        return false;
    }
}
