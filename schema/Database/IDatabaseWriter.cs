namespace Sedz.Schema.Database;

/// <summary>
/// Changes data in short units of work. How units share transactions is the engine's: SQLite commits many at once, where another engine
/// gives each a transaction of its own; what a unit does and what its caller sees is the same.
/// </summary>
public interface IDatabaseWriter
{
    /// <summary>
    /// Runs a unit of work. It is confirmed on the disk when the task ends, whole; when it throws, nothing of it stands and the exception
    /// is the task's. Units of one process run in the order in which they came.
    /// </summary>
    /// <param name="unit">
    /// Reads and writes by the context that it is given, in milliseconds; what it leaves unsaved is saved. It begins no transaction and
    /// asks for no other unit. What takes longer, such as an import, begins a transaction of its own.
    /// </param>
    /// <param name="cancellationToken">Gives up a unit that waits, and ends one that runs; after that it is too late.</param>
    Task<T> WriteAsync<T>(Func<SedzDb, CancellationToken, Task<T>> unit, CancellationToken cancellationToken = default);
}
