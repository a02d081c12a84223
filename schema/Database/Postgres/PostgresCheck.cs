using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Postgres;

/// <summary>Holds the structure of a PostgreSQL database against what it must be; reads only.</summary>
internal sealed class PostgresCheck(PostgresSedzDb db)
{
    /// <summary>One line for each thing looked at.</summary>
    public async Task<IReadOnlyList<CheckResult>> RunAsync(CancellationToken cancellationToken) =>
    [
        await ServerAsync(cancellationToken),
        await CollationsAsync(cancellationToken),
        await NamesAsync(
            "references", """SELECT conname::text AS "Value" FROM pg_constraint WHERE NOT convalidated""", cancellationToken),
        await NamesAsync(
            "indexes",
            """SELECT indexrelid::regclass::text AS "Value" FROM pg_index WHERE NOT (indisvalid AND indisready)""",
            cancellationToken),
        await ObjectsAsync(cancellationToken),
        await GeometriesAsync(cancellationToken),
    ];

    /// <summary>
    /// Thai needs UTF-8: another encoding has no place for it. Where the language of letters (<c>LC_CTYPE</c>) knows ASCII only, Thai
    /// searches are right but read every row.
    /// </summary>
    private async Task<CheckResult> ServerAsync(CancellationToken cancellationToken)
    {
        var server = await TextAsync("""SELECT current_setting('server_version') AS "Value" """, cancellationToken);
        var postgis = await TextAsync("""SELECT postgis_lib_version() AS "Value" """, cancellationToken);
        var encoding = await TextAsync("""SELECT current_setting('server_encoding') AS "Value" """, cancellationToken);
        var letters = await TextAsync("""SELECT datctype::text AS "Value" FROM pg_database WHERE datname = current_database()""", cancellationToken);
        return new("server", encoding == "UTF8", $"PostgreSQL {server}, PostGIS {postgis}, {encoding}, letters of {letters}");
    }

    /// <summary>An index in a language's order belongs to one version of that order: after an upgrade it must be built anew.</summary>
    private async Task<CheckResult> CollationsAsync(CancellationToken cancellationToken)
    {
        var stale = await db.Database.SqlQuery<string>(
                $"""
                SELECT collname::text AS "Value" FROM pg_collation
                WHERE collname = {ThaiOrder.Collation} AND collversion IS DISTINCT FROM pg_collation_actual_version(oid)
                """)
            .ToListAsync(cancellationToken);
        return new(
            "collation", stale.Count == 0, stale.Count == 0 ? "whole" : $"REINDEX, then ALTER COLLATION {stale[0]} REFRESH VERSION");
    }

    private async Task<CheckResult> ObjectsAsync(CancellationToken cancellationToken)
    {
        var objects = new PostgresObjects(db);
        var lacking = await objects.LackingAsync(cancellationToken);
        return new(
            "indexes and triggers of the model",
            lacking.Count == 0,
            lacking.Count == 0 ? $"{objects.Wanted.Count} in place" : $"missing: {string.Join(", ", lacking.Take(5).Select(item => item.Key))}");
    }

    /// <summary>Coordinates that are no degrees would be moved silently by a search in metres.</summary>
    private async Task<CheckResult> GeometriesAsync(CancellationToken cancellationToken)
    {
        var outside = new List<string>();
        foreach (var column in new PostgresObjects(db).Geometries)
        {
            var name = $"{column.Table.Name}.{column.Name}";
            var count = await TextAsync(
                $"""
                SELECT count(*)::text AS "Value" FROM "{column.Table.Name}"
                WHERE NOT ST_CoveredBy("{column.Name}", ST_MakeEnvelope(-180, -90, 180, 90, 4326))
                """,
                cancellationToken);
            if (count != "0")
                outside.Add($"{name}: {count} rows");
        }

        return Listed("geometries", outside);
    }

    private async Task<CheckResult> NamesAsync(string subject, string sql, CancellationToken cancellationToken) =>
        Listed(subject, await db.Database.SqlQueryRaw<string>(sql).ToListAsync(cancellationToken));

    private static CheckResult Listed(string subject, List<string> wrong) =>
        new(subject, wrong.Count == 0, wrong.Count == 0 ? "whole" : string.Join("; ", wrong.Take(5)));

    private Task<string> TextAsync(string sql, CancellationToken cancellationToken) =>
        db.Database.SqlQueryRaw<string>(sql).SingleAsync(cancellationToken);
}
