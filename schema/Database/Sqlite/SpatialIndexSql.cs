namespace Sedz.Schema.Database.Sqlite;

/// <summary>The statements that make, fill and check the R*Tree of one geometry column.</summary>
/// <remarks>
/// The R*Tree keeps 32-bit floats and rounds them outwards, so a box is never smaller than its geometry. NULL and empty geometries have
/// no box and are not in the index: no spatial test holds for them.
/// </remarks>
internal sealed class SpatialIndexSql(SpatialIndexColumn column)
{
    /// <summary>How far a side may lie outside its geometry, in degrees: 32-bit floats near 180 are 0.000015 apart.</summary>
    private const string RoundingDegrees = "0.0001";

    private readonly string table = Quote(column.Table);
    private readonly string key = Quote(column.Key);
    private readonly string geometry = Quote(column.Geometry);
    private readonly string index = Quote(column.Index);

    /// <summary>The index as it is made and kept.</summary>
    public KeptIndex Kept => new(
        column.Index,
        $"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)",
        $"DELETE FROM {index}",
        $"INSERT INTO {index} {Boxes(table)} FROM {table} WHERE {HasBox(table)}",
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            // Each first removes the old box: a REPLACE in SQLite deletes a row without firing its delete trigger.
            [$"{column.Index}_insert"] = Trigger("insert", "INSERT", $"{Remove("NEW")}; {Add}"),
            [$"{column.Index}_update"] = Trigger("update", $"UPDATE OF {key}, {geometry}", $"{Remove("OLD")}; {Remove("NEW")}; {Add}"),
            [$"{column.Index}_delete"] = Trigger("delete", "DELETE", Remove("OLD")),
        });

    /// <summary>Counts the rows with a geometry.</summary>
    public string CountRows => $"SELECT count(*) AS Value FROM {table} WHERE {HasBox(table)}";

    /// <summary>Counts the rows whose box is missing, does not hold the geometry, or is larger than rounding makes it.</summary>
    public string CountWrong =>
        $"""
        SELECT count(*) AS Value FROM {table} AS t WHERE {HasBox("t")} AND NOT EXISTS (
            SELECT 1 FROM {index} AS r WHERE r.id = t.{key}
            AND ST_MinX(t.{geometry}) - r.minx BETWEEN 0 AND {RoundingDegrees}
            AND r.maxx - ST_MaxX(t.{geometry}) BETWEEN 0 AND {RoundingDegrees}
            AND ST_MinY(t.{geometry}) - r.miny BETWEEN 0 AND {RoundingDegrees}
            AND r.maxy - ST_MaxY(t.{geometry}) BETWEEN 0 AND {RoundingDegrees})
        """;

    /// <summary>Counts the boxes that belong to no row with a geometry.</summary>
    public string CountStray =>
        $"SELECT count(*) AS Value FROM {index} AS r WHERE NOT EXISTS (SELECT 1 FROM {table} AS t WHERE t.{key} = r.id AND {HasBox("t")})";

    /// <summary>The R*Tree's boxes for a query; a class of EF Core reads the columns by these names.</summary>
    public string SelectBoxes =>
        $"""SELECT id AS "Id", minx AS "MinX", maxx AS "MaxX", miny AS "MinY", maxy AS "MaxY" FROM {index}""";

    private string Add => $"INSERT INTO {index} {Boxes("NEW")} WHERE {HasBox("NEW")}";

    private string Remove(string row) => $"DELETE FROM {index} WHERE id = {row}.{key}";

    private string Boxes(string row) =>
        $"SELECT {row}.{key}, ST_MinX({row}.{geometry}), ST_MaxX({row}.{geometry}), ST_MinY({row}.{geometry}), ST_MaxY({row}.{geometry})";

    private string HasBox(string row) => $"ST_MinX({row}.{geometry}) IS NOT NULL";

    private string Trigger(string name, string change, string body) =>
        $"CREATE TRIGGER {Quote($"{column.Index}_{name}")} AFTER {change} ON {table} BEGIN {body}; END";

    /// <summary>An identifier in double quotes.</summary>
    public static string Quote(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
