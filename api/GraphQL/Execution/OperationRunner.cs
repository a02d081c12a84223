using System.Security.Claims;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using Sedz.Api.GraphQL.Paging;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Runs one operation, whatever transport it came by: the only way into the executor.</summary>
internal sealed partial class OperationRunner(
    IDocumentExecuter executer,
    ISchema schema,
    MachineryOptions options,
    CursorKey cursorKey,
    DocumentFinder documents,
    OpenDatabase openDatabase,
    ILogger<OperationRunner> logger)
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    /// <summary>Runs an operation.</summary>
    /// <param name="request">The document, its variables and the operation's name.</param>
    /// <param name="caller">Who asks; null for an anonymous caller.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="queryOnly">True when the transport must not change anything (GET).</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    /// <param name="budget">What the operations of a batch share; null for an operation by itself.</param>
    public async Task<ExecutionResult> RunAsync(
        GraphQLRequest request,
        ClaimsPrincipal? caller,
        IServiceProvider services,
        bool queryOnly,
        CancellationToken cancellationToken,
        OperationBudget? budget = null)
    {
        using var clock = new OperationClock(options.Limits, cancellationToken);
        var scope = new RequestScope(
            caller ?? Anonymous,
            openDatabase,
            options,
            cursorKey,
            budget ?? new OperationBudget(options.Limits.MaxComplexity),
            clock,
            queryOnly);
        try
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Query = documents.TextOf(request),
                Variables = request.Variables,
                OperationName = request.OperationName,
                Extensions = request.Extensions,
                User = scope.Caller,
                UserContext = scope.ToUserContext(),
                RequestServices = services,
                CancellationToken = clock.Token,
                UnhandledExceptionDelegate = context =>
                {
                    if (!clock.Token.IsCancellationRequested)
                        LogFault(context.OriginalException, context.FieldContext?.FieldDefinition.Name);
                    return Task.CompletedTask;
                },
            });

            if (result.Executed)
                documents.Keep(request);

            // A database says in its own way that its statement was ended.
            return clock.Token.IsCancellationRequested && result.Errors is { Count: > 0 }
                ? throw new OperationCanceledException(clock.Token)
                : result;
        }
        catch (RequestError refused)
        {
            return new ExecutionResult(refused);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult(clock.TimeIsUp());
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL operation failed at the field '{Field}'.")]
    private partial void LogFault(Exception exception, string? field);
}
