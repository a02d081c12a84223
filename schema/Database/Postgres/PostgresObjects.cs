using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// What the model needs on PostgreSQL and EF Core cannot say: indexes on expressions with the extension that they need, the counting of
/// changes, and the board of news. Everything follows from the model, so a new table or geometry has it without a word.
/// </summary>
internal sealed class PostgresObjects(PostgresSedzDb db)
{
    /// <summary>
    /// Groups of three letters. PostgreSQL trusts it: who owns the database may add it, and no administrator need be asked.
    /// </summary>
    private const string TrigramExtension = "pg_trgm";

    /// <summary>Every object by name, with the statement that makes it, in the order of making.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Wanted =>
    [
        new(ChangeCounter.Table, ChangeCounter.CreateTable),
        new(PostgresNewsBoard.Table, PostgresNewsBoard.CreateTable),
        .. Tables.Select(table => KeyValuePair.Create(ChangeCounter.Trigger(table), ChangeCounter.CreateTrigger(table))),
        .. Geometries.SelectMany(SpatialIndexes),
        new(TrigramExtension, $"CREATE EXTENSION {TrigramExtension}"),
        .. SearchIndex.In(db.Model).Select(index => KeyValuePair.Create(index.Index, index.CreateOnPostgres)),
        .. ListOrder.In(db.Model).Select(index => KeyValuePair.Create(index.Index, index.CreateOnPostgres)),
    ];

    private IEnumerable<string> Tables => db.Model.GetRelationalModel().Tables.Select(table => table.Name).Order(StringComparer.Ordinal);

    /// <summary>Every geometry column of the model.</summary>
    public IEnumerable<IColumn> Geometries => db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns)
        .Where(column => typeof(Geometry).IsAssignableFrom(column.PropertyMappings[0].Property.ClrType))
        .OrderBy(column => column.Table.Name, StringComparer.Ordinal).ThenBy(column => column.Name, StringComparer.Ordinal);

    /// <summary>Makes what is lacking, once, also when several processes start at the same moment.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if ((await LackingAsync(cancellationToken)).Count == 0)
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await PostgresWriteLock.TakeAsync(db, cancellationToken);
        foreach (var (_, create) in await LackingAsync(cancellationToken))
            await db.Database.ExecuteSqlRawAsync(create, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What is wanted and not there.</summary>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> LackingAsync(CancellationToken cancellationToken)
    {
        var there = await db.Database.SqlQueryRaw<string>(
                """
                SELECT relname::text AS "Value" FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'i')
                UNION ALL
                SELECT extname::text FROM pg_extension
                UNION ALL
                SELECT tgname::text FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
                WHERE c.relnamespace = current_schema()::regnamespace AND t.tgenabled <> 'D'
                """)
            .ToHashSetAsync(cancellationToken);
        return [.. Wanted.Where(wanted => !there.Contains(wanted.Key))];
    }

    /// <summary>One index for tests of shapes in degrees, one for distances in metres.</summary>
    private static IEnumerable<KeyValuePair<string, string>> SpatialIndexes(IColumn column)
    {
        var name = $"IX_{column.Table.Name}_{column.Name}";
        yield return new($"{name}_shape", $"""CREATE INDEX "{name}_shape" ON "{column.Table.Name}" USING gist ("{column.Name}")""");
        var geography = GeodesicEdges.Of($"\"{column.Name}\"", column.PropertyMappings[0].Property.ClrType);
        yield return new($"{name}_metres", $"""CREATE INDEX "{name}_metres" ON "{column.Table.Name}" USING gist ({geography})""");
    }
}
