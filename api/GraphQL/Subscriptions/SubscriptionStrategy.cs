using GraphQL;
using GraphQL.Execution;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using ExecutionContext = GraphQL.Execution.ExecutionContext;
using RequestError = Sedz.Api.GraphQL.Execution.RequestError;

namespace Sedz.Api.GraphQL.Subscriptions;

/// <summary>Opens a subscription; for an event of one, runs the operation like a query on the event.</summary>
internal sealed class SubscriptionStrategy : ParallelExecutionStrategy
{
    /// <inheritdoc/>
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        if (context.RootValue is not null)
            return await base.ExecuteAsync(context);
        var root = BuildExecutionRootNode(context, GetOperationRootType(context));
        if (root.SubFields is not [{ FieldDefinition: EventField field } node])
            throw RequestError.Invalid("subscription ต้องเลือกหนึ่งฟิลด์", "A subscription selects one field.");
        var lasting = new ResolveFieldContext(new ReadonlyResolveFieldContext(node, context))
        {
            CancellationToken = RequestScope.Of(context.UserContext).Lifetime,
        };
        return new SubscriptionResult(await field.OpenAsync(new FieldContext(lasting)));
    }
}
