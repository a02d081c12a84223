using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Prepares every connection that EF Core opens: spatial functions, the Thai collation and the pragmas of a database that must not
/// lose what it has confirmed.
/// </summary>
/// <remarks>
/// Connections are pooled: the native handle outlives the <see cref="SqliteConnection"/> and is prepared once in its life.
/// </remarks>
public sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    /// <summary>How long SQLite itself waits for another writer, in milliseconds, before it reports that the database is busy.</summary>
    private const int BusyTimeoutMilliseconds = 10_000;

    /// <summary>
    /// How much of the file is read where the system keeps it in memory, in bytes, instead of being copied page by page: the most that SQLite
    /// takes. It is address space, shared by all connections, not memory. A query that picks thousands of rows of a large table gains most.
    /// </summary>
    private const long MappedBytes = 0x7fff_0000;

    private static readonly ConditionalWeakTable<sqlite3, object> Prepared = [];

    /// <summary>
    /// Prepares an open connection that was not opened by EF Core: without the functions its writes would fail in the triggers of the
    /// spatial index.
    /// </summary>
    public static void Prepare(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        if (Prepared.TryGetValue(handle, out _))
            return;
        foreach (var function in SpatialFunctions.All)
            function.Register(handle);
        ThaiCollation.Register(handle);
        SetPragmas(connection);
        Prepared.AddOrUpdate(handle, handle);
    }

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Prepare((SqliteConnection)connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Prepare((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <summary>
    /// The write-ahead log lets readers go on beside a writer; <c>FULL</c> waits for the disk at every commit, so a confirmed write
    /// outlives a power cut. Deleted content is overwritten with zeros, so that what was erased of a person does not stay in free pages. The
    /// log is a property of the file and needs a writable one.
    /// </summary>
    private static void SetPragmas(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = {BusyTimeoutMilliseconds}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
            + "PRAGMA secure_delete = ON; "
            + $"PRAGMA mmap_size = {MappedBytes};";
        if (new SqliteConnectionStringBuilder(connection.ConnectionString).Mode != SqliteOpenMode.ReadOnly)
            command.CommandText += " PRAGMA journal_mode = WAL;";
        command.ExecuteNonQuery();
    }
}
