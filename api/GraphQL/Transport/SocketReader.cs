using System.Net.WebSockets;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Reads the messages of a WebSocket, each whole and within a size.</summary>
internal sealed class SocketReader(WebSocket socket, GraphQLLimits limits)
{
    private readonly byte[] _buffer = new byte[4 * 1024];

    /// <summary>Waits for a message.</summary>
    /// <returns>Null when the client has closed the connection.</returns>
    /// <exception cref="SocketRefusal">It is no message of the protocol, or too large.</exception>
    public async Task<SocketMessage?> ReadAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(_buffer, cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.MessageType != WebSocketMessageType.Text)
                throw SocketMessage.Malformed();
            if (message.Length + part.Count > limits.MaxMessageBytes)
                throw new SocketRefusal(SocketRefusal.TooBig, $"A message has at most {limits.MaxMessageBytes} bytes");
            message.Write(_buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return SocketMessage.Parse(message.GetBuffer().AsMemory(0, (int)message.Length), limits.MaxNesting);
    }

    /// <summary>Reads on until the client closes, too, and throws away what comes.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            if ((await socket.ReceiveAsync(_buffer, cancellationToken)).MessageType == WebSocketMessageType.Close)
                return;
        }
    }
}
