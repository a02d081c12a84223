using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>Changes a SQLite file through its queue.</summary>
/// <param name="databases">Contexts of the file.</param>
public sealed class SqliteDatabaseWriter(IDbContextFactory<SedzDb> databases) : IDatabaseWriter
{
    private readonly Lazy<SqliteWriters> queue = new(() => QueueOf(databases));

    /// <inheritdoc />
    public Task<T> WriteAsync<T>(Func<SedzDb, CancellationToken, Task<T>> unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return queue.Value.WriteAsync(databases, unit, cancellationToken);
    }

    private static SqliteWriters QueueOf(IDbContextFactory<SedzDb> databases)
    {
        using var db = databases.CreateDbContext();
        return SqliteWriters.For((SqliteConnection)db.Database.GetDbConnection());
    }
}
