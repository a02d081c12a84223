using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.Matching.Register;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>Queues runs of the matching and calls them off. A host works on them, on whichever node.</summary>
internal sealed class MatchingRuns(IDatabaseWriter writer, MatchingSignal signal, TimeProvider clock)
{
    /// <summary>The most runs that may wait.</summary>
    public const int MostWaiting = 20;

    private static readonly LocalizedText NoRun = new("ไม่มีการจับคู่ครั้งนี้", "There is no such run");

    private static readonly LocalizedText Ended = new(
        "การจับคู่ครั้งนี้จบแล้ว ยกเลิกไม่ได้", "The run has ended already: it cannot be called off");

    private static readonly LocalizedText TooMany = new(
        $"มีการจับคู่รอคิวอยู่ {MostWaiting} ครั้งแล้ว โปรดรอหรือยกเลิกบางครั้ง",
        $"{MostWaiting} runs are waiting already: wait, or call some off");

    /// <summary>Queues a run.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the run, or why it was not queued.</returns>
    public async Task<MutationResult<int>> QueueAsync(MatchingRequest request, string by, CancellationToken cancellationToken)
    {
        try
        {
            request.Check();
        }
        catch (InputRefusedException refused)
        {
            return new ValidationError(refused.Text, refused.Field);
        }

        var queued = await writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                if (await db.MatchingRuns.CountAsync(r => r.State == MatchingRunState.Queued, token) >= MostWaiting)
                    return new ConflictError(TooMany);
                if (await RegisterRoads.RefusalAsync(db, request.Roads, token) is { } refusal)
                    return new ValidationError(refusal, "roads");
                var now = clock.GetUtcNow().UtcDateTime;
                var run = db.MatchingRuns.Add(new()
                {
                    Policy = request.Policy,
                    Seed = request.Seed,
                    Parameters = request.ToParameters(ThaiDate.DayAt(now)),
                    ProvinceCode = request.ProvinceCode,
                    WhatIf = request.WhatIf,
                    State = MatchingRunState.Queued,
                    RequestedBy = by,
                    RequestedAt = now,
                    Version = 1,
                }).Entity;
                await db.SaveChangesAsync(token);
                return run.Id;
            },
            cancellationToken);
        signal.Raise();
        return queued;
    }

    /// <summary>
    /// Calls a run off: one that waits at once, one at work as soon as its node takes notice; the exact policy does so at its end only.
    /// </summary>
    /// <param name="runId">The run.</param>
    /// <param name="givenId">The id as it was given.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the run, or why it cannot be called off.</returns>
    public Task<MutationResult<int>> CancelAsync(int runId, string givenId, CancellationToken cancellationToken) =>
        writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var (now, run) = (clock.GetUtcNow().UtcDateTime, db.MatchingRuns.Where(r => r.Id == runId));
                var cancelled = await run.Where(r => r.State == MatchingRunState.Queued).ExecuteUpdateAsync(
                    set => set.SetProperty(r => r.State, MatchingRunState.Cancelled)
                        .SetProperty(r => r.CancelRequestedAt, now).SetProperty(r => r.FinishedAt, now)
                        .SetProperty(r => r.Version, r => r.Version + 1),
                    token);
                var asked = await run.Where(r => r.State == MatchingRunState.Running).ExecuteUpdateAsync(
                    set => set.SetProperty(r => r.CancelRequestedAt, r => r.CancelRequestedAt ?? now)
                        .SetProperty(r => r.Version, r => r.Version + 1),
                    token);
                if (cancelled + asked > 0)
                    return runId;
                return await run.AnyAsync(token) ? new ConflictError(Ended) : new NotFoundError(NoRun, givenId);
            },
            cancellationToken);
}
