using GraphQL;
using Microsoft.Net.Http.Headers;
using Sedz.Api.GraphQL.Execution;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// Server-sent events, an operation a request: an event <c>next</c> for each answer, and at the end <c>complete</c>. Nothing waits in a
/// queue: the next answer is worked out when the client has taken the last one.
/// </summary>
internal sealed class EventStream(HttpContext http, GraphQLLimits limits)
{
    private const string MediaType = "text/event-stream";

    /// <summary>True when the client names the type among those that it accepts.</summary>
    public static bool IsAcceptedBy(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.Quality is not 0 && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sends answers until there are no more, the client leaves, or the server stops.</summary>
    /// <param name="answers">The operation's answers.</param>
    /// <param name="ended">Ends when the server stops or the client leaves.</param>
    public async Task WriteAsync(IAsyncEnumerable<ExecutionResult> answers, CancellationToken ended)
    {
        http.Response.ContentType = MediaType + "; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        var serializer = http.RequestServices.GetRequiredService<IGraphQLSerializer>();
        await SendAsync(":\n\n"u8.ToArray());
        try
        {
            await using var source = answers.GetAsyncEnumerator(ended);
            while (await WithSignsOfLifeAsync(source.MoveNextAsync().AsTask()))
            {
                using var message = new MemoryStream();
                message.Write("event: next\ndata: "u8);
                await serializer.WriteAsync(message, source.Current, ended);
                message.Write("\n\n"u8);
                await SendAsync(message.GetBuffer().AsMemory(0, (int)message.Length));
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The server stops: the client is told that this is all. If it was the client that left, it does not hear it.
        }

        await SendAsync("event: complete\ndata:\n\n"u8.ToArray());
    }

    /// <summary>Waits; a comment now and then shows both sides that the connection stands.</summary>
    private async Task<bool> WithSignsOfLifeAsync(Task<bool> next)
    {
        while (true)
        {
            try
            {
                return await next.WaitAsync(limits.KeepAliveInterval);
            }
            catch (TimeoutException) when (!next.IsCompleted)
            {
                await SendAsync(":\n\n"u8.ToArray());
            }
        }
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        if (http.RequestAborted.IsCancellationRequested)
            return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(limits.MaxSendDuration);
        try
        {
            await http.Response.Body.WriteAsync(bytes, patience.Token);
            await http.Response.Body.FlushAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // The client takes nothing, or is gone.
            http.Abort();
        }
    }
}
