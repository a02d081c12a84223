using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Sedz.Api.Tests.GraphQL.Library;

/// <summary>A WebSocket that sends whatever a test wants to.</summary>
internal sealed class TestSocket : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(Patience);

    public int? CloseCode => (int?)_socket.CloseStatus;

    /// <summary>Connects; an introduced one has had its acknowledgement.</summary>
    public static async Task<TestSocket> OpenAsync(
        LibraryServer server, bool introduced = true, string protocol = "graphql-transport-ws", string? role = null, string? origin = null)
    {
        var client = new TestSocket();
        client._socket.Options.AddSubProtocol(protocol);
        client._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        if (role is not null)
            client._socket.Options.SetRequestHeader(LibraryServer.CallerHeader, role);
        if (origin is not null)
            client._socket.Options.SetRequestHeader("Origin", origin);
        var address = new UriBuilder(server.Http.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri;
        await client._socket.ConnectAsync(address, client._patience.Token);
        if (introduced)
        {
            await client.SendAsync("""{"type":"connection_init"}""");
            Assert.Equal("connection_ack", (await client.ReadAsync())!.Value.GetProperty("type").GetString());
        }

        return client;
    }

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public Task SendAsync(byte[] message, WebSocketMessageType type) =>
        _socket.SendAsync(message, type, endOfMessage: true, _patience.Token);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message; null when the server has closed the connection.</summary>
    public async Task<JsonElement?> ReadAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer, _patience.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close ? null : JsonSerializer.Deserialize<JsonElement>(message.ToArray());
    }

    /// <summary>All messages until the server closes.</summary>
    public async Task<List<JsonElement>> ReadToEndAsync()
    {
        var all = new List<JsonElement>();
        while (await ReadAsync() is { } message)
            all.Add(message);
        return all;
    }

    public void Dispose()
    {
        _socket.Dispose();
        _patience.Dispose();
    }
}
