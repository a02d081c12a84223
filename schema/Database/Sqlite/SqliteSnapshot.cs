using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// A transaction that only reads. EF Core's own transactions begin as writers, one of which a SQLite file has at a time: a reader in one would
/// wait for an import, and an import for it.
/// </summary>
internal sealed class SqliteSnapshot : IAsyncDisposable
{
    private readonly DatabaseFacade database;
    private readonly SqliteTransaction transaction;
    private readonly IDbContextTransaction use;

    private SqliteSnapshot(DatabaseFacade database, SqliteTransaction transaction, IDbContextTransaction use)
    {
        this.database = database;
        this.transaction = transaction;
        this.use = use;
    }

    /// <summary>Begins it; the first read decides which state it sees.</summary>
    public static async Task<SqliteSnapshot> BeginAsync(DatabaseFacade database, CancellationToken cancellationToken)
    {
        await database.OpenConnectionAsync(cancellationToken);
        var transaction = ((SqliteConnection)database.GetDbConnection()).BeginTransaction(deferred: true);
        var use = await database.UseTransactionAsync(transaction, cancellationToken);
        return new(database, transaction, use!);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await use.DisposeAsync();
        await transaction.DisposeAsync();
        await database.CloseConnectionAsync();
    }
}
