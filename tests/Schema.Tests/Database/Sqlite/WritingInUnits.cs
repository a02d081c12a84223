using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class WritingInUnits : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sedz-units").FullName;
    private WrittenFile file = null!;

    public async Task InitializeAsync() => file = await new WrittenFile(folder).MigratedAsync();

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Unit_WhenItsTaskEnds_IsThereWithItsResult()
    {
        Assert.Equal(7, await file.WriteAsync(7));
        Assert.Equal([7], await file.NumbersAsync());
    }

    [Fact]
    public async Task Units_ThatWaitTogether_AreWrittenInOrderByOneCommit()
    {
        var before = file.Commits.Count;
        var turn = await file.EnterAsync();
        var units = Enumerable.Range(1, 32).Select(number => file.WriteAsync(number)).ToList();
        Assert.All(units, unit => Assert.False(unit.IsCompleted));
        turn.Dispose();
        await Task.WhenAll(units);

        Assert.Equal(Enumerable.Range(1, 32), await file.NumbersAsync());
        Assert.Equal(1, file.Commits.Count - before);
    }

    [Fact]
    public async Task Unit_ThatThrows_IsTakenBackAloneAndTellsWhy()
    {
        var turn = await file.EnterAsync();
        var first = file.WriteAsync(1);
        var failing = file.Writer.WriteAsync<int>(async (db, cancellationToken) =>
        {
            WrittenFile.Add(db, 2);
            await db.SaveChangesAsync(cancellationToken);
            throw new InvalidDataException("refused");
        });
        var duplicate = file.WriteAsync(1);
        var last = file.WriteAsync(3);
        turn.Dispose();

        Assert.Equal("refused", (await Assert.ThrowsAsync<InvalidDataException>(() => failing)).Message);
        await Assert.ThrowsAsync<DbUpdateException>(() => duplicate);
        await Task.WhenAll(first, last);
        Assert.Equal([1, 3], await file.NumbersAsync());
    }

    [Fact]
    public async Task Units_WhoseTablesChangeBetweenThem_RunTheSameStatementsOnTheNewOnes()
    {
        var turn = await file.EnterAsync();
        var before = RenameAsync(1, "ก่อน");
        var change = file.Writer.WriteAsync((db, cancellationToken) => db.Database.ExecuteSqlRawAsync(
            "ALTER TABLE Sites RENAME COLUMN NameEn TO NameOld; ALTER TABLE Sites ADD COLUMN NameEn TEXT NULL", cancellationToken));
        var after = RenameAsync(2, "หลัง");
        turn.Dispose();
        await Task.WhenAll(before, change, after);

        Assert.Equal((0, 1), (await before, await after));
        await using var db = file.Databases.CreateDbContext();
        Assert.Equal(["ก่อน", "หลัง"], await db.Sites.OrderBy(s => s.Id).Select(s => s.NameTh).ToListAsync());

        Task<int> RenameAsync(int number, string name) => file.Writer.WriteAsync(async (db, cancellationToken) =>
        {
            var others = await db.Sites.CountAsync(s => s.Id != number, cancellationToken);
            WrittenFile.Add(db, number);
            await db.SaveChangesAsync(cancellationToken);
            (await db.Sites.SingleAsync(s => s.Id == number, cancellationToken)).NameTh = name;
            return others;
        });
    }

    [Fact]
    public async Task Unit_ThatRunsAStatementWhileItsRowsAreRead_ReadsAllRowsOfBoth()
    {
        await Task.WhenAll(file.WriteAsync(1), file.WriteAsync(2), file.WriteAsync(3));
        var pairs = await file.Writer.WriteAsync(async (db, cancellationToken) =>
        {
            var found = new List<(int, int)>();
            for (var round = 0; round < 2; round++)
            {
                await foreach (var outer in Numbers(db).WithCancellation(cancellationToken))
                {
                    await foreach (var inner in Numbers(db).WithCancellation(cancellationToken))
                        found.Add((outer, inner));
                }
            }

            return found;
        });
        Assert.Equal(2 * 9, pairs.Count);
        Assert.Equal(9, pairs.Distinct().Count());

        static IAsyncEnumerable<int> Numbers(SedzDb db) => db.Sites.OrderBy(s => s.Id).Select(s => s.Id).AsAsyncEnumerable();
    }

    [Fact]
    public async Task Units_WhoseCommitFails_AllFailAndNothingStands()
    {
        var turn = await file.EnterAsync();
        var good = file.WriteAsync(1);
        var orphan = file.Writer.WriteAsync((db, cancellationToken) => db.Database.ExecuteSqlRawAsync(
            "PRAGMA defer_foreign_keys = ON; INSERT INTO LandDocuments (SiteId, Kind, Text) VALUES (99, 0, 'x')", cancellationToken));
        turn.Dispose();

        await Assert.ThrowsAsync<SqliteException>(() => good);
        await Assert.ThrowsAsync<SqliteException>(() => orphan);
        Assert.Empty(await file.NumbersAsync());
        Assert.Equal(2, await file.WriteAsync(2));
    }

    [Fact]
    public async Task Unit_GivenUpWhileItWaits_IsNotRun()
    {
        using var cancellation = new CancellationTokenSource();
        var turn = await file.EnterAsync();
        var givenUp = file.WriteAsync(1, cancellation.Token);
        var other = file.WriteAsync(2);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        turn.Dispose();

        await other;
        Assert.Equal([2], await file.NumbersAsync());
    }

    [Fact]
    public async Task Unit_CancelledWhileItRuns_IsTakenBack()
    {
        using var cancellation = new CancellationTokenSource();
        var cancelled = file.Writer.WriteAsync(
            async (db, cancellationToken) =>
            {
                WrittenFile.Add(db, 1);
                await db.SaveChangesAsync(cancellationToken);
                await cancellation.CancelAsync();
                return await db.Sites.CountAsync(cancellationToken);
            },
            cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.Empty(await file.NumbersAsync());
    }

    [Fact]
    public async Task Unit_ThatAsksForAnother_FailsInsteadOfWaitingForEver()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => file.Writer.WriteAsync((_, cancellationToken) => file.WriteAsync(1, cancellationToken)));
        Assert.Equal(2, await file.WriteAsync(2));
    }

    [Fact]
    public async Task Turn_BetweenUnits_ComesInItsOrder()
    {
        var first = await file.EnterAsync();
        var before = file.WriteAsync(1);
        var turn = file.EnterAsync();
        var after = file.WriteAsync(2);
        first.Dispose();

        using (await turn)
        {
            Assert.True(before.IsCompletedSuccessfully);
            Assert.False(after.IsCompleted);
            Assert.Equal([1], await file.NumbersAsync());
        }

        await after;
    }

    [Fact]
    public async Task Turn_GivenUpOrDisposedTwice_IsPassedOnOnce()
    {
        using var cancellation = new CancellationTokenSource();
        var first = await file.EnterAsync();
        var givenUp = SqliteWriters.For(new SqliteConnection($"Data Source={file.Path}")).EnterAsync(cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => givenUp);
        first.Dispose();
        first.Dispose();

        using var second = await file.EnterAsync();
        Assert.False(file.EnterAsync().IsCompleted);
    }

    [Fact]
    public void Writers_OfTwoWaysOfWritingAPath_AreTheSame()
    {
        static SqliteWriters Of(string path) => SqliteWriters.For(new SqliteConnection($"Data Source={path}"));
        Assert.Same(Of("same.db"), Of(Path.Combine(".", "same.db")));
        Assert.NotSame(Of("same.db"), Of("other.db"));
    }
}
