using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;
using SQLitePCL;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SqliteReadersTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sedz-readers-");
    private WrittenFile file = null!;
    private SqliteReaders<SqliteSedzDb> readers = null!;

    public async Task InitializeAsync()
    {
        file = await new WrittenFile(folder.FullName).MigratedAsync();
        readers = new(new DbContextOptionsBuilder<SqliteSedzDb>().UseSedzSqlite(file.Path).Options);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        readers.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Statement_AskedAgain_IsTheOneThatWasCompiled()
    {
        await file.WriteAsync(1);
        await file.WriteAsync(2);
        // SQLite asks an authorizer while it compiles a statement, and only then.
        var compiled = 0;
        strdelegate_authorizer counting = (_, _, _, _, _, _) =>
        {
            compiled++;
            return raw.SQLITE_OK;
        };
        await using (var first = await readers.CreateDbContextAsync())
        {
            await first.Database.OpenConnectionAsync();
            raw.sqlite3_set_authorizer(((SqliteConnection)first.Database.GetDbConnection()).Handle!, counting, null);
        }

        foreach (var (number, isFirst) in new[] { (1, true), (2, false), (3, false), (1, false) })
        {
            compiled = 0;
            await using var db = await readers.CreateDbContextAsync();
            Assert.Equal(number < 3 ? [number] : [], await PageAsync(db, number, most: number + 1));
            Assert.Equal(isFirst, compiled > 0);
        }
    }

    [Fact]
    public async Task Reader_WhoseRowsAreStillRead_DoesNotDisturbAnotherOfTheSameStatement()
    {
        await file.WriteAsync(1);
        await file.WriteAsync(2);
        await using var db = await readers.CreateDbContextAsync();
        var pairs = new List<(int, int)>();
        await foreach (var outer in db.Sites.Select(site => site.Id).AsAsyncEnumerable())
        {
            await foreach (var inner in db.Sites.Select(site => site.Id).AsAsyncEnumerable())
                pairs.Add((outer, inner));
        }

        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], pairs);
    }

    [Fact]
    public async Task Reader_SeesWhatIsWrittenAfterItsLastStatement_AndKeepsNobodyFromWriting()
    {
        for (var number = 1; number < 4; number++)
        {
            await file.WriteAsync(number);
            await using var db = await readers.CreateDbContextAsync();
            Assert.Equal(number, await db.Sites.CountAsync());
        }
    }

    /// <summary>SQLite keeps them as texts; EF Core compares them by a function of its own.</summary>
    [Fact]
    public async Task DecimalNumbers_AreComparedAsNumbers()
    {
        await using var db = await readers.CreateDbContextAsync();
        Assert.Equal([9.5m], await db.Database.SqlQuery<decimal>($"SELECT '9.5' AS \"Value\" UNION ALL SELECT '10.5'")
            .Where(value => value < 10m).ToListAsync());
    }

    [Fact]
    public async Task Questions_EverNew_AreForgottenAndGoOn()
    {
        await file.WriteAsync(1);
        await using var db = await readers.CreateDbContextAsync();
        await AskAsync(1);
        var one = CompiledBytes(db);
        await AskAsync(2);
        var each = CompiledBytes(db) - one;
        for (var i = 3; i < 300; i++)
            await AskAsync(i);
        Assert.InRange(CompiledBytes(db), each, one + (64 * each));

        async Task AskAsync(int question) => Assert.Equal(1, await db.Sites.TagWith($"question {question:000}").CountAsync());
    }

    [Fact]
    public async Task End_ClosesTheConnectionsThatWait()
    {
        SqliteConnection connection;
        await using (var db = await readers.CreateDbContextAsync())
        {
            await db.Sites.CountAsync();
            connection = (SqliteConnection)db.Database.GetDbConnection();
        }

        Assert.Equal(System.Data.ConnectionState.Open, connection.State);
        readers.Dispose();
        Assert.Equal(System.Data.ConnectionState.Closed, connection.State);
    }

    private static Task<List<int>> PageAsync(SedzDb db, int number, int most) =>
        db.Sites.Where(site => site.Id >= number && site.Id <= number).OrderBy(site => site.Id).Take(most).Select(site => site.Id).ToListAsync();

    /// <summary>The memory of the statements that a connection has compiled, in bytes.</summary>
    private static int CompiledBytes(SedzDb db)
    {
        var handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_db_status(handle, raw.SQLITE_DBSTATUS_STMT_USED, out var bytes, out _, 0));
        return bytes;
    }
}
