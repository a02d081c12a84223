namespace Sedz.Api.GraphQL.Transport;

/// <summary>One operation under way on a WebSocket.</summary>
internal sealed class SocketOperation : IDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the client or the server ends the operation.</summary>
    public CancellationToken Ended => _end.Token;

    /// <summary>Complete when nothing more is sent for the operation.</summary>
    public Task Over => _over.Task;

    /// <summary>Ends the operation; one that is over stays so.</summary>
    public void End()
    {
        lock (_over)
        {
            if (!_over.Task.IsCompleted)
                _end.Cancel();
        }
    }

    /// <summary>Says that nothing more is sent.</summary>
    public void Dispose()
    {
        lock (_over)
        {
            _over.TrySetResult();
            _end.Dispose();
        }
    }
}
