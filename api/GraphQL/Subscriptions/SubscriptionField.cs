using GraphQL.Types;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Types;

namespace Sedz.Api.GraphQL.Subscriptions;

/// <summary>A field of <c>Subscription</c> with events of one type.</summary>
public sealed class SubscriptionField<TEvent> : EventField where TEvent : class
{
    private readonly Func<FieldContext, Task<IAsyncEnumerable<TEvent>>> _open;

    internal SubscriptionField(string name, string description, Func<FieldContext, Task<IAsyncEnumerable<TEvent>>> open)
        : base(name, description) => _open = open;

    internal override async Task<IAsyncEnumerable<object>> OpenAsync(FieldContext context) => await _open(context);

    private protected override IGraphType TypeOf(TypeCatalog types) => types.Output(typeof(TEvent));
}
