using System.Threading.Channels;

namespace Sedz.Schema.Database;

/// <summary>
/// One watcher's place in a feed. It holds the newest news and nothing older, so a watcher that is slow costs no memory and misses
/// only what has been overtaken.
/// </summary>
public sealed class ChangeWatch : IDisposable
{
    private readonly Channel<string> newest = Channel.CreateBounded<string>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly Action<ChangeWatch> leave;

    internal ChangeWatch(string topic, Action<ChangeWatch> leave)
    {
        Topic = topic;
        this.leave = leave;
    }

    /// <summary>What is watched.</summary>
    public string Topic { get; }

    /// <summary>Waits for news: the text of an announcement, or an empty text after a commit.</summary>
    /// <exception cref="IOException">The feed has lost its source.</exception>
    public ValueTask<string> NextAsync(CancellationToken cancellationToken) => newest.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        leave(this);
        newest.Writer.TryComplete();
    }

    internal void Tell(string news) => newest.Writer.TryWrite(news);

    internal void Fail(IOException why) => newest.Writer.TryComplete(why);
}
