namespace Sedz.Api.Operations;

/// <summary>Where an installation keeps its data, by environment. Nothing else is read from the environment but ASP.NET's own settings.</summary>
/// <param name="DataFolder">Folder of the database and the keys: <c>SEDZ_DATA</c>, default <c>./data</c>.</param>
/// <param name="Database">
/// The database: <c>SEDZ_DATABASE</c>, written <c>sqlite:PATH</c>; default <c>sedz.db</c> in the data folder.
/// </param>
public sealed record SedzSettings(string DataFolder, string Database)
{
    private const string SqliteScheme = "sqlite:";

    /// <summary>Folder of documents that clients may name by an id: <c>SEDZ_DOCUMENTS</c>; null for none.</summary>
    public string? DocumentsFolder { get; init; }

    /// <summary>Whether no other document is run: <c>SEDZ_DOCUMENTS_ONLY=true</c>.</summary>
    public bool DocumentsOnly { get; init; }

    /// <summary>Folder of the keys that personal data are encrypted with. Whoever loses it loses those data; whoever copies it can read them.</summary>
    public string KeysFolder => Path.Combine(DataFolder, "keys");

    /// <summary>Path of the SQLite database file.</summary>
    public string SqlitePath => Database[SqliteScheme.Length..];

    /// <summary>Settings by environment variables.</summary>
    /// <exception cref="ArgumentException">A setting is written in a form that is not known.</exception>
    public static SedzSettings FromEnvironment()
    {
        var folder = Path.GetFullPath(Environment.GetEnvironmentVariable("SEDZ_DATA") is { Length: > 0 } data ? data : "data");
        return In(folder, Environment.GetEnvironmentVariable("SEDZ_DATABASE")) with
        {
            DocumentsFolder = Environment.GetEnvironmentVariable("SEDZ_DOCUMENTS") is { Length: > 0 } documents ? documents : null,
            DocumentsOnly = Environment.GetEnvironmentVariable("SEDZ_DOCUMENTS_ONLY") switch
            {
                null or "" or "false" => false,
                "true" => true,
                _ => throw new ArgumentException("SEDZ_DOCUMENTS_ONLY must be true or false"),
            },
        };
    }

    /// <summary>Settings for a data folder.</summary>
    /// <param name="folder">Folder of the database and the keys.</param>
    /// <param name="database">The database; when empty, <c>sedz.db</c> in the folder.</param>
    /// <exception cref="ArgumentException">The database is written in a form that is not known.</exception>
    public static SedzSettings In(string folder, string? database = null)
    {
        if (string.IsNullOrEmpty(database))
        {
            database = SqliteScheme + Path.Combine(folder, "sedz.db");
        }

        return database.StartsWith(SqliteScheme, StringComparison.Ordinal) && database.Length > SqliteScheme.Length
            ? new SedzSettings(folder, database)
            : throw new ArgumentException("SEDZ_DATABASE must be written sqlite:PATH");
    }
}
