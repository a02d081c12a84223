namespace Sedz.Analytics.Spreadsheets;

/// <summary>One line of the verb <c>parse</c>: a cell read as one kind, ready to be written as JSON.</summary>
/// <param name="Value">
/// The value, in the keys of the kind: text, number, true or false, a dictionary, or a list of these. Null for a missing cell and for one
/// in error. It is meant for the person who typed the cell and is not masked.
/// </param>
/// <param name="Warnings">Codes of <see cref="CellWarnings"/>.</param>
/// <param name="Error">Why the cell was refused; null for none.</param>
public sealed record ParsedCell(object? Value, IReadOnlyList<string> Warnings, CellError? Error);
