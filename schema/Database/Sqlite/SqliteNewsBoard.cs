using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The board in a small file beside the database: the database itself has one writer, which is the work that the board tells of. The file
/// can be deleted whenever no process runs.
/// </summary>
/// <param name="path">The database file.</param>
public sealed class SqliteNewsBoard(string path) : INewsBoard
{
    private readonly string connectionString = new SqliteConnectionStringBuilder { DataSource = path + "-news" }.ConnectionString;

    /// <inheritdoc />
    public async Task PostAsync(string topic, string news, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            """
            DELETE FROM NewsBoard WHERE At < unixepoch('subsec') - $lifetime;
            INSERT INTO NewsBoard VALUES ($topic, $news, unixepoch('subsec'))
            ON CONFLICT (Topic) DO UPDATE SET News = excluded.News, At = excluded.At
            """,
            ("$topic", topic),
            ("$news", news),
            ("$lifetime", Announcement.Lifetime.TotalSeconds));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task RemoveAsync(string topic, CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(connection, "DELETE FROM NewsBoard WHERE Topic = $topic", ("$topic", topic));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            "SELECT Topic, News FROM NewsBoard WHERE At >= unixepoch('subsec') - $lifetime",
            ("$lifetime", Announcement.Lifetime.TotalSeconds));
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var news = new Dictionary<string, string>();
        while (await reader.ReadAsync(cancellationToken))
            news.Add(reader.GetString(0), reader.GetString(1));
        return news;
    }

    /// <summary>Nothing here needs to outlive a crash, so nothing waits for the disk.</summary>
    private async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = Command(
            connection,
            """
            PRAGMA synchronous = OFF;
            CREATE TABLE IF NOT EXISTS NewsBoard (Topic TEXT PRIMARY KEY, News TEXT NOT NULL, At REAL NOT NULL) WITHOUT ROWID
            """);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
