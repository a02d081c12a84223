using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Database;
using Sedz.Schema.Imports;

namespace Sedz.Api.Imports.Flows;

/// <summary>
/// Takes back what an import of flows did: what it recorded goes, what it changed becomes what it was. Its rows say what that is. Flows
/// that went with their chain are gone already.
/// </summary>
internal static class FlowImportUndo
{
    /// <summary>Removes and restores it; the versions of the chains grow.</summary>
    /// <exception cref="ImportRefusedException">A flow of it was changed since.</exception>
    public static async Task RunAsync(SedzDb db, int importId, DateTime now, CancellationToken cancellationToken)
    {
        var (before, after) = await DoneAsync(db, importId, cancellationToken);
        var ids = after.Keys.ToList();
        var flows = await db.ChainFlows.AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id)).OrderBy(f => f.Id)
            .ToListAsync(cancellationToken);
        var changed = flows.Where(flow => !after[flow.Id].Row.IsOf(flow) || FlowState.Of(flow) != after[flow.Id].State)
            .Select(flow => $"F{flow.Id}").ToList();
        if (changed.Count > 0) throw new ImportRefusedException(ImportProblems.FlowsChangedSince(changed));

        var made = ids.Where(id => !before.ContainsKey(id)).ToList();
        await db.ChainFlows.Where(f => EF.Parameter(made).Contains(f.Id)).ExecuteDeleteAsync(cancellationToken);
        await StoredFlows.ChangeAsync(db, before, [.. flows.Select(flow => flow.ValueChainId).Distinct()], now, cancellationToken);
    }

    /// <summary>What stood before of the flows that the import changed, and what stood after it of all that it touched.</summary>
    private static async Task<(Dictionary<int, FlowState> Before, Dictionary<int, (FlowRowValues Row, FlowState State)> After)> DoneAsync(
        SedzDb db, int importId, CancellationToken cancellationToken)
    {
        var before = new Dictionary<int, FlowState>();
        var after = new Dictionary<int, (FlowRowValues Row, FlowState State)>();
        var verdicts = db.ImportRows.AsNoTracking().Where(r => r.ImportId == importId && r.Status == ImportRowStatus.Accepted)
            .OrderBy(r => r.Row).Select(r => r.Verdict);
        await foreach (var json in verdicts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var verdict = FlowRowVerdict.FromJson(json);
            if (verdict.Recorded is { } made) after[made] = (verdict.Flow!, verdict.Flow!.State);
            if (verdict.Update is not { Flow: { } id } update) continue;
            if (!after.ContainsKey(id)) before[id] = update.Before;
            after[id] = (verdict.Flow!, update.After);
        }

        return (before, after);
    }
}
