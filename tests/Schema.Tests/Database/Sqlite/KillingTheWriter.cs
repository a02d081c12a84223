using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

/// <summary>A process with 32 writers is killed without warning; what it had confirmed must stand, and nothing half.</summary>
public sealed class KillingTheWriter : IDisposable
{
    private const int Kills = 3;
    private const int ConfirmedBeforeAKill = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("sedz-killed").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Writers_KilledWhileTheyWrite_LoseNothingThatWasConfirmed()
    {
        var file = await new WrittenFile(folder).MigratedAsync();
        var confirmed = new HashSet<int>();
        for (var kill = 0; kill < Kills; kill++)
        {
            confirmed.UnionWith(await WriteUntilKilledAsync(from: (kill + 1) * 1_000_000));
            var standing = await file.NumbersAsync();
            Assert.Subset(standing.ToHashSet(), confirmed);
            Assert.Equal("ok", await CheckAsync(file.Path));
        }

        Assert.True(confirmed.Count >= Kills * ConfirmedBeforeAKill);
    }

    private async Task<List<int>> WriteUntilKilledAsync(int from)
    {
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [typeof(KillingTheWriter).Assembly.Location, WritingProcess.Verb, folder, from.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        var confirmed = new List<int>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            confirmed.Add(int.Parse(line, CultureInfo.InvariantCulture));
            if (confirmed.Count == ConfirmedBeforeAKill)
                process.Kill();
        }

        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
        return confirmed;
    }

    /// <summary>On a connection that was not open before: FTS5 checks by what its connection remembers.</summary>
    private static async Task<string> CheckAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync();
        SqliteConnectionSetup.Prepare(connection);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
