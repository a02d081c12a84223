using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Ends a statement when nobody waits for its rows any more. SQLite runs in this process and knows of no cancellation: without the
/// interrupt a statement runs to its end, whoever has left.
/// </summary>
public sealed class SqliteInterrupt : DbCommandInterceptor
{
    /// <summary>What stands ready to interrupt the statement of a command, until its reader is closed.</summary>
    private readonly ConditionalWeakTable<DbCommand, IDisposable> waiting = [];

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        cancellationToken.ThrowIfCancellationRequested();
        if (cancellationToken.CanBeCanceled && (command.Connection as SqliteConnection)?.Handle is { } handle)
            waiting.AddOrUpdate(command, cancellationToken.Register(() => Interrupt(handle)));
        return new(result);
    }

    /// <inheritdoc />
    public override InterceptionResult DataReaderDisposing(
        DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        End(command);
        return result;
    }

    /// <inheritdoc />
    public override Task CommandFailedAsync(
        DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        End(command);
        // The caller asked for the end and is told of it in the usual way.
        return eventData?.Exception is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT }
            ? Task.FromCanceled(cancellationToken)
            : Task.CompletedTask;
    }

    private static void Interrupt(sqlite3 handle)
    {
        if (!handle.IsClosed)
            raw.sqlite3_interrupt(handle);
    }

    private void End(DbCommand command)
    {
        if (!waiting.TryGetValue(command, out var registration))
            return;
        waiting.Remove(command);
        registration.Dispose();
    }
}
