using System.Security.Cryptography;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>
/// A file of rows that is read as a stream: a CSV table, GeoJSON, or a Shapefile by itself or in a ZIP. What it is, its first bytes say,
/// not its name. Shapes come out in WGS84 degrees.
/// </summary>
public abstract class SourceFile : IDisposable
{
    private protected const int PeekedRows = 50;

    private protected SourceFile(string path) => Path = path;

    /// <summary>Name without the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Length in bytes of what is read.</summary>
    public abstract long Length { get; }

    /// <summary>Encoding of the text, as IANA names it.</summary>
    public abstract string Encoding { get; }

    /// <summary>Whether the rows are features of a map layer.</summary>
    public abstract bool HasShapes { get; }

    /// <summary>The names of the columns. For GeoJSON, whose features may differ, those of the first fifty.</summary>
    public abstract IReadOnlyList<string> Columns { get; }

    private protected string Path { get; }

    private protected virtual IEnumerable<string> Parts => [Path];

    /// <summary>Opens a file by what it holds.</summary>
    /// <param name="path">An existing file.</param>
    /// <exception cref="ImportRefusedException">The file is none of the kinds that can be read.</exception>
    public static SourceFile Open(string path)
    {
        Span<byte> start = stackalloc byte[256];
        using (var stream = File.OpenRead(path))
        {
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        return start switch
        {
            [] => throw new ImportRefusedException(SourceFileProblems.Empty),
            [(byte)'P', (byte)'K', 3, 4, ..] => ShapeFile.OpenZip(path),
            [0, 0, 0x27, 0x0A, ..] => ShapeFile.OpenParts(path),
            _ when FirstLetter(start) is (byte)'{' => new GeoJsonFile(path),
            _ => new CsvFile(path),
        };
    }

    /// <summary>The rows in the order of the file, from its start each time it is asked.</summary>
    /// <exception cref="ImportRefusedException">The file is damaged.</exception>
    public abstract IEnumerable<SourceRow> Rows();

    /// <summary>The first rows, from which a reader learns what a column holds.</summary>
    public IReadOnlyList<SourceRow> FirstRows() => [.. Rows().Take(PeekedRows)];

    /// <summary>SHA-256 of the bytes of the file, of a Shapefile's parts one after the other, in lower-case hexadecimal.</summary>
    public string ContentHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[1 << 16];
        foreach (var part in Parts)
        {
            using var stream = File.OpenRead(part);
            for (int read; (read = stream.Read(block)) > 0;)
            {
                hash.AppendData(block, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Removes what was unpacked to read the file.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>Puts a cell under its column, unless it is blank.</summary>
    private protected static void Add(Dictionary<string, string> cells, string column, string? cell)
    {
        if (CellText.Normalize(cell) is { Length: > 0 } text)
        {
            cells[column] = text;
        }
    }

    private static byte FirstLetter(ReadOnlySpan<byte> start)
    {
        if (start is [0xEF, 0xBB, 0xBF, ..])
        {
            start = start[3..];
        }

        return start.TrimStart(" \t\r\n"u8) is [var first, ..] ? first : (byte)0;
    }
}
