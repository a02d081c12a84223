using GraphQL.Validation;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>
/// Allows only queries where the transport must not change anything. It runs on cached documents: one that came by POST first may
/// come by GET next.
/// </summary>
internal sealed class QueryOnlyRule : ValidationRuleBase
{
    /// <summary>Marks the error for the transport, which answers 405.</summary>
    public const string Marker = "GET_IS_QUERY_ONLY";

    /// <inheritdoc/>
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (context.Operation.Operation != OperationType.Query && RequestScope.Of(context.UserContext).QueryOnly)
        {
            var error = RequestError.Invalid("GET ใช้ได้กับ query เท่านั้น", "Only queries can be sent by GET.").AsValidationError();
            error.Number = Marker;
            context.ReportError(error);
        }

        return default;
    }
}
