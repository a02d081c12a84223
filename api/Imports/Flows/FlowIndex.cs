using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.Imports.Flows;

/// <summary>
/// The flows that are there, to be found again by what makes them one. Several may be of one key: <c>recordFlow</c> takes what it is given.
/// </summary>
internal sealed class FlowIndex
{
    private readonly Dictionary<FlowKey, List<KnownFlow>> flows = [];

    /// <summary>Reads the stored flows, and makes their materials known to their chains.</summary>
    public static async Task<FlowIndex> LoadAsync(SedzDb db, SheetChains chains, CancellationToken cancellationToken)
    {
        var index = new FlowIndex();
        var materials = new HashSet<(int ChainId, string Material)>();
        await foreach (var flow in db.ChainFlows.AsNoTracking().OrderBy(f => f.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            index.Add(flow, new(flow.Id, $"F{flow.Id}", FlowState.Of(flow)));
            if (materials.Add((flow.ValueChainId, flow.Material))) chains[flow.ValueChainId].Materials.Add(flow.Material, flow.Material);
        }

        return index;
    }

    /// <summary>The flows of the key of another, in the order in which they were recorded.</summary>
    public IReadOnlyList<KnownFlow> Of(ChainFlow flow) => flows.GetValueOrDefault(FlowKey.Of(flow)) ?? [];

    /// <summary>Adds a flow that is there from now on.</summary>
    public void Add(ChainFlow flow, KnownFlow known)
    {
        var key = FlowKey.Of(flow);
        if (flows.TryGetValue(key, out var others)) others.Add(known);
        else flows[key] = [known];
    }
}
