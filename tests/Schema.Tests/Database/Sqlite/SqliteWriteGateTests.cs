using Microsoft.Data.Sqlite;
using Sedz.Schema.Database.Sqlite;

namespace Sedz.Schema.Tests.Database.Sqlite;

public sealed class SqliteWriteGateTests
{
    [Fact]
    public async Task Writers_OfOneFile_EnterOneAtATime()
    {
        var gate = Gate("one-at-a-time.db");
        var (inside, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            using (await gate.EnterAsync())
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await Task.Yield();
                Interlocked.Decrement(ref inside);
            }
        })));

        Assert.Equal(1, most);
    }

    [Fact]
    public void Gate_ForTwoWaysOfWritingAPath_IsTheSame()
    {
        Assert.Same(Gate("same.db"), Gate(Path.Combine(".", "same.db")));
        Assert.NotSame(Gate("same.db"), Gate("other.db"));
    }

    [Fact]
    public async Task Turn_DisposedTwice_IsPassedOnOnce()
    {
        var gate = Gate("twice.db");
        var turn = await gate.EnterAsync();
        turn.Dispose();
        turn.Dispose();

        using var second = await gate.EnterAsync();

        Assert.False(gate.EnterAsync().IsCompleted);
    }

    [Fact]
    public async Task Waiting_WhenCancelled_GivesUpAndLeavesTheGateUsable()
    {
        var gate = Gate("cancelled.db");
        using var cancellation = new CancellationTokenSource();
        var turn = await gate.EnterAsync();
        var waiting = gate.EnterAsync(cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        turn.Dispose();
        (await gate.EnterAsync()).Dispose();
    }

    private static SqliteWriteGate Gate(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path }.ConnectionString);
        return SqliteWriteGate.For(connection);
    }
}
