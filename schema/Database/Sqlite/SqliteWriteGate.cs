using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Lets one writer of this process at a time into a database file. SQLite itself allows one writer only and makes the others poll;
/// here they queue, which is fairer and costs nothing while they wait. Readers need no gate.
/// </summary>
/// <remarks>
/// Enter before the transaction begins and leave after it ends. The gate does not know its owner: entering twice in one flow without
/// leaving waits for ever. Other processes are met by the busy timeout of <see cref="SqliteConnectionSetup"/>.
/// </remarks>
[SuppressMessage("Design", "CA1001", Justification = "A gate lives as long as the process: another writer may always come.")]
public sealed class SqliteWriteGate
{
    private static readonly ConcurrentDictionary<string, SqliteWriteGate> Gates = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim turn = new(1, 1);

    private SqliteWriteGate()
    {
    }

    /// <summary>The gate of the file that a connection names; the same object for every way of writing the file's path.</summary>
    public static SqliteWriteGate For(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Gates.GetOrAdd(Path.GetFullPath(connection.DataSource), _ => new SqliteWriteGate());
    }

    /// <summary>Waits for the turn to write; disposing the result passes it on, once.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? held = turn;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
