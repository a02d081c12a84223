using System.Globalization;
using System.IO.Compression;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Sedz.Analytics.Spreadsheets;

namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// Streams the rows of a workbook, XLSX or the older XLS, cell values as text: what a formula gave when it was last calculated.
/// </summary>
internal static class WorkbookRows
{
    /// <summary>Above this, a double no longer holds every whole number.</summary>
    private const double WholeNumbersEnd = 9_007_199_254_740_992;

    /// <summary>
    /// The worksheets in their order, each as its rows, blank ones among them. Each must be read before the next is asked for.
    /// </summary>
    /// <exception cref="ImportRefusedException">The file is no workbook, is protected, or expands beyond the limit.</exception>
    public static IEnumerable<IEnumerable<string[]>> Read(Stream stream, SheetLimits limits)
    {
        RefuseOversizedArchive(stream, limits);
        var errors = Guarded(() => ErrorCells.In(stream));
        using var reader = Open(stream);
        do
        {
            yield return Rows(reader, errors);
        }
        while (Guarded(reader.NextResult));
    }

    private static IEnumerable<string[]> Rows(IExcelDataReader reader, ErrorCells errors)
    {
        for (var row = 0; Guarded(reader.Read); row++)
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = Text(reader, i) ?? errors.At(reader.Name, row, i);
            yield return cells;
        }
    }

    private static IExcelDataReader Open(Stream stream)
    {
        // Before the configuration is made: its constructor asks for a code page that only this property makes known.
        var thai = SheetEncoding.Windows874;
        return Guarded(
            () => ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = thai, LeaveOpen = true }));
    }

    /// <summary>An archive says how large its parts become: looked at before any is expanded.</summary>
    private static void RefuseOversizedArchive(Stream stream, SheetLimits limits)
    {
        if (!SheetFormat.IsArchive(stream)) return;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (!archive.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
                throw new ImportRefusedException(SheetProblems.NotASheet);
            if (archive.Entries.Sum(e => e.Length) > limits.ExpandedBytes)
                throw new ImportRefusedException(SheetProblems.TooLarge(limits.ExpandedBytes));
        }
        catch (InvalidDataException)
        {
            throw new ImportRefusedException(SheetProblems.NotASheet);
        }
        finally
        {
            stream.Position = 0;
        }
    }

    /// <summary>
    /// Damaged workbooks make the library fail in many ways, all of which mean the same to the reader of the message. What the library says
    /// is dropped because it may quote cells.
    /// </summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new ImportRefusedException(SheetProblems.Protected);
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or EndOfStreamException
            or FormatException or InvalidOperationException or IndexOutOfRangeException or ArgumentException or NullReferenceException)
        {
            throw new ImportRefusedException(SheetProblems.NotASheet);
        }
    }

    private static string? Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "TRUE" : "FALSE",
        DateTime day => day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number => Digits(number, reader.GetNumberFormatString(column)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <summary>
    /// A number in full digits, never with an exponent, so that an id of 13 digits stays whole. A format of zeros only, such as 0000000000
    /// for a telephone number, shows leading zeros: they are part of what the writer saw.
    /// </summary>
    private static string Digits(double number, string? format)
    {
        if (double.IsInteger(number) && Math.Abs(number) < WholeNumbersEnd)
        {
            var digits = ((long)number).ToString(CultureInfo.InvariantCulture);
            return format is { Length: > 1 } && format.All(c => c == '0') ? digits.PadLeft(format.Length, '0') : digits;
        }

        return Math.Abs(number) is > 1e-9 and < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }
}
