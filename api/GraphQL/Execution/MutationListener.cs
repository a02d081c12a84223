using GraphQL.Execution;
using GraphQLParser.AST;

namespace Sedz.Api.GraphQL.Execution;

/// <summary>Sends a mutation to the database that can be written, with all that its payload asks: a replica may not have it yet.</summary>
internal sealed class MutationListener : DocumentExecutionListenerBase
{
    /// <inheritdoc/>
    public override Task BeforeExecutionAsync(IExecutionContext context)
    {
        if (context.Operation.Operation == OperationType.Mutation)
            RequestScope.Of(context.UserContext).ReadsItsWrites = true;
        return Task.CompletedTask;
    }
}
