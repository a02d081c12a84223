using System.Net.WebSockets;
using GraphQL;
using GraphQL.Transport;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// Writes the messages of a WebSocket, one at a time. Nothing waits in a queue: whoever sends waits until the client has taken the message,
/// and a client that takes none in time is cut off.
/// </summary>
internal sealed class SocketWriter(WebSocket socket, IGraphQLSerializer serializer, GraphQLLimits limits) : IDisposable
{
    /// <summary>How long a client has to close, too, once it was told that the connection closes.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _over = new();

    /// <summary>Ends when there is nothing more to be read from the client.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>Sends a message; a connection that is closing takes none.</summary>
    public async Task SendAsync(string type, string? id = null, object? payload = null)
    {
        using var message = new MemoryStream();
        await serializer.WriteAsync(message, new OperationMessage { Type = type, Id = id, Payload = payload });
        var bytes = message.GetBuffer().AsMemory(0, (int)message.Length);
        await InTurnAsync(cancellationToken => socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, cancellationToken));
    }

    /// <summary>Tells the client that the connection closes, and why; the first reason counts.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        await InTurnAsync(cancellationToken =>
            new ValueTask(socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, cancellationToken)));
        _over.CancelAfter(Farewell);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _over.Dispose();
        _turn.Dispose();
    }

    private async Task InTurnAsync(Func<CancellationToken, ValueTask> act)
    {
        await _turn.WaitAsync();
        try
        {
            if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
                return;
            using var patience = new CancellationTokenSource(limits.MaxSendDuration);
            await act(patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or IOException)
        {
            // The client takes nothing, or is gone. Whoever reads from it learns that next.
            socket.Abort();
        }
        finally
        {
            _turn.Release();
        }
    }
}
