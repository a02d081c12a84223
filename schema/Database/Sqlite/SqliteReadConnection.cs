using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>A connection that stays open, with its statements, until it is disposed: EF Core closes the others after every statement.</summary>
/// <param name="connectionString">The database.</param>
internal sealed class SqliteReadConnection(string connectionString) : SqliteConnection(connectionString)
{
    private SqliteKeptCommands? commands;
    private bool isEnding;

    /// <inheritdoc />
    public override void Open()
    {
        base.Open();
        KeepPlans();
        commands ??= new SqliteKeptCommands(this);
    }

    /// <summary>Does nothing while the connection is kept.</summary>
    public override void Close()
    {
        if (!isEnding)
            return;
        commands?.Dispose();
        commands = null;
        base.Close();
    }

    /// <summary>Closes it, now or when who uses it does.</summary>
    public void End()
    {
        isEnding = true;
        Close();
    }

    /// <summary>
    /// Lets a statement be planned without its values. SQLite would otherwise compile it anew for each value that could make another plan
    /// better, such as the number of rows of a page, which makes none better here.
    /// </summary>
    private void KeepPlans()
    {
        if (raw.sqlite3_db_config(Handle!, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _) is not raw.SQLITE_OK and var error)
            throw new SqliteException("SQLite does not plan statements without their values.", error);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        isEnding = true;
        base.Dispose(disposing);
    }
}
