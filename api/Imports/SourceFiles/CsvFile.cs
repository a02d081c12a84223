using System.Text;
using CsvHelper;
using Sedz.Api.Imports.Sheets;

namespace Sedz.Api.Imports.SourceFiles;

/// <summary>A table as CSV with its heading in the first row.</summary>
internal sealed class CsvFile : SourceFile
{
    /// <summary>The longest row in bytes: a quotation mark that is never closed would otherwise swallow the rest of the file.</summary>
    private const int LongestRow = 4 * 1024 * 1024;

    private readonly Encoding encoding;

    public CsvFile(string path)
        : base(path)
    {
        using var stream = File.OpenRead(path);
        Length = stream.Length;
        encoding = TextEncoding.Detect(stream);
        Columns = [.. Lines(stream).FirstOrDefault([]).Select(heading => heading.Trim())];
    }

    public override long Length { get; }

    public override string Encoding => encoding.WebName;

    public override bool HasShapes => false;

    public override IReadOnlyList<string> Columns { get; }

    public override IEnumerable<SourceRow> Rows()
    {
        using var stream = File.OpenRead(Path);
        var number = 0;
        foreach (var line in Lines(stream).Skip(1))
        {
            number++;
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < Math.Min(line.Length, Columns.Count); i++)
            {
                Add(cells, Columns[i], line[i]);
            }

            if (cells.Count > 0)
            {
                yield return new(number, cells, shape: null);
            }
        }
    }

    private IEnumerable<string[]> Lines(Stream stream)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Encoding = encoding,
            Separator = null,
            HasHeader = false,
            SkipEmptyLines = true,
            MaxRecordSize = LongestRow,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = record =>
                broken |= record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote,
            IncludeValuesInExceptions = false,
        };
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        while (Next(reader))
        {
            if (broken)
            {
                throw new ImportRefusedException(SourceFileProblems.BrokenTable);
            }

            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
        }
    }

    private static bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception unreadable) when (unreadable is CsvFormatException or InvalidDataException)
        {
            throw ImportRefusedException.InsteadOf(unreadable, SourceFileProblems.BrokenTable);
        }
    }
}
