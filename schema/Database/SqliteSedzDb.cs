using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Database;

/// <summary>The model on SQLite.</summary>
public sealed class SqliteSedzDb(DbContextOptions<SqliteSedzDb> options) : SedzDb(options)
{
    /// <summary>Makes the indexes of places and texts, whose triggers a migration of SQLite drops with a table that it builds anew.</summary>
    public override async Task EnsureObjectsAsync(CancellationToken cancellationToken = default)
    {
        await Database.EnsureSpatialIndexesAsync(cancellationToken);
        await Database.EnsureSearchIndexesAsync(cancellationToken);
        await new SqliteListOrder(this).EnsureAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<CheckResult>> CheckAsync(CancellationToken cancellationToken = default) =>
    [
        await FileAsync(cancellationToken),
        await PragmaAsync("references", "foreign_key_check", rows => rows.Count == 0, cancellationToken),
        .. (await Database.CheckSpatialIndexesAsync(cancellationToken)).Select(state => new CheckResult(
            $"spatial index {state.Table}.{state.Column}", state.IsWhole, $"{state.Rows} rows, {state.Wrong} wrong, {state.Stray} stray")),
        .. await Database.CheckSearchIndexesAsync(cancellationToken),
    ];

    /// <summary>The turn among the writers of this process; those of others wait at the file.</summary>
    public override async Task<IDisposable?> EnterWriteQueueAsync(CancellationToken cancellationToken = default) =>
        await SqliteWriters.For((SqliteConnection)Database.GetDbConnection()).EnterAsync(cancellationToken);

    /// <summary>Nothing more to do: a transaction that writes to a SQLite file is the only one.</summary>
    public override Task LockForWritingAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc />
    public override async Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken = default) =>
        await SqliteSnapshot.BeginAsync(Database, cancellationToken);

    /// <inheritdoc />
    public override Task LoadInBulkAsync(Func<CancellationToken, Task> load, CancellationToken cancellationToken = default) =>
        Database.LoadInBulkAsync(load, cancellationToken);

    /// <summary>
    /// Carries the write-ahead log into the file and empties it. Deleted bytes of the file itself are overwritten as they are deleted; a reader
    /// that holds the log open lets it stand until the next time.
    /// </summary>
    public override Task ForgetErasedAsync(CancellationToken cancellationToken = default) =>
        Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDbFunction(() => SearchHit.Match("", "")).HasName("match").IsBuiltIn();
    }

    /// <summary>
    /// The file as a whole. FTS5 checks its tables by what its connection remembers of them, and would report what another connection wrote
    /// since as corruption: a query makes it look again, and the transaction keeps what it saw.
    /// </summary>
    private async Task<CheckResult> FileAsync(CancellationToken cancellationToken)
    {
        var found = await KeptIndexes.OfTexts(Database).FoundAsync(cancellationToken);
        var look = SearchIndexSql.In(Model).Where(sql => found.ContainsKey(sql.Kept.Name)).Select(sql => $"{sql.SelectHits} LIMIT 1;");
        await Database.OpenConnectionAsync(cancellationToken);
        await RunAsync($"BEGIN; {string.Concat(look)}");
        var result = await PragmaAsync("file", "integrity_check", rows => rows is ["ok"], cancellationToken);
        await RunAsync("COMMIT");
        await Database.CloseConnectionAsync();
        return result;

        async Task RunAsync(string statements)
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = statements;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task<CheckResult> PragmaAsync(
        string subject, string pragma, Func<IReadOnlyList<string>, bool> isWhole, CancellationToken cancellationToken)
    {
        var rows = new List<string>();
        await Database.OpenConnectionAsync(cancellationToken);
        await using (var command = Database.GetDbConnection().CreateCommand())
        {
            command.CommandText = $"PRAGMA {pragma}";
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
                rows.Add(Line(reader));
        }

        await Database.CloseConnectionAsync();
        return new(subject, isWhole(rows), isWhole(rows) ? "whole" : string.Join("; ", rows.Take(5)));
    }

    private static string Line(DbDataReader reader) => string.Join(" ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
}
