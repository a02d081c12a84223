namespace Sedz.Api.Imports.Sheets;

/// <summary>One row of a sheet that is not blank.</summary>
/// <param name="Number">
/// Its number, from 1 for the row under the heading. Blank rows are passed over and keep their numbers, so that the number leads a reader
/// to the row in the spreadsheet.
/// </param>
/// <param name="Cells">The cells as text, in the order of the columns; a short row has fewer cells than the heading.</param>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
