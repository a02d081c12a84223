namespace Sedz.Api.Imports;

/// <summary>How far an import has come; the number of rows of a streamed file is known only at its end.</summary>
/// <param name="Rows">Rows judged so far.</param>
/// <param name="Written">Rows written so far; they stand only once the import ends.</param>
public readonly record struct ImportProgress(int Rows, int Written);
