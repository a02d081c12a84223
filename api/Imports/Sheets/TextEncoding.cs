using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// Finds the encoding of a text file by proof, not by likelihood: a byte-order mark; else bytes that are valid UTF-8 to the last one; else
/// bytes that Windows-874 defines to the last one. Thai text in Windows-874 is practically never valid UTF-8, so the order decides rightly.
/// </summary>
internal static class TextEncoding
{
    private const int BlockBytes = 64 * 1024;

    /// <summary>Bytes at the start that are looked at for UTF-16 without its mark.</summary>
    private const int ProbeBytes = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<byte> Undefined874 = SearchValues.Create(
        [.. Bytes(0x81, 0x84), .. Bytes(0x86, 0x90), .. Bytes(0x98, 0x9F), .. Bytes(0xDB, 0xDE), .. Bytes(0xFC, 0xFF)]);

    /// <summary>Bytes that no text holds; one of them makes the file something else.</summary>
    private static readonly SearchValues<byte> NeverText = SearchValues.Create(
        [.. Bytes(0x00, 0x08), 0x0B, .. Bytes(0x0E, 0x1F), 0x7F]);

    /// <summary>Reads the stream from its start to its end and rewinds it.</summary>
    /// <exception cref="ImportRefusedException">The bytes are no text, or no encoding that Thai sheets come in.</exception>
    public static Encoding Detect(Stream stream)
    {
        var block = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            stream.Position = 0;
            var length = stream.ReadAtLeast(block.AsSpan(0, BlockBytes), BlockBytes, throwOnEndOfStream: false);
            if (ByMark(block.AsSpan(0, length)) is { } marked) return marked;

            bool utf8 = true, thai = true;
            for (var last = false; !last;)
            {
                last = length < BlockBytes;
                var bytes = block.AsSpan(0, length);
                if (bytes.ContainsAny(NeverText)) throw new ImportRefusedException(SheetProblems.NotASheet);
                thai = thai && !bytes.ContainsAny(Undefined874);
                var kept = last ? 0 : UnfinishedTail(bytes);
                utf8 = utf8 && Utf8.IsValid(bytes[..^kept]);
                bytes[^kept..].CopyTo(block);
                length = kept + stream.ReadAtLeast(block.AsSpan(kept, BlockBytes - kept), BlockBytes - kept, throwOnEndOfStream: false);
            }

            return utf8 ? StrictUtf8
                : thai ? ThaiCodePage.Windows874
                : throw new ImportRefusedException(SheetProblems.UnknownEncoding);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
            stream.Position = 0;
        }
    }

    private static IEnumerable<byte> Bytes(byte first, byte last) => Enumerable.Range(first, last - first + 1).Select(b => (byte)b);

    private static Encoding? ByMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when EverySecondIsZeroOrThai(start, first: 1) => Encoding.Unicode,
        _ when EverySecondIsZeroOrThai(start, first: 0) => Encoding.BigEndianUnicode,
        _ => null,
    };

    /// <summary>
    /// Whether the high bytes of the first code units are those of Latin or Thai letters, with at least one zero among them.
    /// </summary>
    private static bool EverySecondIsZeroOrThai(ReadOnlySpan<byte> start, int first)
    {
        const byte thaiBlock = 0x0E;
        var zero = false;
        var probed = start[..Math.Min(start.Length & ~1, ProbeBytes)];
        for (var i = first; i < probed.Length; i += 2)
        {
            if (probed[i] is not (0 or thaiBlock)) return false;
            zero |= probed[i] == 0;
        }

        return zero;
    }

    /// <summary>Bytes at the end of a block that begin a character which the next block ends.</summary>
    private static int UnfinishedTail(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var needed = bytes[^back] switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, >= 0x80 => 0, _ => 1 };
            if (needed > 0) return needed > back ? back : 0;
        }

        return 0;
    }
}
