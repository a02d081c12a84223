namespace Sedz.Schema.Database.Sqlite;

/// <summary>One row of a search index, as a query reads it.</summary>
/// <param name="Id">Key of the row that the texts belong to.</param>
/// <param name="Row">The hidden column of FTS5 that a search is asked of.</param>
internal sealed record SearchHit(int Id, string Row)
{
    /// <summary>Whether a row of the index is found by a query of FTS5: <c>Row MATCH query</c>.</summary>
    /// <exception cref="NotSupportedException">Called outside a query.</exception>
    public static bool Match(string query, string row) => throw new NotSupportedException("A search belongs to a query of the database.");
}
