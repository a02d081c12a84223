namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// The cells of a workbook whose formula gave an error when it was last calculated. The library that reads workbooks gives such a cell as
/// blank, and a cell where something went wrong must not be taken for one that nobody filled in.
/// </summary>
internal sealed class ErrorCells
{
    private readonly Dictionary<(string Sheet, int Row, int Column), string> errors = [];

    /// <summary>Finds them in a workbook, XLSX or XLS, which is rewound.</summary>
    /// <exception cref="InvalidDataException">The workbook is damaged.</exception>
    public static ErrorCells In(Stream workbook)
    {
        var found = new ErrorCells();
        if (SheetFormat.IsArchive(workbook)) XlsxErrorCells.Find(workbook, found);
        else XlsErrorCells.Find(workbook, found);
        workbook.Position = 0;
        return found;
    }

    /// <summary>Adds one.</summary>
    /// <param name="sheet">Name of the worksheet.</param>
    /// <param name="row">Its row, from 0.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <param name="error">The error as the spreadsheet shows it, such as <c>#REF!</c>.</param>
    public void Add(string sheet, int row, int column, string error) => errors[(sheet, row, column)] = error;

    /// <summary>The error in a cell; empty where there is none.</summary>
    public string At(string sheet, int row, int column) => errors.GetValueOrDefault((sheet, row, column), "");
}
