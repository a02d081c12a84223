using System.Text;
using CsvHelper;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Streams the rows of a CSV file; commas, semicolons and tabs are told apart by its first lines.</summary>
internal static class CsvRows
{
    /// <summary>The longest record in bytes: a quotation mark that is never closed would otherwise swallow the rest of the file.</summary>
    private const int LongestRecord = 4 * 1024 * 1024;

    /// <summary>The encoding of a text file, which is rewound.</summary>
    /// <exception cref="ImportRefusedException">The bytes are no text, or no encoding that Thai sheets come in.</exception>
    public static Encoding EncodingOf(Stream stream)
    {
        var reading = SheetEncoding.Detect(stream);
        return reading.TryGetValue(out var encoding) ? encoding : throw new ImportRefusedException(
            reading.Error == SheetEncoding.NotText ? SheetProblems.NotASheet : SheetProblems.UnknownEncoding);
    }

    /// <summary>Rows in the order of the file, blank ones among them. The stream stays open.</summary>
    /// <exception cref="ImportRefusedException">A record is too long, or quotation marks are out of order.</exception>
    public static IEnumerable<string[]> Read(Stream stream, Encoding encoding)
    {
        long? brokenAt = null;
        var options = Options(encoding, record => brokenAt = Breaks(record) ? record.RecordNumber : brokenAt);
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        while (Next(reader))
        {
            if (brokenAt is { } row) throw new ImportRefusedException(SheetProblems.BrokenQuotes(row));
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = WithoutFormulaGuard(reader.GetString(i));
            yield return cells;
        }
    }

    /// <summary>
    /// A quotation mark inside an unquoted cell is text, such as the seconds of a position. Where a quoted cell does not end well, the
    /// cells after it can no longer be told apart.
    /// </summary>
    private static bool Breaks(CsvMalformedRecord record) =>
        record.Reason is CsvMalformedReason.UnterminatedQuote or CsvMalformedReason.TextAfterClosingQuote;

    private static CsvReaderOptions Options(Encoding encoding, Action<CsvMalformedRecord> onMalformed) => new()
    {
        Encoding = encoding,
        Separator = null,
        HasHeader = false,
        SkipEmptyLines = false,
        MaxRecordSize = LongestRecord,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = onMalformed,
        IncludeValuesInExceptions = false,
    };

    /// <summary>What the library throws is not passed on: its message could quote the line it stopped at.</summary>
    private static bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception e) when (e is CsvFormatException or InvalidDataException)
        {
            throw new ImportRefusedException(SheetProblems.RowTooLong(reader.RowNumber, LongestRecord));
        }
    }

    /// <summary>
    /// Takes away the apostrophe that a careful writer, this program's export among them, puts before a text which a spreadsheet would run
    /// as a formula.
    /// </summary>
    private static string WithoutFormulaGuard(string cell) =>
        cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
}
