using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Sedz.Benchmarks.Spatial;

/// <summary>A PostgreSQL server of this run's own, in a temporary folder and on the loopback, by the script that the tests start theirs with.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Packages = "/usr/lib/postgresql";

    /// <summary>Enough for the indexes and rows that the queries read, so that the peer reads them from its own memory.</summary>
    private const string SharedBuffers = "1GB";

    /// <summary>
    /// All data are in memory, and a query takes milliseconds: to compile it or to start workers for it takes longer than the query.
    /// </summary>
    private const string AtItsBest = "-c random_page_cost=1.1 -c jit=off -c max_parallel_workers_per_gather=0";

    private readonly Process shell;

    private PostgresServer(Process shell, string connection) => (this.shell, Connection) = (shell, connection);

    /// <summary>The connection string of a database that is not there yet.</summary>
    public string Connection { get; }

    /// <summary>Starts it. PostgreSQL refuses to run as root: then its own user runs it.</summary>
    public static async Task<PostgresServer> StartAsync()
    {
        var bin = Directory.EnumerateDirectories(Packages).Select(version => Path.Combine(version, "bin"))
            .Last(folder => File.Exists(Path.Combine(folder, "postgres")));
        var port = FreePort();
        var script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "server.sh"));
        string[] command = ["sh", "-c", script, "sh", bin, $"{port}", SharedBuffers];
        if (Environment.IsPrivilegedProcess)
            command = ["runuser", "-u", "postgres", "--", .. command];
        var shell = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return await shell.StandardOutput.ReadLineAsync() == "ready"
            ? new(shell, new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1", Port = port, Username = "sedz", Database = "sedz", CommandTimeout = 0, Options = AtItsBest,
            }.ConnectionString)
            : throw new InvalidOperationException("The PostgreSQL server did not start.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
