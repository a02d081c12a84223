using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>Mutations of value chains, for administrators.</summary>
public sealed class ValueChainMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public ValueChainMutations()
    {
        Mutation<DefineValueChainInput, ValueChain, int>(
                "defineValueChain",
                "Defines the value chain of a product with its stages and materials. On an error nothing is written.",
                DefineAsync)
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
        Mutation<RecordFlowInput, ChainFlow, int>(
                "recordFlow",
                "Records a flow of a chain. One that could not be used (negative, into nowhere, from a stage that there is not) is "
                + "refused; one whose unit does not convert to a weight is kept, and found.",
                (input, context) => context.Service<ValueChainEditor>().RecordAsync(
                    context.KeyOf<ValueChain, int>(input.ValueChainId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>()
            .For(Caller.AdministratorRole);
    }

    private static Task<MutationResult<int>> DefineAsync(DefineValueChainInput input, FieldContext context)
    {
        var references = new ChainReferences(
            Key<Product>(input.ProductId, context),
            Key<Site>(input.SiteId, context),
            [.. input.Stages.Select(stage => Key<Partner>(stage.PartnerId, context))]);
        return context.Service<ValueChainEditor>().DefineAsync(references, input, context.CancellationToken);
    }

    private static int? Key<T>(string? id, FieldContext context) where T : class => id is null ? null : context.KeyOf<T, int>(id);
}
