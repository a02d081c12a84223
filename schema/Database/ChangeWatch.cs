using System.Threading.Channels;

namespace Sedz.Schema.Database;

/// <summary>
/// One watcher's place in a feed. It holds the newest news and nothing older, so a watcher that is slow costs no memory and misses
/// only what has been overtaken.
/// </summary>
public sealed class ChangeWatch : IDisposable
{
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly Action<ChangeWatch> leave;
    private volatile string? standing;

    internal ChangeWatch(string? topic, Action<ChangeWatch> leave)
    {
        Topic = topic;
        this.leave = leave;
    }

    /// <summary>What is watched; null for commits only.</summary>
    public string? Topic { get; }

    /// <summary>What is announced under the topic now; null for nothing.</summary>
    public string? Standing => standing;

    /// <summary>
    /// Waits for a commit, or for another announcement, or the end of one. What comes while nobody waits wakes the next wait.
    /// </summary>
    /// <exception cref="IOException">The feed has lost its source.</exception>
    public async ValueTask NextAsync(CancellationToken cancellationToken) => await wakes.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        leave(this);
        wakes.Writer.TryComplete();
    }

    /// <summary>Takes what is announced now, and wakes the watcher when that is new or something was committed.</summary>
    internal void Hear(string? announced, bool wake)
    {
        if (announced == standing && !wake) return;
        standing = announced;
        wakes.Writer.TryWrite(true);
    }

    internal void Fail(IOException why) => wakes.Writer.TryComplete(why);
}
