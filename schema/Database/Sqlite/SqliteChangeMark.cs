using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// Tells whether a database file has changed, by whichever connection or process, at the cost of reading one number: what was computed
/// from the file may be kept while the mark stays the same. Safe for use by several threads at once.
/// </summary>
public sealed class SqliteChangeMark : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly Lock turn = new();

    /// <summary>Opens a connection of its own, which never writes: SQLite's <c>data_version</c> counts the commits of all others.</summary>
    /// <param name="path">The database file, which must be there.</param>
    public SqliteChangeMark(string path)
    {
        connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
    }

    /// <summary>The mark now. Take it before reading what is to be kept: a change that comes while reading then shows.</summary>
    public long Read()
    {
        lock (turn)
        {
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }
}
