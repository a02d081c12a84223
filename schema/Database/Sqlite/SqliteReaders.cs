using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Contexts for reading whose connections stay open and keep their statements prepared: to compile the statement of a small page takes SQLite
/// longer than to run it.
/// </summary>
/// <typeparam name="TDb">The context.</typeparam>
/// <param name="options">Those of any other context of the database.</param>
public sealed class SqliteReaders<TDb>(DbContextOptions<TDb> options) : IDbContextFactory<TDb>, IDisposable
    where TDb : SedzDb
{
    /// <summary>
    /// The most contexts that wait for their next use, each with an open connection. SQLite runs in this process and a statement keeps a
    /// processor busy, so that more seldom run at once; those beyond are closed after use.
    /// </summary>
    private const int MostWaiting = 32;

    private readonly PooledDbContextFactory<TDb> contexts = new(options, MostWaiting);
    private readonly ConcurrentDictionary<SqliteReadConnection, bool> open = new();
    private volatile bool hasEnded;

    /// <inheritdoc />
    public TDb CreateDbContext() => Reading(contexts.CreateDbContext());

    /// <inheritdoc />
    public async Task<TDb> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        Reading(await contexts.CreateDbContextAsync(cancellationToken));

    /// <summary>Closes the connections; those of later readers close after use.</summary>
    public void Dispose()
    {
        hasEnded = true;
        foreach (var connection in open.Keys)
            connection.End();
    }

    /// <summary>A context keeps its connection while it waits for its next use.</summary>
    private TDb Reading(TDb db)
    {
        if (db.Database.GetDbConnection() is { } connection and not SqliteReadConnection && !hasEnded)
        {
            var kept = new SqliteReadConnection(connection.ConnectionString);
            Introduce(kept);
            kept.Disposed += (_, _) => open.TryRemove(kept, out _);
            open.TryAdd(kept, true);
            db.Database.SetDbConnection(kept, contextOwnsConnection: true);
        }

        return db;
    }

    /// <summary>
    /// EF Core gives the functions that it translates to, such as the comparison of decimal numbers, only to a connection that it makes itself
    /// or finds in the options.
    /// </summary>
    private void Introduce(SqliteReadConnection connection)
    {
        var introducing = new PooledDbContextFactory<TDb>(new DbContextOptionsBuilder<TDb>(options).UseSqlite(connection).Options, poolSize: 1);
        using var db = introducing.CreateDbContext();
        db.Database.GetDbConnection();
    }
}
