using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Postgres;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Api.Tests.Application;

/// <summary>
/// An installation's folder and database, both of a test's own: a SQLite file, or a database of the test run's own PostgreSQL server. A
/// test class with the trait <c>Database = both</c> runs on either; <c>tests/run</c> runs those once more with
/// <c>SEDZ_TEST_DATABASE=postgres</c>.
/// </summary>
internal static class TestDatabase
{
    /// <summary>A SQLite file that is brought up to the model, made once: to migrate takes far longer than to copy.</summary>
    private static readonly Lazy<Task<byte[]>> MigratedFile = new(MigrateFileAsync);

    /// <summary>Whether tests run on PostgreSQL that can run on either.</summary>
    public static bool IsPostgres { get; } = Environment.GetEnvironmentVariable("SEDZ_TEST_DATABASE") == "postgres";

    /// <summary>Settings of a new folder and, on PostgreSQL, a new database that is brought up to the model.</summary>
    public static Task<SedzSettings> CreateAsync() => CreateAsync(IsPostgres);

    /// <summary>The same on an engine of the test's choice.</summary>
    public static async Task<SedzSettings> CreateAsync(bool postgres)
    {
        var folder = Directory.CreateTempSubdirectory("sedz-test-").FullName;
        if (postgres)
            return SedzSettings.In(folder, await (await PostgresServer.SharedAsync()).CopyAsync());
        var settings = SedzSettings.In(folder);
        await File.WriteAllBytesAsync(settings.Database.SqlitePath!, await MigratedFile.Value);
        return settings;
    }

    /// <summary>Removes the folder and the database.</summary>
    public static async Task RemoveAsync(SedzSettings settings)
    {
        if (settings.Database.PostgresConnection is { } postgres)
            await (await PostgresServer.SharedAsync()).DropAsync(postgres);
        else
            SqliteConnection.ClearAllPools();
        Directory.Delete(settings.DataFolder, recursive: true);
    }

    /// <summary>The value of <c>SEDZ_DATABASE</c> that names the database.</summary>
    public static string Text(SedzSettings settings) => settings.Database.PostgresConnection ?? $"sqlite:{settings.Database.SqlitePath}";

    /// <summary>A connection past the model, open, that the caller disposes.</summary>
    public static DbConnection Open(SedzSettings settings)
    {
        DbConnection connection = settings.Database.PostgresConnection is { } postgres
            ? Plain(postgres)
            : new SqliteConnection(new SqliteConnectionStringBuilder
            {
                DataSource = settings.Database.SqlitePath!,
                Mode = SqliteOpenMode.ReadOnly,
                Pooling = false,
            }.ConnectionString);
        connection.Open();
        if (connection is SqliteConnection sqlite)
            SqliteConnectionSetup.Prepare(sqlite);
        return connection;
    }

    /// <summary>A cell that was read past the model, so that two can be compared.</summary>
    public static string CellText(object cell) => cell switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        Array items => string.Join(',', items.Cast<object>()),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    /// <summary>How many bytes the engine has written to its files that grow while a transaction is open.</summary>
    public static async Task<long> SizeAsync(SedzSettings settings)
    {
        if (settings.Database.SqlitePath is { } path)
            return new FileInfo($"{path}-wal") is { Exists: true } log ? log.Length : 0;
        await using var connection = Open(settings);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pg_database_size(current_database())";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static NpgsqlConnection Plain(string connection)
    {
        var source = new NpgsqlDataSourceBuilder(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        source.UseNetTopologySuite();
        return source.Build().CreateConnection();
    }

    private static async Task<byte[]> MigrateFileAsync()
    {
        var settings = SedzSettings.In(Directory.CreateTempSubdirectory("sedz-test-").FullName);
        await using (var services = SedzRegistration.BuildSedz(settings))
        await using (var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync())
        {
            await db.MigrateAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        var bytes = await File.ReadAllBytesAsync(settings.Database.SqlitePath!);
        await RemoveAsync(settings);
        return bytes;
    }
}
