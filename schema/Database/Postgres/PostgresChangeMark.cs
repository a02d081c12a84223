using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// The mark of a PostgreSQL database: the number of transactions that have written to a table of the model and committed. On a replica it
/// is that of what the replica has received.
/// </summary>
/// <param name="databases">Contexts of the database that is read.</param>
public sealed class PostgresChangeMark(IDbContextFactory<SedzDb> databases) : IChangeMark
{
    /// <inheritdoc />
    public async ValueTask<long> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = ChangeCounter.Read;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }
}
