namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// An open sheet: its heading row was found and understood, its rows are still to be streamed, once. CSV, XLSX and XLS come out the same.
/// </summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
public sealed class Sheet<TColumn> : IDisposable
    where TColumn : struct, Enum
{
    private readonly IEnumerator<IEnumerable<string[]>> worksheets;
    private readonly IEnumerator<string[]> rest;
    private readonly SheetLimits limits;

    internal Sheet(
        string? encoding,
        ColumnMap<TColumn> columns,
        IEnumerator<IEnumerable<string[]>> worksheets,
        IEnumerator<string[]> rest,
        SheetLimits limits) =>
        (Encoding, Columns, this.worksheets, this.rest, this.limits) = (encoding, columns, worksheets, rest, limits);

    /// <summary>Encoding of a text file; none for a workbook.</summary>
    public string? Encoding { get; }

    /// <summary>Where the columns stand.</summary>
    public ColumnMap<TColumn> Columns { get; }

    /// <summary>The rows under the heading that are not blank. They can be read once.</summary>
    /// <exception cref="ImportRefusedException">The sheet is beyond a limit or damaged, or holds no row.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        var (number, count) = (0, 0);
        while (rest.MoveNext())
        {
            number++;
            var cells = rest.Current;
            if (SheetReader.IsBlank(cells)) continue;
            if (++count > limits.Rows) throw new ImportRefusedException(SheetProblems.TooManyRows(limits.Rows));
            SheetReader.RefuseOversized(cells, number, limits);
            yield return new SheetRow(number, cells);
        }

        if (count == 0) throw new ImportRefusedException(SheetProblems.HeaderOnly);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        rest.Dispose();
        worksheets.Dispose();
    }
}
