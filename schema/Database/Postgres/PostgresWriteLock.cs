using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Sedz.Schema.Database.Postgres;

/// <summary>
/// Lets one import, undo or demonstration at a time write, among all processes on the database: each reads what is there, decides, and
/// numbers sites. Readers and small writers do not wait.
/// </summary>
internal static class PostgresWriteLock
{
    /// <summary>The lock's number; it has no meaning but to be the same in every process and no other lock's.</summary>
    private const long Number = 0x5345_445A_0001;

    /// <summary>
    /// Waits for the lock as long as it takes, for an import may take minutes; the caller's token ends the wait. The transaction's end
    /// releases it, also when the process dies.
    /// </summary>
    public static async Task TakeAsync(PostgresSedzDb db, CancellationToken cancellationToken)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("The lock belongs to a transaction.");
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction.GetDbTransaction();
        command.CommandTimeout = 0;
        command.CommandText = $"SELECT pg_advisory_xact_lock({Number})";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
