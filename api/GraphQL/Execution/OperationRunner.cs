using System.Security.Claims;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Runs one operation, whatever transport it came by: the only way into the executor.</summary>
internal sealed partial class OperationRunner(
    IDocumentExecuter executer, ISchema schema, MachineryOptions options, OpenDatabase openDatabase, ILogger<OperationRunner> logger)
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    /// <summary>Runs an operation.</summary>
    /// <param name="request">The document, its variables and the operation's name.</param>
    /// <param name="caller">Who asks; null for an anonymous caller.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="queryOnly">True when the transport must not change anything (GET).</param>
    /// <param name="cancellationToken">Ends when the client leaves.</param>
    public async Task<ExecutionResult> RunAsync(
        GraphQLRequest request, ClaimsPrincipal? caller, IServiceProvider services, bool queryOnly, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.Limits.MaxDuration);
        var scope = new RequestScope(
            caller ?? Anonymous, openDatabase, options.RowFilters, options.Limits, options.Spatial, options.FieldPolicy, queryOnly);
        try
        {
            return await executer.ExecuteAsync(new ExecutionOptions
            {
                Schema = schema,
                Query = request.Query,
                Variables = request.Variables,
                OperationName = request.OperationName,
                Extensions = request.Extensions,
                User = scope.Caller,
                UserContext = scope.ToUserContext(),
                RequestServices = services,
                CancellationToken = timeout.Token,
                UnhandledExceptionDelegate = context =>
                {
                    if (context.OriginalException is not OperationCanceledException)
                        LogFault(context.OriginalException, context.FieldContext?.FieldDefinition.Name);
                    return Task.CompletedTask;
                },
            });
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ExecutionResult(RequestError.TooMuch(
                $"คำขอใช้เวลาเกิน {options.Limits.MaxDuration.TotalSeconds:0} วินาที",
                $"The operation took longer than {options.Limits.MaxDuration.TotalSeconds:0} seconds."));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL operation failed at the field '{Field}'.")]
    private partial void LogFault(Exception exception, string? field);
}
