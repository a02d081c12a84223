using System.Runtime.CompilerServices;
using System.Security.Claims;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore.Metadata;
using Sedz.Api.GraphQL.Kept;
using Sedz.Api.GraphQL.Paging;
using Sedz.Api.GraphQL.Subscriptions;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Runs one operation, whatever transport it came by: the only way into the executor.</summary>
internal sealed partial class OperationRunner(
    IDocumentExecuter executer,
    ISchema schema,
    MachineryOptions options,
    CursorKey cursorKey,
    KeptQueries kept,
    DocumentFinder documents,
    OpenDatabase openDatabase,
    IModel model,
    ILogger<OperationRunner> logger)
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    /// <summary>Runs an operation; a subscription is opened, and its answers come with the result.</summary>
    /// <param name="request">The document, its variables and the operation's name.</param>
    /// <param name="caller">Who asks; null for an anonymous caller.</param>
    /// <param name="services">The services of the request, or of the connection; they outlive the operation.</param>
    /// <param name="allowed">What the transport can carry.</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    /// <param name="budget">What the operations of a batch share; null for an operation by itself.</param>
    public async Task<ExecutionResult> RunAsync(
        GraphQLRequest request,
        ClaimsPrincipal? caller,
        IServiceProvider services,
        AllowedOperations allowed,
        CancellationToken cancellationToken,
        OperationBudget? budget = null)
    {
        string document;
        try
        {
            document = documents.TextOf(request);
        }
        catch (RequestError refused)
        {
            return new ExecutionResult(refused);
        }

        var run = new Run(request, document, caller ?? Anonymous, services, allowed);
        var result = await ExecuteAsync(run, root: null, budget, cancellationToken);
        if (result.Executed)
            documents.Keep(request);
        if (result is SubscriptionResult subscription)
            subscription.Answers = AnswersAsync(run, subscription.Events, cancellationToken);
        return result;
    }

    /// <summary>Runs the operation for each event. An event that it may not be run for any more is the last.</summary>
    private async IAsyncEnumerable<ExecutionResult> AnswersAsync(
        Run run, IAsyncEnumerable<object> events, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var source = events.GetAsyncEnumerator(cancellationToken);
        for (var goesOn = true; goesOn;)
        {
            var (more, failure) = await NextAsync(source);
            if (!more)
                yield break;
            var answer = failure ?? await ExecuteAsync(run, source.Current, budget: null, cancellationToken);
            goesOn = answer.Executed;
            yield return answer;
        }
    }

    /// <summary>Waits for the next event. What goes wrong there is one last answer, which tells no more than any fault does.</summary>
    private async Task<(bool More, ExecutionResult? Failure)> NextAsync(IAsyncEnumerator<object> source)
    {
        try
        {
            return (await source.MoveNextAsync(), null);
        }
        catch (RequestError refused)
        {
            return (true, new ExecutionResult(refused));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(fault, "Subscription");
            return (true, new ExecutionResult(new UnhandledError("A subscription failed.", fault)));
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(
        Run run, object? root, OperationBudget? budget, CancellationToken cancellationToken)
    {
        using var clock = new OperationClock(options.Limits, cancellationToken);
        var scope = new RequestScope(
            run.Caller,
            openDatabase,
            model,
            options,
            cursorKey,
            kept,
            budget ?? new OperationBudget(options.Limits.MaxComplexity),
            clock,
            run.Allowed)
        {
            Lifetime = cancellationToken,
        };
        try
        {
            var result = await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Root = root,
                Query = run.Document,
                Variables = run.Request.Variables,
                OperationName = run.Request.OperationName,
                Extensions = run.Request.Extensions,
                User = scope.Caller,
                UserContext = scope.ToUserContext(),
                RequestServices = run.Services,
                CancellationToken = clock.Token,
                UnhandledExceptionDelegate = context =>
                {
                    if (!clock.Token.IsCancellationRequested)
                        LogFault(context.OriginalException, context.FieldContext?.FieldDefinition.Name);
                    return Task.CompletedTask;
                },
            });

            // A database says in its own way that its statement was ended.
            return clock.Token.IsCancellationRequested && result.Errors is { Count: > 0 }
                ? throw new OperationCanceledException(clock.Token)
                : result;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult(clock.TimeIsUp());
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL operation failed at the field '{Field}'.")]
    private partial void LogFault(Exception exception, string? field);

    /// <summary>What stays the same from event to event.</summary>
    private sealed record Run(
        GraphQLRequest Request, string Document, ClaimsPrincipal Caller, IServiceProvider Services, AllowedOperations Allowed);
}
