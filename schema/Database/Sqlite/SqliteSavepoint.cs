using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The savepoint of one unit of work after the other in a transaction. Its statements are prepared once: to prepare one takes longer than
/// to run it.
/// </summary>
/// <param name="transaction">The transaction, open.</param>
internal sealed class SqliteSavepoint(SqliteTransaction transaction) : IDisposable
{
    private readonly SqliteCommand set = Command(transaction, "SAVEPOINT unit");
    private readonly SqliteCommand goBack = Command(transaction, "ROLLBACK TO unit");
    private readonly SqliteCommand release = Command(transaction, "RELEASE unit");

    /// <summary>Sets it: what follows can be taken back.</summary>
    public void Set() => set.ExecuteNonQuery();

    /// <summary>Takes back what followed.</summary>
    public void GoBack() => goBack.ExecuteNonQuery();

    /// <summary>Lets what followed be part of the transaction.</summary>
    public void Release() => release.ExecuteNonQuery();

    /// <inheritdoc />
    public void Dispose()
    {
        set.Dispose();
        goBack.Dispose();
        release.Dispose();
    }

    private static SqliteCommand Command(SqliteTransaction transaction, string text)
    {
        var command = transaction.Connection!.CreateCommand();
        command.CommandText = text;
        command.Transaction = transaction;
        command.Prepare();
        return command;
    }
}
