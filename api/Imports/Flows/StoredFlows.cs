using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;

namespace Sedz.Api.Imports.Flows;

/// <summary>Changes stored flows in the caller's transaction, all of them at once.</summary>
internal static class StoredFlows
{
    /// <summary>Writes new states into flows; the versions of their chains grow by one.</summary>
    /// <param name="db">The context of the transaction.</param>
    /// <param name="states">The states by the numbers of the flows; one that is gone has none to take.</param>
    /// <param name="chainIds">The chains of which anything is written.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task ChangeAsync(
        SedzDb db, Dictionary<int, FlowState> states, IReadOnlyCollection<int> chainIds, DateTime now, CancellationToken cancellationToken)
    {
        var ids = states.Keys.ToList();
        var flows = ids.Count == 0 ? [] : await db.ChainFlows.Where(f => EF.Parameter(ids).Contains(f.Id)).ToListAsync(cancellationToken);
        foreach (var flow in flows) states[flow.Id].CopyTo(flow);
        await db.SaveChangesAsync(cancellationToken);
        await db.ValueChains.Where(c => EF.Parameter(chainIds).Contains(c.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Version, c => c.Version + 1).SetProperty(c => c.UpdatedAt, now), cancellationToken);
    }
}
