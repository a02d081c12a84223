using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Benchmarks.Writes;

/// <summary>The peer: writers take turns, and every unit has a transaction and a wait for the disk of its own.</summary>
internal sealed class OneTransactionEach(IDbContextFactory<SedzDb> databases) : IDatabaseWriter, IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<T> WriteAsync<T>(Func<SedzDb, CancellationToken, Task<T>> unit, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await unit(db, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
