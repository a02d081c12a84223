using Microsoft.EntityFrameworkCore;
using Sedz.Api.GraphQL.Queries;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching;

/// <summary>Reads where many workers stand in the matching in two statements.</summary>
internal static class WorkerMatches
{
    /// <summary>The standing by the worker's number.</summary>
    public static async Task<IReadOnlyDictionary<int, WorkerMatchAnswer>> ReadAsync(
        IReadOnlyCollection<int> workerIds, FieldContext context)
    {
        await using var db = await context.OpenAsync<SedzDb>();
        var matches = await context.Visible(db.Matches)
            .Where(m => EF.Parameter(workerIds).Contains(m.WorkerId)
                && (m.State == MatchState.Proposed || m.State == MatchState.Accepted || m.State == MatchState.Placed
                    || m.State == MatchState.Retained))
            .Select(m => new { m.WorkerId, m.Id })
            .ToDictionaryAsync(m => m.WorkerId, m => m.Id, context.CancellationToken);
        var reasons = await db.UnmatchedWorkers.Where(u => EF.Parameter(workerIds).Contains(u.WorkerId)).AsNoTracking()
            .ToDictionaryAsync(u => u.WorkerId, context.CancellationToken);
        return workerIds.ToDictionary(
            worker => worker,
            worker => matches.TryGetValue(worker, out var match) ? Held(match)
                : reasons.TryGetValue(worker, out var why) ? Unmatched(why)
                : new WorkerMatchAnswer(null, null, null, null, null, null, null));
    }

    private static WorkerMatchAnswer Held(int matchId) => new(matchId, null, null, null, null, null, null);

    private static WorkerMatchAnswer Unmatched(UnmatchedWorker why) => new(
        null, why.RunId, why.Reason, MatchReasonCodeWords.Of(why.Reason), why.Openings, why.CostToChange, why.NearestOpeningId);
}
