using System.Text;
using System.Text.Unicode;
using Sedz.Api.Imports.Sheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// Finds the encoding of a Shapefile's text. The <c>.cpg</c> file is believed where it names one of the two that Thai text comes in;
/// programs write Latin ones there by default, which hold no Thai, and then the bytes decide.
/// </summary>
internal static class DbfText
{
    private const int BlockBytes = 1 << 16;

    /// <summary>Place in the header of the number of bytes before the first record.</summary>
    private const int HeaderLengthAt = 8;

    /// <summary>UTF-8 where the bytes of all records are that, else Windows-874.</summary>
    /// <param name="dbf">Path of the table.</param>
    /// <param name="cpg">Path of the file that names the encoding, if there is one.</param>
    public static Encoding EncodingOf(string dbf, string? cpg)
    {
        var stated = cpg is null ? "" : File.ReadAllText(cpg).Trim().ToUpperInvariant();
        var saysThai = stated.Contains("874", StringComparison.Ordinal) || stated.Contains("TIS", StringComparison.Ordinal);
        var saysUtf8 = stated is "UTF-8" or "UTF8" or "65001";
        return saysUtf8 || (!saysThai && IsUtf8(dbf)) ? Encoding.UTF8 : ThaiCodePage.Windows874;
    }

    private static bool IsUtf8(string dbf)
    {
        using var stream = File.OpenRead(dbf);
        var header = new byte[HeaderLengthAt + sizeof(ushort)];
        if (stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length)
        {
            return true;
        }

        stream.Position = BitConverter.ToUInt16(header, HeaderLengthAt);
        var block = new byte[BlockBytes];
        var text = new char[BlockBytes];
        for (int kept = 0, read; (read = stream.Read(block.AsSpan(kept))) > 0;)
        {
            // A character may lie across two blocks: what the last bytes begin waits for the next one.
            var filled = kept + read;
            Utf8.ToUtf16(block.AsSpan(0, filled), text, out var whole, out _, replaceInvalidSequences: false, isFinalBlock: false);
            kept = filled - whole;
            if (kept > 3)
            {
                return false;
            }

            block.AsSpan(whole, kept).CopyTo(block);
        }

        return true;
    }
}
