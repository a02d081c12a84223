namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// An open sheet: its heading row was found and understood, its rows are still to be streamed, once. CSV, XLSX and XLS come out the same.
/// Worksheets of a workbook that have the same heading row are read one after another; worksheets without a heading row are notes.
/// </summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
public sealed class Sheet<TColumn> : IDisposable
    where TColumn : struct, Enum
{
    private readonly HeadingTable<TColumn> headings;
    private readonly IEnumerator<IEnumerable<string[]>> worksheets;
    private readonly SheetLimits limits;
    private IEnumerator<string[]> rest;

    internal Sheet(
        string? encoding,
        ColumnMap<TColumn> columns,
        HeadingTable<TColumn> headings,
        IEnumerator<IEnumerable<string[]>> worksheets,
        IEnumerator<string[]> rest,
        SheetLimits limits) =>
        (Encoding, Columns, this.headings, this.worksheets, this.rest, this.limits) =
            (encoding, columns, headings, worksheets, rest, limits);

    /// <summary>Encoding of a text file; none for a workbook.</summary>
    public string? Encoding { get; }

    /// <summary>Where the columns stand.</summary>
    public ColumnMap<TColumn> Columns { get; }

    /// <summary>
    /// The rows under the heading that are not blank. They can be read once. Rows of a further worksheet are counted on from the last row
    /// of the one before.
    /// </summary>
    /// <exception cref="ImportRefusedException">
    /// The sheet is beyond a limit or damaged, or holds no row, or a further worksheet has other columns.
    /// </exception>
    public IEnumerable<SheetRow> Rows()
    {
        var (number, count) = (0, 0);
        do
        {
            while (rest.MoveNext())
            {
                number++;
                var cells = rest.Current;
                if (SheetReader.IsBlank(cells)) continue;
                if (++count > limits.Rows) throw new ImportRefusedException(SheetProblems.TooManyRows(limits.Rows));
                SheetReader.RefuseOversized(cells, number, limits);
                yield return new SheetRow(number, cells);
            }
        }
        while (MoveToNextWorksheet());
        if (count == 0) throw new ImportRefusedException(SheetProblems.HeaderOnly);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        rest.Dispose();
        worksheets.Dispose();
    }

    /// <summary>Moves under the heading of the next worksheet that has one.</summary>
    private bool MoveToNextWorksheet()
    {
        string[]? passedOver = null;
        while (worksheets.MoveNext())
        {
            rest.Dispose();
            rest = worksheets.Current.GetEnumerator();
            if (!SheetReader.MoveToHeading(rest, headings, ref passedOver)) continue;
            return Columns.HasSameHeader(rest.Current) ? true : throw new ImportRefusedException(SheetProblems.OtherColumns);
        }

        return false;
    }
}
