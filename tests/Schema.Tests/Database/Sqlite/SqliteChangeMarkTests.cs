using Microsoft.Data.Sqlite;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SqliteChangeMarkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sedz-mark").FullName;

    private string File => Path.Combine(folder, "mark.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("DELETE")]
    [InlineData("WAL")]
    public async Task Read_AroundACommit_DiffersAfterItAndOnlyThen(string journal)
    {
        using var writer = new SqliteConnection($"Data Source={File};Pooling=False");
        writer.Open();
        Run(writer, $"PRAGMA journal_mode={journal}; CREATE TABLE T (A)");
        using var mark = new SqliteChangeMark(File);

        var before = await mark.ReadAsync();
        Assert.Equal(before, await mark.ReadAsync());
        using (var transaction = writer.BeginTransaction())
        {
            Run(writer, "INSERT INTO T VALUES (1)");
            Assert.Equal(before, await mark.ReadAsync());
            transaction.Commit();
        }

        var after = await mark.ReadAsync();
        Assert.NotEqual(before, after);
        Assert.Equal(after, await mark.ReadAsync());
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
