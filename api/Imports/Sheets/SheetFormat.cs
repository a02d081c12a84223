namespace Sedz.Api.Imports.Sheets;

/// <summary>Tells files apart by their first bytes; a file's name proves nothing.</summary>
internal static class SheetFormat
{
    private static ReadOnlySpan<byte> Archive => "PK\x03\x04"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Whether the file is an archive, as XLSX is.</summary>
    public static bool IsArchive(Stream stream) => StartsWith(stream, Archive);

    /// <summary>Whether the file is a workbook, XLSX or XLS, as far as its first bytes tell.</summary>
    public static bool IsWorkbook(Stream stream) => IsArchive(stream) || StartsWith(stream, CompoundFile);

    /// <summary>Whether the file is a document that programs save under a sheet's name: HTML, XML or PDF.</summary>
    public static bool IsDocument(Stream stream) =>
        StartsWith(stream, "<"u8) || StartsWith(stream, "\uFEFF<"u8) || StartsWith(stream, "%PDF"u8) || StartsWith(stream, "{\\rtf"u8);

    private static bool StartsWith(Stream stream, ReadOnlySpan<byte> signature)
    {
        Span<byte> start = stackalloc byte[signature.Length];
        stream.Position = 0;
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return start[..read].SequenceEqual(signature);
    }
}
