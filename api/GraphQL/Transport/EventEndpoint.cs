using GraphQL;
using GraphQL.Transport;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Subscriptions;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>Answers a client that accepts a stream of events.</summary>
internal static class EventEndpoint
{
    /// <summary>
    /// Runs an operation. A subscription is answered with a stream; what has one answer only when the client accepts nothing else.
    /// </summary>
    /// <param name="http">The request.</param>
    /// <param name="reply">The form of a single answer; null when the client accepts none.</param>
    /// <param name="request">The operation.</param>
    public static async Task RunAsync(HttpContext http, ResponseFormat? reply, GraphQLRequest request)
    {
        var services = http.RequestServices;
        var limits = services.GetRequiredService<MachineryOptions>().Limits;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(
            http.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var connections = services.GetRequiredService<OpenConnections>();
        using var place = connections.TryTake();
        if (place is null)
        {
            await (reply ?? ResponseFormat.Json).WriteAsync(
                http, StatusCodes.Status503ServiceUnavailable, new ExecutionResult(connections.Refusal()));
            return;
        }

        ExecutionResult result;
        try
        {
            result = await services.GetRequiredService<OperationRunner>()
                .RunAsync(request, http.User, services, AllowedOperations.All, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            return;
        }

        if (result is SubscriptionResult subscription)
            await new EventStream(http, limits).WriteAsync(subscription.Answers, ended.Token);
        else if (reply is not null)
            await GraphQLEndpoint.WriteAsync(http, reply, result);
        else
            await new EventStream(http, limits).WriteAsync(AsyncEnumerable.Repeat(result, 1), ended.Token);
    }
}
