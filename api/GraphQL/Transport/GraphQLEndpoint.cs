using System.Diagnostics;
using System.Text;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using Microsoft.Net.Http.Headers;
using Sedz.Api.GraphQL.Documentation;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Explorer;

namespace Sedz.Api.GraphQL.Transport;

/// <summary>
/// GraphQL over HTTP, after the specification's draft of that name: POST with JSON or, for files, multipart; GET for queries; a document
/// by its id; the schema as text at <c>?sdl</c>; the explorer at <c>/ui</c>. Subscriptions go over a WebSocket, or by POST when the client
/// accepts <c>text/event-stream</c>. A list of operations is a batch, as HotChocolate takes it: they run in order, so many at most as the
/// limits say, share what one operation may ask for, and are answered by a list.
/// </summary>
public static class GraphQLEndpoint
{
    private const string AllowedMethods = "GET, POST";

    /// <summary>Maps the endpoint and the explorer below it.</summary>
    /// <param name="routes">The application.</param>
    /// <param name="path">Where, without a slash at the end: <c>/graphql</c>.</param>
    public static void MapGraphQLEndpoint(this IEndpointRouteBuilder routes, string path)
    {
        var pipeline = routes.CreateApplicationBuilder().UseWebSockets();
        pipeline.Run(HandleAsync);
        routes.Map(path, pipeline.Build());
        ExplorerPages.Map(routes, path, path + "/ui");
    }

    private static async Task HandleAsync(HttpContext http)
    {
        // Without a listener the host starts no activity, and an error would have no trace id to be found by in the log.
        using var activity = Activity.Current is null ? new Activity(nameof(GraphQLEndpoint)).Start() : null;
        if (http.WebSockets.IsWebSocketRequest)
            await SocketEndpoint.HandleAsync(http);
        else if (HttpMethods.IsPost(http.Request.Method))
            await PostAsync(http);
        else if (!HttpMethods.IsGet(http.Request.Method))
            MethodNotAllowed(http);
        else if (http.Request.Query.ContainsKey("sdl"))
            await SdlAsync(http);
        else
            await GetAsync(http);
    }

    private static async Task PostAsync(HttpContext http)
    {
        var takesEvents = EventStream.IsAcceptedBy(http.Request);
        var reply = ResponseFormat.Negotiate(http.Request);
        if (reply is null && !takesEvents)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        RequestBody body;
        try
        {
            body = await RequestBody.ReadAsync(http);
        }
        catch (RequestRefusedException refused)
        {
            await (reply ?? ResponseFormat.Json).WriteAsync(http, refused.StatusCode, new ExecutionResult(refused.Error));
            return;
        }

        await using (body)
        {
            if (takesEvents && !body.IsBatch)
                await EventEndpoint.RunAsync(http, reply, body.Requests[0]);
            else
                await RunAsync(http, reply ?? ResponseFormat.Json, body.Requests, body.IsBatch, AllowedOperations.AnsweredOnce);
        }
    }

    private static async Task GetAsync(HttpContext http)
    {
        var reply = ResponseFormat.Negotiate(http.Request);
        if (reply is null)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        GraphQLRequest request;
        try
        {
            request = QueryString.Read(http);
        }
        catch (RequestRefusedException refused)
        {
            await reply.WriteAsync(http, refused.StatusCode, new ExecutionResult(refused.Error));
            return;
        }

        await RunAsync(http, reply, [request], isBatch: false, AllowedOperations.Queries);
    }

    private static async Task RunAsync(
        HttpContext http, ResponseFormat reply, IReadOnlyList<GraphQLRequest> requests, bool isBatch, AllowedOperations allowed)
    {
        var runner = http.RequestServices.GetRequiredService<OperationRunner>();
        var results = new List<ExecutionResult>(requests.Count);
        try
        {
            // One after the other: a batch must not take more of the server at once than one operation does.
            var budget = new OperationBudget(http.RequestServices.GetRequiredService<MachineryOptions>().Limits.MaxComplexity);
            foreach (var request in requests)
                results.Add(await runner.RunAsync(request, http.User, http.RequestServices, allowed, http.RequestAborted, budget));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client left: there is nobody to answer.
            return;
        }

        if (isBatch)
        {
            await reply.WriteAsync(http, StatusCodes.Status200OK, results);
            return;
        }

        await WriteAsync(http, reply, results[0]);
    }

    /// <summary>Writes the answer of one operation.</summary>
    internal static async Task WriteAsync(HttpContext http, ResponseFormat reply, ExecutionResult result)
    {
        var status = StatusOf(result, reply);
        if (status == StatusCodes.Status405MethodNotAllowed)
            http.Response.Headers.Allow = HttpMethods.Post;
        await reply.WriteAsync(http, status, result);
    }

    /// <summary>
    /// An operation that ran is 200, whatever its fields gave. One that did not run is the caller's error; in the older media type such an
    /// error is 200, too, because its clients read the body only then.
    /// </summary>
    private static int StatusOf(ExecutionResult result, ResponseFormat reply)
    {
        var refusals = result.Errors?.OfType<global::GraphQL.Validation.ValidationError>() ?? [];
        if (refusals.Any(error => error.Number == AllowedOperationsRule.Marker))
            return StatusCodes.Status405MethodNotAllowed;
        return result.Executed || !reply.TellsStatus ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static async Task SdlAsync(HttpContext http)
    {
        if (!http.RequestServices.GetRequiredService<MachineryOptions>().Introspection)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var sdl = SchemaSdl.Print(http.RequestServices.GetRequiredService<ISchema>());
        http.Response.ContentType = new MediaTypeHeaderValue("text/plain") { Encoding = Encoding.UTF8 }.ToString();
        await http.Response.WriteAsync(sdl, http.RequestAborted);
    }

    private static void MethodNotAllowed(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = AllowedMethods;
    }
}
