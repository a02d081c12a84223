using System.Data.Common;

namespace Sedz.Schema.Database;

/// <summary>
/// Tells whoever waits that something has changed, whichever process changed it. It carries no data that counts: a watcher is woken and
/// reads the database. The database's mark says only that something was committed, so a commit wakes every watcher; announcements reach the
/// watchers in this process. The database is asked only while somebody watches. Safe for use by several threads.
/// </summary>
/// <param name="changes">The mark of the database that is read.</param>
public sealed class ChangeFeed(IChangeMark changes) : IDisposable
{
    /// <summary>How often the database is asked: one number is read.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Lock turn = new();
    private readonly HashSet<ChangeWatch> watches = [];
    private CancellationTokenSource? asking;

    /// <summary>
    /// Watches a topic from now on. The watch is told of every commit that concerns the topic, at the latest a second after it, and may be
    /// told of others, too.
    /// </summary>
    /// <param name="topic">A name that the writer and the watcher agree on, without white space.</param>
    public ChangeWatch Watch(string topic)
    {
        var watch = new ChangeWatch(topic, Leave);
        lock (turn)
        {
            watches.Add(watch);
            if (asking is null)
            {
                asking = new();
                _ = AskAsync(asking.Token);
            }
        }

        return watch;
    }

    /// <summary>
    /// Tells the watchers of a topic how far work has come that is not committed yet. It never waits, and what is lost is lost: the next
    /// news or the commit make up for it.
    /// </summary>
    /// <param name="topic">The topic.</param>
    /// <param name="news">At most 1,000 characters, no personal data; not empty.</param>
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

    /// <summary>Asks until nobody watches. The first mark counts as a change: a commit may have come between the watch and it.</summary>
    private async Task AskAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            for (long? mark = null; await timer.WaitForNextTickAsync(cancellationToken);)
            {
                var now = await changes.ReadAsync(cancellationToken);
                if (now == mark) continue;
                mark = now;
                EachWatch(watch => watch.Tell(""));
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
        catch (DbException lost)
        {
            EachWatch(watch => watch.Fail(new IOException("The database cannot be asked for changes.", lost)));
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
