using Microsoft.Data.Sqlite;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SqliteNewsBoardTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sedz-news").FullName;

    private string Database => Path.Combine(folder, "sedz.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task News_OfOneProcess_AreReadByAnotherUntilTheyAreTakenDown()
    {
        var (one, other) = (new SqliteNewsBoard(Database), new SqliteNewsBoard(Database));
        Assert.Empty(await other.ReadAsync());
        await one.PostAsync("import:1", "10/5");
        await one.PostAsync("import:1", "20/10");
        await other.PostAsync("import:2", "1/1");
        Assert.Equal(
            [new("import:1", "20/10"), new("import:2", "1/1")],
            (await other.ReadAsync()).OrderBy(post => post.Key, StringComparer.Ordinal));

        await one.RemoveAsync("import:1");
        Assert.Equal(["import:2"], (await other.ReadAsync()).Keys);
        Assert.False(File.Exists(Database), "The board does not touch the database.");
    }

    [Fact]
    public async Task News_OfAProcessThatDied_AreForgotten()
    {
        var board = new SqliteNewsBoard(Database);
        await board.PostAsync("import:1", "10/5");
        await using (var connection = new SqliteConnection($"Data Source={Database}-news"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"UPDATE NewsBoard SET At = At - {Announcement.Lifetime.TotalSeconds + 1}";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Empty(await board.ReadAsync());
    }
}
