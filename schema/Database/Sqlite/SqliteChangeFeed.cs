using Microsoft.Data.Sqlite;

namespace Sedz.Schema.Database.Sqlite;

/// <summary>
/// The feed of a SQLite file. The file says only that something was committed, so a commit wakes every watcher; announcements reach the
/// watchers in this process. The file is asked only while somebody watches. Safe for use by several threads.
/// </summary>
public sealed class SqliteChangeFeed(SqliteChangeMark changes) : IChangeFeed, IDisposable
{
    /// <summary>How often the file is asked: one number is read, in about 10 µs.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock turn = new();
    private readonly HashSet<ChangeWatch> watches = [];
    private CancellationTokenSource? asking;

    /// <inheritdoc />
    public ChangeWatch Watch(string topic)
    {
        var watch = new ChangeWatch(topic, Leave);
        lock (turn)
        {
            watches.Add(watch);
            if (asking is null)
            {
                asking = new();
                _ = AskAsync(changes.Read(), asking.Token);
            }
        }

        return watch;
    }

    /// <inheritdoc />
    public void Announce(string topic, string news)
    {
        ArgumentException.ThrowIfNullOrEmpty(news);
        lock (turn)
        {
            foreach (var watch in watches)
            {
                if (watch.Topic == topic) watch.Tell(news);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (turn)
        {
            Rest();
        }
    }

    private async Task AskAsync(long mark, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                var now = changes.Read();
                if (now == mark) continue;
                mark = now;
                EachWatch(watch => watch.Tell(""));
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
        catch (SqliteException lost)
        {
            EachWatch(watch => watch.Fail(new IOException("The database file cannot be asked for changes.", lost)));
            Dispose();
        }
    }

    private void EachWatch(Action<ChangeWatch> act)
    {
        lock (turn)
        {
            foreach (var watch in watches) act(watch);
        }
    }

    private void Leave(ChangeWatch watch)
    {
        lock (turn)
        {
            if (watches.Remove(watch) && watches.Count == 0) Rest();
        }
    }

    private void Rest()
    {
        asking?.Cancel();
        asking?.Dispose();
        asking = null;
    }
}
