using System.Data.Common;
using System.Threading.Channels;

namespace Sedz.Schema.Database;

/// <summary>
/// What one piece of work says of how far it has come, until it is disposed. Watchers in this process hear at once, others by the board. It
/// never makes the work wait, and keeps the newest text only.
/// </summary>
public sealed class Announcement : IAsyncDisposable
{
    /// <summary>How long a text counts after it was put up; it is put up again before that while the work goes on.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(15);

    /// <summary>How often a text that does not change is put up again.</summary>
    private static readonly TimeSpan Reminder = TimeSpan.FromSeconds(5);

    /// <summary>The least time between two texts on the board: nobody asks it more often.</summary>
    private static readonly TimeSpan Pause = ChangeFeed.Pause;

    private readonly Channel<string> newest = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly CancellationTokenSource ended = new();
    private readonly INewsBoard board;
    private readonly Action<string?> tell;
    private readonly string topic;
    private readonly Task posting;

    /// <param name="board">Carries the texts to other processes.</param>
    /// <param name="topic">What they are put up under.</param>
    /// <param name="tell">Tells the watchers in this process; null at the end.</param>
    internal Announcement(INewsBoard board, string topic, Action<string?> tell)
    {
        (this.board, this.topic, this.tell) = (board, topic, tell);
        posting = PostAsync();
    }

    /// <summary>Says how far the work has come.</summary>
    /// <param name="news">At most 1,000 characters, no personal data; not empty.</param>
    public void Say(string news)
    {
        ArgumentException.ThrowIfNullOrEmpty(news);
        tell(news);
        newest.Writer.TryWrite(news);
    }

    /// <summary>Ends the announcement, however the work ended.</summary>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await posting;
        ended.Dispose();
        tell(null);
    }

    private async Task PostAsync()
    {
        var isUp = false;
        for (string? news = null; !ended.IsCancellationRequested;)
        {
            news = await NextAsync() ?? news;
            if (news is null || ended.IsCancellationRequested)
                continue;
            isUp = true;
            await TryAsync(() => board.PostAsync(topic, news));
            await Task.Delay(Pause, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (isUp)
            await TryAsync(() => board.RemoveAsync(topic));
    }

    /// <summary>The next text; null when it is time to put the last one up again, or to end.</summary>
    private async Task<string?> NextAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ended.Token);
        patience.CancelAfter(Reminder);
        try
        {
            return await newest.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>A text that does not get through is lost: the next one or the commit make up for it.</summary>
    private static async Task TryAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (DbException)
        {
            // The work itself meets the database, too, and tells of its troubles.
        }
    }
}
