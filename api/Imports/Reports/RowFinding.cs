using Sedz.Schema;

namespace Sedz.Api.Imports.Reports;

/// <summary>What is wrong with one row of a table or layer of places or hazards, or what a person should look at in it.</summary>
/// <param name="Row">Number of the row, from 1; a heading is not counted.</param>
/// <param name="Field">The column as the file names it, or <c>geometry</c>.</param>
/// <param name="Value">The cell as it was read; null for a blank cell and for a shape. These tables hold no personal data.</param>
/// <param name="Code">Short name of the rule, part of the contract.</param>
/// <param name="Sentence">The rule and the remedy.</param>
public sealed record RowFinding(int Row, string Field, string? Value, string Code, LocalizedText Sentence);
