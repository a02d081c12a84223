using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>Queries of products and value chains.</summary>
public sealed class ValueChainQueries : QueryFields<SedzDb>
{
    private const string FlowArgument = "flowId";

    /// <summary>Lists the fields.</summary>
    public ValueChainQueries()
    {
        Connection<Product>(
                "products", "Products under the New Economy Model; the public sees the published ones and those of its chains.")
            .Public();
        Connection<ValueChain>(
                "valueChains", "Value chains; the public sees those of published sites, and published ones of no site.")
            .Public();
        ByKey<ValueChain>("valueChain", "One value chain; null when there is none that the caller may see.", c => c.Id).Public();
        Value<LotTraceAnswer?>(
                "lotTrace",
                "Where the lot of one flow went and came from; null when there is no such flow that the caller may see.",
                TraceAsync)
            .IdArgument(FlowArgument, "Global id of the flow that is the lot.")
            .Nullable()
            .Public();
    }

    private static async Task<LotTraceAnswer?> TraceAsync(FieldContext context)
    {
        var id = context.KeyOf<ChainFlow, int>(context.Argument<string>(FlowArgument));
        await using var db = await context.OpenAsync<SedzDb>();
        var chainId = await context.Visible(db.ChainFlows).Where(f => f.Id == id).Select(f => (int?)f.ValueChainId)
            .SingleOrDefaultAsync(context.CancellationToken);
        if (chainId is not { } known)
            return null;
        var traces = await context.Service<KeptTraces>().OfAsync(db, known, context.CancellationToken);
        try
        {
            return new(traces.Forward(ChainReader.CodeOf(id)), traces.Back(ChainReader.CodeOf(id)), traces.LeavesOut);
        }
        catch (InputRefusedException refused)
        {
            throw RequestError.Invalid(refused.Text.Th, refused.Text.En);
        }
    }
}
