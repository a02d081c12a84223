using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>The mark of a SQLite file: the number of commits of all other connections and processes.</summary>
public sealed class SqliteChangeMark : IChangeMark, IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly Lock turn = new();

    /// <summary>Opens a connection of its own, which never writes: SQLite's <c>data_version</c> counts the commits of all others.</summary>
    /// <param name="path">The database file, which must be there.</param>
    public SqliteChangeMark(string path)
    {
        connection = new(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        command = connection.CreateCommand();
        command.CommandText = "PRAGMA data_version";
    }

    /// <inheritdoc />
    public ValueTask<long> ReadAsync(CancellationToken cancellationToken = default)
    {
        lock (turn)
        {
            return ValueTask.FromResult((long)command.ExecuteScalar()!);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }
}
