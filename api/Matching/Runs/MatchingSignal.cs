using System.Threading.Channels;

namespace Sedz.Api.Matching.Runs;

/// <summary>Wakes this node's host when a run may wait. Safe for use by several threads.</summary>
internal sealed class MatchingSignal
{
    private readonly Channel<bool> raised = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Says that a run may wait; raised twice before anybody looks, it wakes once.</summary>
    public void Raise() => raised.Writer.TryWrite(true);

    /// <summary>Waits until it is raised.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken) => await raised.Reader.ReadAsync(cancellationToken);
}
