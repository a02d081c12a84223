namespace Sedz.Schema.Database.Sqlite;

/// <summary>A turn to write alone, held until it is disposed.</summary>
internal sealed class SqliteWriteTurn : ISqliteWrite, IDisposable
{
    private readonly TaskCompletionSource<IDisposable> entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenRegistration cancelled;

    /// <summary>A turn that waits.</summary>
    /// <param name="cancellationToken">Gives it up, unless it has come.</param>
    public SqliteWriteTurn(CancellationToken cancellationToken) =>
        cancelled = cancellationToken.Register(() => entered.TrySetCanceled(cancellationToken));

    /// <summary>Ends when the turn has come, with what passes it on.</summary>
    public Task<IDisposable> Entered => entered.Task;

    /// <summary>Gives the turn to who waits for it and ends when it is passed on; at once when nobody waits any more.</summary>
    public async Task TakeAsync()
    {
        if (entered.TrySetResult(this))
            await left.Task.ConfigureAwait(false);
        await cancelled.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Passes the turn on, once.</summary>
    public void Dispose() => left.TrySetResult();
}
