using System.Data.Common;

namespace Sedz.Schema.Database;

/// <summary>
/// Tells whoever waits that something has changed, whichever process changed it. It carries no data that counts: a watcher is woken and
/// reads the database. The database's mark says only that something was committed, so a commit wakes every watcher; announcements wake
/// those of their topic. The database is asked only while somebody watches. Safe for use by several threads.
/// </summary>
/// <param name="changes">The mark of the database that is read.</param>
/// <param name="board">Where processes announce what is not committed yet.</param>
public sealed class ChangeFeed(IChangeMark changes, INewsBoard board) : IDisposable
{
    /// <summary>How often the database is asked: one number is read, and where a topic is watched, the few texts of the board.</summary>
    internal static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private static readonly IReadOnlyDictionary<string, string> NoNews = new Dictionary<string, string>();

    private readonly Lock turn = new();
    private readonly HashSet<ChangeWatch> watches = [];
    private readonly Dictionary<string, string> announcedHere = [];
    private CancellationTokenSource? asking;

    /// <summary>
    /// Watches from now on. The watch is told of every commit, at the latest a second after it, and of the announcements of a topic by
    /// whatever process.
    /// </summary>
    /// <param name="topic">A name that the announcer and the watcher agree on; null for commits only.</param>
    public ChangeWatch Watch(string? topic = null)
    {
        var watch = new ChangeWatch(topic, Leave);
        lock (turn)
        {
            watch.Hear(Standing(watch, NoNews), wake: false);
            watches.Add(watch);
            if (asking is null)
            {
                asking = new();
                _ = AskAsync(asking.Token);
            }
        }

        return watch;
    }

    /// <summary>Begins to tell the watchers of a topic how far work has come that is not committed yet.</summary>
    /// <param name="topic">The topic; one piece of work at a time announces under it.</param>
    /// <returns>What the work says it by, and ends it.</returns>
    public Announcement Announce(string topic) => new(board, topic, news => Tell(topic, news));

    /// <inheritdoc />
    public void Dispose()
    {
        lock (turn)
        {
            Rest();
        }
    }

    /// <summary>Tells the watchers in this process, which then need not ask the board.</summary>
    private void Tell(string topic, string? news)
    {
        lock (turn)
        {
            if (news is null)
                announcedHere.Remove(topic);
            else
                announcedHere[topic] = news;
            foreach (var watch in watches)
            {
                if (watch.Topic == topic) watch.Hear(news, wake: false);
            }
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
                var news = HasTopics() ? await board.ReadAsync(cancellationToken) : NoNews;
                var changed = now != mark;
                EachWatch(watch => watch.Hear(Standing(watch, news), changed));
                mark = now;
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

    /// <summary>What is announced under a watch's topic; what this process says itself is newer than what it has put up.</summary>
    private string? Standing(ChangeWatch watch, IReadOnlyDictionary<string, string> news) => watch.Topic is { } topic
        ? announcedHere.GetValueOrDefault(topic) ?? news.GetValueOrDefault(topic)
        : null;

    private bool HasTopics()
    {
        lock (turn)
        {
            return watches.Any(watch => watch.Topic is not null);
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
