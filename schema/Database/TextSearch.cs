namespace Sedz.Schema.Database;

/// <summary>Searches of texts that an index can narrow.</summary>
public static class TextSearch
{
    /// <summary>
    /// The fewest letters (Unicode code points) of a text that an index knows: both engines index groups of three. A shorter one is found
    /// by reading every row.
    /// </summary>
    public const int ShortestIndexed = 3;

    /// <summary>
    /// In a query, a promise about the test that follows: it holds only where the value contains the text in unified spelling. Where
    /// the value is a column with a search index (<see cref="SearchIndex"/>), the index then finds the few rows to be tested; elsewhere it
    /// asks for nothing. It never changes a result.
    /// </summary>
    /// <param name="value">A column.</param>
    /// <param name="text">
    /// What is searched for, in unified spelling (<see cref="ThaiSpelling"/>), at least <see cref="ShortestIndexed"/> letters and without
    /// U+0000.
    /// </param>
    /// <exception cref="NotSupportedException">Called outside a query.</exception>
    public static bool MayContain(string? value, string text) =>
        throw new NotSupportedException($"{nameof(MayContain)} narrows a query of the database; here is none.");
}
