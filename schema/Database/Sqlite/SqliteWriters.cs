using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// All writers of this process to a database file, one after the other in the order in which they came. SQLite allows one writer only and
/// makes the others poll; here they queue. Short units that wait together are committed together: the disk is waited for once, not once for
/// each. Readers need no queue.
/// </summary>
/// <remarks>Other processes are met by the busy timeout of <see cref="SqliteConnectionSetup"/>.</remarks>
public sealed class SqliteWriters
{
    private static readonly ConcurrentDictionary<string, SqliteWriters> Queues = new(StringComparer.Ordinal);

    private readonly Channel<ISqliteWrite> waiting = Channel.CreateUnbounded<ISqliteWrite>(new() { SingleReader = true });

    private SqliteWriters()
    {
        // The queue lives as long as the process, so it must not keep the context of the first who asked: trace, culture, cancellation.
        using (ExecutionContext.SuppressFlow())
            _ = Task.Run(ServeAsync);
    }

    /// <summary>The queue of the file that a connection names; the same object for every way of writing the file's path.</summary>
    public static SqliteWriters For(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Queues.GetOrAdd(Path.GetFullPath(connection.DataSource), _ => new SqliteWriters());
    }

    /// <summary>
    /// Waits for a turn to write alone, for a transaction of the caller's own. Enter before it begins and leave, by disposing the turn,
    /// after it ends. A turn does not know its owner: to enter or write again before leaving waits for ever.
    /// </summary>
    public Task<IDisposable> EnterAsync(CancellationToken cancellationToken = default)
    {
        var turn = new SqliteWriteTurn(cancellationToken);
        waiting.Writer.TryWrite(turn);
        return turn.Entered;
    }

    /// <summary>Runs a unit of work in a transaction that it shares with others: <see cref="IDatabaseWriter.WriteAsync"/>.</summary>
    internal Task<T> WriteAsync<T>(
        IDbContextFactory<SedzDb> databases, Func<SedzDb, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        if (SqliteWriteBatch.IsRunning)
            throw new InvalidOperationException("A unit of work cannot wait for another one: it stands before it in the queue.");
        var unit = new SqliteWriteUnit<T>(databases, run, cancellationToken);
        waiting.Writer.TryWrite(unit);
        return unit.Written;
    }

    private async Task ServeAsync()
    {
        await foreach (var next in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (next is SqliteWriteTurn turn)
                await turn.TakeAsync().ConfigureAwait(false);
            else
                await SqliteWriteBatch.RunAsync((ISqliteWriteUnit)next, waiting.Reader).ConfigureAwait(false);
        }
    }
}
