using Sedz.Api.GraphQL.Queries;

namespace Sedz.Api.GraphQL.Subscriptions;

/// <summary>Declares fields of <c>Subscription</c>.</summary>
public abstract class SubscriptionFields : RootFields
{
    /// <summary>
    /// A stream of events. For each one the operation is run anew, as if it had just come: with every rule, limit, right and row filter.
    /// The next event is taken when the last one is sent, so a stream that keeps only the newest needs no memory for a slow client.
    /// </summary>
    /// <typeparam name="TEvent">The record of an event.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="description">What an event says, when there is a first one, when the stream ends, and who sees what.</param>
    /// <param name="open">
    /// Checks the arguments, and gives the events. An error that it throws refuses the subscription. The context's cancellation token
    /// ends with the subscription.
    /// </param>
    protected SubscriptionField<TEvent> Subscription<TEvent>(
        string name, string description, Func<FieldContext, Task<IAsyncEnumerable<TEvent>>> open)
        where TEvent : class =>
        Add(new SubscriptionField<TEvent>(name, description, open));
}
