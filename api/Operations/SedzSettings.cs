using Sedz.Schema.Database;

namespace Sedz.Api.Operations;

/// <summary>
/// Where an installation keeps its data, by environment. Nothing else is read from the environment but ASP.NET's own settings.
/// </summary>
/// <param name="DataFolder">Folder of a SQLite database and of the keys: <c>SEDZ_DATA</c>, default <c>./data</c>.</param>
/// <param name="Database">
/// The database: <c>SEDZ_DATABASE</c>, written <c>sqlite:PATH</c> or as a connection string of PostgreSQL; default <c>sedz.db</c> in the
/// data folder.
/// </param>
/// <param name="ReadDatabase">
/// A replica of the PostgreSQL database, which queries read: <c>SEDZ_DATABASE_READ</c>. Null where queries read what is written.
/// </param>
public sealed record SedzSettings(string DataFolder, DatabaseAddress Database, DatabaseAddress? ReadDatabase = null)
{
    /// <summary>Folder of documents that clients may name by an id: <c>SEDZ_DOCUMENTS</c>; null for none.</summary>
    public string? DocumentsFolder { get; init; }

    /// <summary>Whether no other document is run: <c>SEDZ_DOCUMENTS_ONLY=true</c>.</summary>
    public bool DocumentsOnly { get; init; }

    /// <summary>
    /// Folder of the keys that personal data are encrypted with. Whoever loses it loses those data; whoever copies it can read them.
    /// </summary>
    public string KeysFolder => Path.Combine(DataFolder, "keys");

    /// <summary>Settings by environment variables.</summary>
    /// <exception cref="ArgumentException">A setting is written in a form that is not known; the message holds nothing of it.</exception>
    public static SedzSettings FromEnvironment()
    {
        var folder = Path.GetFullPath(Environment.GetEnvironmentVariable("SEDZ_DATA") is { Length: > 0 } data ? data : "data");
        return In(
            folder, Environment.GetEnvironmentVariable("SEDZ_DATABASE"), Environment.GetEnvironmentVariable("SEDZ_DATABASE_READ")) with
        {
            DocumentsFolder = Environment.GetEnvironmentVariable("SEDZ_DOCUMENTS") is { Length: > 0 } documents ? documents : null,
            DocumentsOnly = Environment.GetEnvironmentVariable("SEDZ_DOCUMENTS_ONLY") switch
            {
                null or "" or "false" => false,
                "true" => true,
                _ => throw new ArgumentException(
                    "SEDZ_DOCUMENTS_ONLY ต้องเป็น true หรือ false · SEDZ_DOCUMENTS_ONLY must be true or false"),
            },
        };
    }

    /// <summary>Settings for a data folder.</summary>
    /// <param name="folder">Folder of the database and the keys.</param>
    /// <param name="database">The database; when empty, <c>sedz.db</c> in the folder.</param>
    /// <param name="readDatabase">A replica for queries; when empty, there is none.</param>
    /// <exception cref="ArgumentException">A database is written in a form that is not known; the message holds nothing of it.</exception>
    public static SedzSettings In(string folder, string? database = null, string? readDatabase = null)
    {
        var address = string.IsNullOrEmpty(database)
            ? DatabaseAddress.OfFile(Path.Combine(folder, "sedz.db"))
            : DatabaseAddress.Read(database) ?? throw new ArgumentException(
                "SEDZ_DATABASE ต้องเขียนเป็น sqlite:PATH หรือ connection string ของ PostgreSQL ที่มี Host และ Database"
                + " · SEDZ_DATABASE must be written sqlite:PATH, or as a connection string of PostgreSQL with Host and Database");
        if (string.IsNullOrEmpty(readDatabase))
        {
            return new(folder, address);
        }

        return DatabaseAddress.Read(readDatabase) is { PostgresConnection: not null } replica && address.PostgresConnection is not null
            ? new(folder, address, replica)
            : throw new ArgumentException(
                "SEDZ_DATABASE_READ ใช้ได้เมื่อทั้งสองเป็น connection string ของ PostgreSQL"
                + " · SEDZ_DATABASE_READ is a connection string of PostgreSQL, and so must SEDZ_DATABASE be");
    }
}
