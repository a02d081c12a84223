using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>A unit of work and its outcome, which its caller learns after the commit and not before.</summary>
/// <typeparam name="T">What the unit gives.</typeparam>
internal sealed class SqliteWriteUnit<T> : ISqliteWriteUnit
{
    private readonly TaskCompletionSource<T> written = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<SedzDb, CancellationToken, Task<T>> run;
    private readonly CancellationToken cancellationToken;
    private readonly CancellationTokenRegistration cancelled;
    private int started;
    private T? result;

    public SqliteWriteUnit(
        IDbContextFactory<SedzDb> databases, Func<SedzDb, CancellationToken, Task<T>> run, CancellationToken cancellationToken)
    {
        Databases = databases;
        this.run = run;
        this.cancellationToken = cancellationToken;
        cancelled = cancellationToken.Register(GiveUp);
    }

    /// <summary>The outcome.</summary>
    public Task<T> Written => written.Task;

    /// <inheritdoc />
    public IDbContextFactory<SedzDb> Databases { get; }

    /// <inheritdoc />
    public bool Start()
    {
        cancelled.Unregister();
        return Interlocked.Exchange(ref started, 1) == 0;
    }

    /// <inheritdoc />
    public async Task RunAsync(SedzDb db)
    {
        result = await run(db, cancellationToken).ConfigureAwait(false);
        if (db.ChangeTracker.HasChanges())
            await db.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public void Confirm() => written.SetResult(result!);

    /// <inheritdoc />
    public void Fail(Exception reason)
    {
        if (reason is OperationCanceledException && cancellationToken.IsCancellationRequested)
            written.SetCanceled(cancellationToken);
        else
            written.SetException(reason);
    }

    private void GiveUp()
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
            written.SetCanceled(cancellationToken);
    }
}
