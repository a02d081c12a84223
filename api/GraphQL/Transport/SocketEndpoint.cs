using GraphQL;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Takes WebSockets on the endpoint.</summary>
internal static class SocketEndpoint
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>Accepts a WebSocket and talks with its client to the end.</summary>
    public static async Task HandleAsync(HttpContext http)
    {
        if (!IsOfThisServer(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        var connections = http.RequestServices.GetRequiredService<OpenConnections>();
        using var place = connections.TryTake();
        if (place is null)
        {
            await ResponseFormat.Json.WriteAsync(
                http, StatusCodes.Status503ServiceUnavailable, new ExecutionResult(connections.Refusal()));
            return;
        }

        var speaksIt = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        var keepAlive = http.RequestServices.GetRequiredService<MachineryOptions>().Limits.KeepAliveInterval;
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaksIt ? Protocol : null,
            KeepAliveInterval = keepAlive,
            KeepAliveTimeout = keepAlive,
        });
        if (!speaksIt)
        {
            await socket.CloseOutputAsync(
                (System.Net.WebSockets.WebSocketCloseStatus)SocketRefusal.OtherProtocol, "Subprotocol not acceptable", http.RequestAborted);
            return;
        }

        using var connection = new SocketConnection(
            socket, http, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        await connection.RunAsync();
    }

    /// <summary>
    /// A browser lets the page of any site open a WebSocket and sends this server's cookies with it, but says whose page it is. Clients
    /// that are no browsers say nothing.
    /// </summary>
    private static bool IsOfThisServer(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
