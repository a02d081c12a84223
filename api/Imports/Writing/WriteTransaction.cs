using Microsoft.EntityFrameworkCore.Storage;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Writing;

/// <summary>
/// A transaction for what takes longer than a unit of work of <see cref="IDatabaseWriter"/>: it has a commit of its own, and on SQLite
/// every other writer waits for its end. Unless it is committed, all that was written in it is taken back, also when the process dies.
/// </summary>
internal sealed class WriteTransaction : IAsyncDisposable
{
    private readonly IDisposable? turn;
    private readonly IDbContextTransaction transaction;

    private WriteTransaction(IDisposable? turn, IDbContextTransaction transaction) => (this.turn, this.transaction) = (turn, transaction);

    /// <summary>Waits for the turn to write and begins.</summary>
    public static async Task<WriteTransaction> BeginAsync(SedzDb db, CancellationToken cancellationToken)
    {
        var turn = await db.EnterWriteQueueAsync(cancellationToken);
        IDbContextTransaction? transaction = null;
        try
        {
            transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.LockForWritingAsync(cancellationToken);
            return new WriteTransaction(turn, transaction);
        }
        catch
        {
            if (transaction is not null)
            {
                await transaction.DisposeAsync();
            }

            turn?.Dispose();
            throw;
        }
    }

    /// <summary>Makes everything that was written stand.</summary>
    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        turn?.Dispose();
    }
}
