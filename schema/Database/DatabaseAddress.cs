using Npgsql;

namespace Sedz.Schema.Database;

/// <summary>Which database: a SQLite file, or a PostgreSQL server's. Its text names the place and never a secret.</summary>
public sealed class DatabaseAddress
{
    private const string SqliteScheme = "sqlite:";

    private DatabaseAddress(string? sqlitePath, string? postgresConnection) =>
        (SqlitePath, PostgresConnection) = (sqlitePath, postgresConnection);

    /// <summary>Path of the SQLite file; null on PostgreSQL.</summary>
    public string? SqlitePath { get; }

    /// <summary>
    /// Connection string of PostgreSQL; null on SQLite. It may hold a password: it goes to the driver and nowhere else.
    /// </summary>
    public string? PostgresConnection { get; }

    /// <summary>A SQLite file.</summary>
    public static DatabaseAddress OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(path, null);
    }

    /// <summary>
    /// Reads <c>sqlite:PATH</c>, or a PostgreSQL connection string that names at least <c>Host</c> and <c>Database</c>.
    /// </summary>
    /// <returns>Null where it is neither. Why is not told: the text may hold a password.</returns>
    public static DatabaseAddress? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.StartsWith(SqliteScheme, StringComparison.Ordinal))
            return text.Length > SqliteScheme.Length ? OfFile(text[SqliteScheme.Length..]) : null;
        return Parts(text) is { Host.Length: > 0, Database.Length: > 0 } ? new(null, text) : null;
    }

    /// <summary>The place without user and password.</summary>
    public override string ToString() => PostgresConnection is not null && Parts(PostgresConnection) is { } parts
        ? $"postgresql {parts.Host}:{parts.Port}/{parts.Database}"
        : SqliteScheme + SqlitePath;

    private static NpgsqlConnectionStringBuilder? Parts(string text)
    {
        try
        {
            return new(text);
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }
}
