namespace Sedz.Api.Imports.Sheets;

/// <summary>
/// One column of a kind of sheet, as data: what it is called, what else it has been called, and whether a sheet must have it.
/// </summary>
/// <typeparam name="TColumn">The columns of this kind of sheet.</typeparam>
/// <param name="Column">The column.</param>
/// <param name="Th">Its heading in Thai, which the export writes.</param>
/// <param name="En">Its heading in English.</param>
/// <param name="Required">Whether a sheet without it is refused.</param>
/// <param name="Variants">
/// Other headings with the same meaning. Case, spaces, punctuation and words in parentheses make no difference.
/// </param>
public sealed record Heading<TColumn>(TColumn Column, string Th, string En, bool Required, params IReadOnlyList<string> Variants)
    where TColumn : struct, Enum
{
    /// <summary>
    /// What the cells are about, one of the names of <see cref="RowFields"/>; nothing for answers and for what no error is told of.
    /// </summary>
    public string? Field { get; init; }
}
