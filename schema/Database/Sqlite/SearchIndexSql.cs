using Microsoft.EntityFrameworkCore.Metadata;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>The statements that make, fill and check the table of FTS5 in which the texts of one table are searched.</summary>
/// <remarks>
/// The table of FTS5 holds the groups of three letters and not the texts. Letter case counts and no mark is dropped, as in the tests that
/// follow a search. SQLite's own numbers of rows are the keys.
/// </remarks>
internal sealed record SearchIndexSql(string Table, string Key, IReadOnlyList<string> Columns)
{
    /// <summary>How the names of the tables of FTS5 and of their triggers start. No other table of the database may start so.</summary>
    public const string Prefix = "fts_";

    private readonly string table = SpatialIndexSql.Quote(Table);
    private readonly string key = SpatialIndexSql.Quote(Key);
    private readonly string index = SpatialIndexSql.Quote(Prefix + Table);

    /// <summary>The search indexes of the model's tables.</summary>
    public static IReadOnlyList<SearchIndexSql> In(IModel model) =>
    [
        .. from column in SearchIndex.In(model)
           group column.Column by (column.Table, column.Key) into columns
           select new SearchIndexSql(columns.Key.Table, columns.Key.Key, [.. columns]),
    ];

    /// <summary>The index as it is made and kept.</summary>
    public KeptIndex Kept => new(
        Prefix + Table,
        $"CREATE VIRTUAL TABLE {index} USING fts5({Names}, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')",
        $"DELETE FROM {index}",
        $"INSERT INTO {index} (rowid, {Names}) {Texts(table)} FROM {table}",
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            // Each first removes the old texts: a REPLACE in SQLite deletes a row without firing its delete trigger.
            [$"{Prefix}{Table}_insert"] = Trigger("insert", "INSERT", $"{Remove("NEW")}; {Add}"),
            [$"{Prefix}{Table}_update"] = Trigger("update", $"UPDATE OF {key}, {Names}", $"{Remove("OLD")}; {Remove("NEW")}; {Add}"),
            [$"{Prefix}{Table}_delete"] = Trigger("delete", "DELETE", Remove("OLD")),
        });

    /// <summary>Counts the rows.</summary>
    public string CountRows => $"SELECT count(*) AS Value FROM {table}";

    /// <summary>Counts the rows of which a text that is long enough is not found where it should be.</summary>
    public string CountWrong =>
        $"SELECT count(*) AS Value FROM {table} AS t WHERE {string.Join(" OR ", Columns.Select(IsLost))}";

    /// <summary>Counts the entries that belong to no row.</summary>
    public string CountStray =>
        $"SELECT count(*) AS Value FROM {index} AS f WHERE NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.{key} = f.rowid)";

    /// <summary>The entries for a query; a class of EF Core reads the columns by these names.</summary>
    public string SelectHits => $"""SELECT rowid AS "Id", {index} AS "Row" FROM {index}""";

    private string Names => string.Join(", ", Columns.Select(SpatialIndexSql.Quote));

    private string Add => $"INSERT INTO {index} (rowid, {Names}) {Texts("NEW")}";

    private string Remove(string row) => $"DELETE FROM {index} WHERE rowid = {row}.{key}";

    private string Texts(string row) =>
        $"SELECT {row}.{key}, {string.Join(", ", Columns.Select(column => ThaiSpelling.Sql($"{row}.{SpatialIndexSql.Quote(column)}")))}";

    private string IsLost(string column)
    {
        var text = ThaiSpelling.Sql($"t.{SpatialIndexSql.Quote(column)}");
        return $"""
            (length({text}) >= {TextSearch.ShortestIndexed} AND NOT EXISTS (
                SELECT 1 FROM {index} AS f WHERE f.rowid = t.{key} AND f.{index} MATCH '"{column}" : "' || replace({text}, '"', '""') || '"'))
            """;
    }

    private string Trigger(string name, string change, string body) =>
        $"CREATE TRIGGER {SpatialIndexSql.Quote($"{Prefix}{Table}_{name}")} AFTER {change} ON {table} BEGIN {body}; END";
}
