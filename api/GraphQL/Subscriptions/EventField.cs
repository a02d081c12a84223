using GraphQL;
using GraphQL.Resolvers;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Subscriptions;

/// <summary>A field of <c>Subscription</c>, whatever its events are.</summary>
public abstract class EventField : DeclaredField
{
    /// <summary>
    /// The library takes no schema whose subscriptions lack one. Its streams push, with no way to hold back for a slow client;
    /// <see cref="SubscriptionStrategy"/> pulls instead.
    /// </summary>
    private static readonly SourceStreamResolver<object> Unused =
        new(new Func<IResolveFieldContext, IObservable<object?>>(_ => throw new NotSupportedException("Events are pulled.")));

    private protected EventField(string name, string description) : base(name, description) => StreamResolver = Unused;

    /// <summary>Gives the event that the operation is being run for.</summary>
    public sealed override ValueTask<object?> ResolveAsync(IResolveFieldContext context) => new(context.RootValue);

    /// <summary>Checks what is asked and opens the stream of events.</summary>
    internal abstract Task<IAsyncEnumerable<object>> OpenAsync(FieldContext context);
}
