namespace Sedz.Api.Imports.Sheets;

/// <summary>Opens sheets: tells the formats apart, finds the worksheet and the heading row.</summary>
public static class SheetReader
{
    /// <summary>Rows among which the heading is looked for; official forms put titles over it.</summary>
    private const int HeadingWithin = 15;

    /// <summary>Known headings that make a row the heading row; fewer may be data or a title by chance.</summary>
    private const int HeadingsAtLeast = 2;

    /// <summary>Opens a sheet and finds its heading row.</summary>
    /// <param name="stream">The file, which can be rewound; it stays open.</param>
    /// <param name="headings">The headings of this kind of sheet.</param>
    /// <param name="limits">How large the sheet may be.</param>
    /// <exception cref="ImportRefusedException">The file is no sheet of this kind.</exception>
    public static Sheet<TColumn> Open<TColumn>(Stream stream, HeadingTable<TColumn> headings, SheetLimits limits)
        where TColumn : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(limits);
        if (stream.Length == 0) throw new ImportRefusedException(SheetProblems.Empty);
        if (stream.Length > limits.Bytes) throw new ImportRefusedException(SheetProblems.TooLarge(limits.Bytes));
        if (SheetFormat.IsDocument(stream)) throw new ImportRefusedException(SheetProblems.NotASheet);
        if (SheetFormat.IsWorkbook(stream)) return FindHeading(null, WorkbookRows.Read(stream, limits), headings, limits);

        var encoding = CsvRows.EncodingOf(stream);
        return FindHeading(encoding.WebName, [CsvRows.Read(stream, encoding)], headings, limits);
    }

    /// <summary>Whether nothing stands in any of the cells.</summary>
    internal static bool IsBlank(ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            if (!string.IsNullOrWhiteSpace(cell)) return false;
        }

        return true;
    }

    /// <summary>Refuses a row with too many columns or too long a cell.</summary>
    internal static void RefuseOversized(string[] cells, int number, SheetLimits limits)
    {
        if (cells.Length > limits.Columns && !IsBlank(cells.AsSpan(limits.Columns)))
            throw new ImportRefusedException(SheetProblems.TooManyColumns(limits.Columns));
        if (Array.Exists(cells, c => c.Length > limits.CellLength))
            throw new ImportRefusedException(SheetProblems.CellTooLong(number, limits.CellLength));
    }

    /// <summary>Moves to the heading row of a worksheet.</summary>
    /// <param name="rows">The rows, none of them read yet.</param>
    /// <param name="headings">The headings of this kind of sheet.</param>
    /// <param name="nearest">The first row with anything in it that was passed over, of this worksheet or an earlier one.</param>
    /// <returns>Whether the worksheet has one.</returns>
    internal static bool MoveToHeading<TColumn>(IEnumerator<string[]> rows, HeadingTable<TColumn> headings, ref string[]? nearest)
        where TColumn : struct, Enum
    {
        for (var i = 0; i < HeadingWithin && rows.MoveNext(); i++)
        {
            if (IsBlank(rows.Current)) continue;
            if (headings.Recognised(rows.Current) >= HeadingsAtLeast) return true;
            nearest ??= rows.Current;
        }

        return false;
    }

    private static Sheet<TColumn> FindHeading<TColumn>(
        string? encoding, IEnumerable<IEnumerable<string[]>> sheets, HeadingTable<TColumn> headings, SheetLimits limits)
        where TColumn : struct, Enum
    {
        string[]? nearest = null;
        var worksheets = sheets.GetEnumerator();
        while (worksheets.MoveNext())
        {
            var rows = worksheets.Current.GetEnumerator();
            if (MoveToHeading(rows, headings, ref nearest))
            {
                RefuseOversized(rows.Current, 0, limits);
                return new Sheet<TColumn>(encoding, new ColumnMap<TColumn>(rows.Current, headings), headings, worksheets, rows, limits);
            }

            rows.Dispose();
        }

        worksheets.Dispose();
        throw new ImportRefusedException(
            nearest is null ? SheetProblems.Empty : SheetProblems.MissingColumns(headings.MissingFrom(nearest)));
    }
}
