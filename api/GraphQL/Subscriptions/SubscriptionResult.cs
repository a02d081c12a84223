using GraphQL;

namespace Sedz.Api.GraphQL.Subscriptions;

/// <summary>A subscription that was opened.</summary>
internal sealed class SubscriptionResult : ExecutionResult
{
    public SubscriptionResult(IAsyncEnumerable<object> events)
    {
        Events = events;
        Executed = true;
    }

    /// <summary>The events as the feature gives them.</summary>
    public IAsyncEnumerable<object> Events { get; }

    /// <summary>The operation's answers, one an event.</summary>
    public IAsyncEnumerable<ExecutionResult> Answers { get; set; } = AsyncEnumerable.Empty<ExecutionResult>();
}
