using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Database;

namespace Sedz.Api.Tests.Postgres;

/// <summary>
/// The test run's own PostgreSQL server, started when the first test needs it. Each test gets a database copied from a migrated one.
/// </summary>
internal sealed class PostgresServer
{
    private const string Template = "sedz_template";
    private const string Packages = "/usr/lib/postgresql";
    private const string Shared = "/usr/share/postgresql";

    private static readonly Lazy<Task<PostgresServer>> TheServer = new(StartAsync);
    private static Process? _shell;

    private readonly NpgsqlConnectionStringBuilder _address;
    private int _copies;

    private PostgresServer(NpgsqlConnectionStringBuilder address) => _address = address;

    /// <summary>Why there can be no server here; null where there can.</summary>
    public static string? Missing { get; } =
        Folder() is null ? "PostgreSQL with PostGIS is not installed: apt-get install postgresql-15 postgresql-15-postgis-3" : null;

    public static Task<PostgresServer> SharedAsync() => TheServer.Value;

    /// <summary>Makes a database, brought up to the model, and gives its connection string.</summary>
    public async Task<string> CopyAsync()
    {
        var name = $"test_{Interlocked.Increment(ref _copies)}";
        await RunAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
        return Address(name).ConnectionString;
    }

    /// <summary>Drops a database with the connections that pools still hold.</summary>
    public Task DropAsync(string connection) =>
        RunAsync($"DROP DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} WITH (FORCE)");

    private static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer(new() { Host = "127.0.0.1", Port = await StartProcessAsync(), Username = "sedz" });
        var template = server.Address(Template);
        template.Pooling = false;
        await using var services = SedzRegistration.BuildSedz(SedzSettings.In(
            Directory.CreateTempSubdirectory("sedz-test-").FullName, template.ConnectionString));
        await using var db = await services.GetRequiredService<IDbContextFactory<SedzDb>>().CreateDbContextAsync();
        await db.MigrateAsync();
        return server;
    }

    /// <summary>PostgreSQL refuses to run as root: then its own user runs it.</summary>
    private static async Task<int> StartProcessAsync()
    {
        var port = FreePort();
        var script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "tests", "Api.Tests", "Postgres", "server.sh"));
        string[] command = ["sh", "-c", script, "sh", Folder()!, $"{port}"];
        if (Environment.IsPrivilegedProcess)
            command = ["runuser", "-u", "postgres", "--", .. command];
        _shell = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return await _shell.StandardOutput.ReadLineAsync() == "ready"
            ? port
            : throw new InvalidOperationException("The PostgreSQL server of the tests did not start.");
    }

    private static string? Folder() => !Directory.Exists(Packages) ? null : Directory.EnumerateDirectories(Packages)
        .Where(version => File.Exists(Path.Combine(Shared, Path.GetFileName(version), "extension", "postgis.control")))
        .Select(version => Path.Combine(version, "bin"))
        .LastOrDefault(bin => File.Exists(Path.Combine(bin, "postgres")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private NpgsqlConnectionStringBuilder Address(string database) =>
        new(_address.ConnectionString) { Database = database, MaxPoolSize = 20, ConnectionIdleLifetime = 5, ConnectionPruningInterval = 1 };

    private async Task RunAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Address("postgres").ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
