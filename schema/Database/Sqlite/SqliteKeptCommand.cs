using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// A command whose statement stays prepared between uses. Who was given it disposes it as any other command, which only gives it back.
/// </summary>
/// <param name="connection">An open connection.</param>
/// <param name="text">The statement.</param>
internal sealed class SqliteKeptCommand(SqliteConnection connection, string text) : SqliteCommand(text, connection)
{
    private bool isLent;
    private bool isEnded;

    /// <summary>Takes over what a command of the same text was to be run with.</summary>
    /// <returns>False while it is in use: a reader of its rows is open.</returns>
    public bool TryLend(SqliteCommand command)
    {
        if (isLent)
            return false;
        isLent = true;
        Transaction = command.Transaction;
        CommandTimeout = command.CommandTimeout;
        foreach (SqliteParameter parameter in command.Parameters)
            Parameters.Add(parameter);
        return true;
    }

    /// <summary>Lets go of the statement, unless it is in use.</summary>
    /// <returns>False while it is in use.</returns>
    public bool TryEnd()
    {
        if (!isLent)
            End();
        return !isLent;
    }

    /// <summary>Lets go of the statement.</summary>
    public void End()
    {
        isEnded = true;
        Dispose();
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (isLent && !isEnded && disposing)
        {
            Parameters.Clear();
            isLent = false;
            return;
        }

        base.Dispose(disposing);
    }
}
