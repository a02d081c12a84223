using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using GraphQL;
using GraphQL.Transport;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Subscriptions;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// One WebSocket that speaks graphql-transport-ws: introduction, operations side by side, farewell. All that the server keeps about it is
/// in this object.
/// </summary>
internal sealed partial class SocketConnection(WebSocket socket, HttpContext http, CancellationToken stopping) : IDisposable
{
    private readonly MachineryOptions _options = http.RequestServices.GetRequiredService<MachineryOptions>();
    private readonly ILogger _logger = http.RequestServices.GetRequiredService<ILogger<SocketConnection>>();
    private readonly OperationRunner _runner = http.RequestServices.GetRequiredService<OperationRunner>();
    private readonly ConcurrentDictionary<SocketOperation, string> _underWay = new();
    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly SocketWriter _writer = new(
        socket,
        http.RequestServices.GetRequiredService<IGraphQLSerializer>(),
        http.RequestServices.GetRequiredService<MachineryOptions>().Limits);

    private ClaimsPrincipal? _caller;
    private bool _introduced;
    private Task _closedAsLate = Task.CompletedTask;
    private Task _stopped = Task.CompletedTask;

    /// <summary>Talks with the client until one of the two closes the connection.</summary>
    public async Task RunAsync()
    {
        using (var init = new CancellationTokenSource(_options.Limits.ConnectionInitTimeout))
        await using (init.Token.Register(() => _closedAsLate = CloseUnlessIntroducedAsync()))
        await using (stopping.Register(() => _stopped = StopAsync()))
            await TalkAsync(new SocketReader(socket, _options.Limits));
        await Task.WhenAll(_closedAsLate, _stopped);
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private async Task TalkAsync(SocketReader reader)
    {
        try
        {
            while (await reader.ReadAsync(_writer.Over) is { } message)
                await TakeAsync(message);
            await _writer.CloseAsync((int)WebSocketCloseStatus.NormalClosure, "");
        }
        catch (SocketRefusal refused)
        {
            await _writer.CloseAsync(refused.Code, refused.Message);
            await DrainAsync(reader);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client is gone, or took longer to say farewell than it is waited for.
        }
        finally
        {
            await EndOperationsAsync();
        }
    }

    private Task TakeAsync(SocketMessage message) => message switch
    {
        { Type: "connection_init" } => IntroduceAsync(message.Payload),
        { Type: "ping" } => _writer.SendAsync("pong"),
        { Type: "pong" } => Task.CompletedTask,
        { Type: "subscribe", Id: { } id } => BeginAsync(id, message.Payload),
        { Type: "complete", Id: { } id } => EndAsync(id),
        _ => throw SocketMessage.Malformed(),
    };

    private async Task IntroduceAsync(object? payload)
    {
        if (_introduced)
            throw new SocketRefusal(SocketRefusal.SecondInit, "Too many initialisation requests");
        if (payload is not (null or Dictionary<string, object?>))
            throw SocketMessage.Malformed();
        _introduced = true;
        _caller = _options.ConnectionCaller(http, payload as IReadOnlyDictionary<string, object?>)
            ?? throw new SocketRefusal(SocketRefusal.Forbidden, "Forbidden");
        await _writer.SendAsync("connection_ack");
    }

    private async Task BeginAsync(string id, object? payload)
    {
        if (_caller is null)
            throw new SocketRefusal(SocketRefusal.NotAcknowledged, "Unauthorized");
        if (_operations.ContainsKey(id))
            throw new SocketRefusal(SocketRefusal.DuplicateId, $"Subscriber for {id} already exists");
        var most = _options.Limits.MaxOperationsPerConnection;
        if (_underWay.Count >= most)
        {
            await SendErrorsAsync(id, RequestError.TooMuch(
                $"การเชื่อมต่อหนึ่งมีคำขอพร้อมกันได้ไม่เกิน {most} รายการ", $"A connection has at most {most} operations at once."));
            return;
        }

        GraphQLRequest request;
        try
        {
            request = RequestJson.Read(payload);
        }
        catch (RequestRefusedException)
        {
            throw SocketMessage.Malformed();
        }

        var operation = new SocketOperation();
        _operations[id] = operation;
        _underWay[operation] = id;
        _ = Task.Run(() => OperateAsync(id, request, operation));
    }

    private async Task OperateAsync(string id, GraphQLRequest request, SocketOperation operation)
    {
        try
        {
            await AnswerAsync(id, request, operation);
        }
        catch (OperationCanceledException) when (operation.Ended.IsCancellationRequested)
        {
            if (Forget(id, operation) && stopping.IsCancellationRequested)
                await _writer.SendAsync("complete", id);
        }
        catch (Exception fault)
        {
            LogFault(fault);
            await _writer.CloseAsync((int)WebSocketCloseStatus.InternalServerError, "Internal error");
        }
        finally
        {
            Forget(id, operation);
            _underWay.TryRemove(operation, out _);
            operation.Dispose();
        }
    }

    private async Task AnswerAsync(string id, GraphQLRequest request, SocketOperation operation)
    {
        var result = await _runner.RunAsync(request, _caller, http.RequestServices, AllowedOperations.All, operation.Ended);
        var answers = result is SubscriptionResult subscription ? subscription.Answers : AsyncEnumerable.Repeat(result, 1);
        await foreach (var answer in answers.WithCancellation(operation.Ended))
        {
            if (!answer.Executed)
            {
                if (Forget(id, operation))
                    await SendErrorsAsync(id, [.. answer.Errors!]);
                return;
            }

            await _writer.SendAsync("next", id, answer);
        }

        if (Forget(id, operation))
            await _writer.SendAsync("complete", id);
    }

    private Task SendErrorsAsync(string id, params ExecutionError[] errors) => _writer.SendAsync("error", id, errors);

    /// <summary>Frees an id, so that the client can use it again as soon as it is told that the operation is over.</summary>
    /// <returns>False when it was free, which is so after the client has ended the operation itself.</returns>
    private bool Forget(string id, SocketOperation operation) => _operations.TryRemove(new(id, operation));

    private Task EndAsync(string id)
    {
        if (_operations.TryRemove(id, out var operation))
            operation.End();
        return Task.CompletedTask;
    }

    private Task CloseUnlessIntroducedAsync() =>
        _introduced ? Task.CompletedTask : _writer.CloseAsync(SocketRefusal.InitTimeout, "Connection initialisation timeout");

    private async Task StopAsync()
    {
        await EndOperationsAsync();
        await _writer.CloseAsync((int)WebSocketCloseStatus.EndpointUnavailable, "The server stops");
    }

    private async Task EndOperationsAsync()
    {
        var open = _underWay.Keys.ToList();
        open.ForEach(operation => operation.End());
        await Task.WhenAll(open.Select(operation => operation.Over));
    }

    private async Task DrainAsync(SocketReader reader)
    {
        try
        {
            await reader.DrainAsync(_writer.Over);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // It was told why; that it does not listen is its own affair.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An answer could not be sent over a WebSocket.")]
    private partial void LogFault(Exception exception);
}
