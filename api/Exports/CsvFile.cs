using CsvHelper;

namespace Sedz.Api.Exports;

/// <summary>Writes a table as CSV in UTF-8, as spreadsheets read it.</summary>
internal static class CsvFile
{
    /// <summary>Writes the table.</summary>
    /// <param name="file">Where to; it stays open.</param>
    /// <param name="table">The rows, the heading row first.</param>
    public static void Write(Stream file, IEnumerable<string[]> table)
    {
        // The mark lets spreadsheets know UTF-8; the escape keeps them from running a cell as a formula, and the import takes it off again.
        var options = new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
        using var writer = CsvWriter.Create(file, options, leaveOpen: true);
        foreach (var row in table) writer.WriteRecord(row);
    }
}
