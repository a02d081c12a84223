using System.Text;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// Finds the encoding of a Shapefile's text. The <c>.cpg</c> file is believed where it names one of the two that Thai text comes in;
/// programs write Latin ones there by default, which hold no Thai, and then the bytes decide.
/// </summary>
internal static class DbfText
{
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
        return saysUtf8 || (!saysThai && IsUtf8(dbf)) ? Encoding.UTF8 : SheetEncoding.Windows874;
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
        return SheetEncoding.IsUtf8(stream);
    }
}
