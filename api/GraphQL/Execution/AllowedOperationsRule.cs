using GraphQL.Validation;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Refuses kinds of operations that the transport does not take. It runs on cached documents: one that came by POST first may come by
/// GET next.
/// </summary>
internal sealed class AllowedOperationsRule : ValidationRuleBase
{
    /// <summary>Marks the error for the transport, which answers 405.</summary>
    public const string Marker = "GET_IS_QUERY_ONLY";

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var allowed = RequestScope.Of(context.UserContext).Allowed;
        var needed = context.Operation.Operation switch
        {
            OperationType.Query => AllowedOperations.Queries,
            OperationType.Mutation => AllowedOperations.AnsweredOnce,
            _ => AllowedOperations.All,
        };
        if (needed <= allowed)
            return default;
        var isGet = allowed == AllowedOperations.Queries;
        var error = (isGet
            ? RequestError.Invalid("GET ใช้ได้กับ query เท่านั้น", "Only queries can be sent by GET.")
            : RequestError.Invalid(
                "subscription ต้องส่งทาง WebSocket หรือขอรับเป็น text/event-stream",
                "Subscriptions go over a WebSocket, or are asked for as text/event-stream.")).AsValidationError();
        error.Number = isGet ? Marker : null;
        context.ReportError(error);
        return default;
    }
}
