using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// Changes a PostgreSQL database, each unit in a transaction of its own: the server commits those that wait together at once.
/// </summary>
/// <param name="databases">Contexts of the database.</param>
public sealed class PostgresDatabaseWriter(IDbContextFactory<SedzDb> databases) : IDatabaseWriter
{
    /// <inheritdoc />
    public async Task<T> WriteAsync<T>(Func<SedzDb, CancellationToken, Task<T>> unit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(unit);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await unit(db, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }
}
