using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Which node works on which run. A node takes the oldest run that waits, one at a time in the whole installation, and writes its mark
/// into the run; while it works it announces how far it has come, and that is its heartbeat. A run at work that nobody announces any more
/// has lost its node: the next node takes it up. Whatever is written of a run asks for the mark, so that a node which only seemed dead
/// writes nothing.
/// </summary>
internal sealed class MatchingClaims(
    IDbContextFactory<SedzDb> databases, IDatabaseWriter writer, INewsBoard board, TimeProvider clock)
{
    /// <summary>How often a run is taken up before it is given up: it may be what stops its nodes.</summary>
    public const int MostAttempts = 5;

    private static readonly LocalizedText GivenUp = new(
        $"เครื่องที่ทำงานนี้หยุดลง {MostAttempts} ครั้ง จึงเลิกทำ โปรดตรวจหน่วยความจำของเครื่อง แล้วสั่งใหม่",
        $"The nodes that worked on it were stopped {MostAttempts} times, so that it was given up: look at their memory, and ask again");

    /// <summary>Whether a run waits to be taken up.</summary>
    public async Task<bool> IsWaitingAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken) is not null;

    /// <summary>Takes a run up.</summary>
    /// <returns>The claim; null when no run waits, or another node was first.</returns>
    public async Task<MatchingClaim?> TakeAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is not { } found)
            return null;
        var holder = Guid.NewGuid().ToString("N");
        try
        {
            return await writer.WriteAsync<MatchingClaim?>(
                async (db, token) =>
                {
                    var run = await db.MatchingRuns.SingleAsync(r => r.Id == found.RunId, token);
                    if (run.Holder != found.Holder || run.State is not (MatchingRunState.Queued or MatchingRunState.Running))
                        return null;
                    return Take(run, holder) ? new MatchingClaim(run.Id, holder) : null;
                },
                cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another node was first: the run's version has changed, or another run is at work, of which the database allows one.
            return null;
        }
    }

    /// <summary>Lets go of a run whose node stops in good order: the next one need not wait.</summary>
    public Task ReleaseAsync(MatchingClaim claim) => WriteAsync(claim, set => set
        .SetProperty(r => r.Holder, (string?)null).SetProperty(r => r.ClaimedAt, (DateTime?)null)
        .SetProperty(r => r.Attempts, r => r.Attempts - 1));

    /// <summary>Enters which data a run goes by.</summary>
    public Task ReadAsync(MatchingClaim claim, string dataHash, bool synthetic) => WriteAsync(
        claim, set => set.SetProperty(r => r.DataHash, dataHash).SetProperty(r => r.Synthetic, synthetic));

    /// <summary>Enters that a run was called off; nothing of it stands.</summary>
    public Task CancelledAsync(MatchingClaim claim) => EndAsync(claim, set => set.SetProperty(r => r.State, MatchingRunState.Cancelled));

    /// <summary>Enters that a run has ended without a result.</summary>
    public Task FailedAsync(MatchingClaim claim, string code, LocalizedText text) => EndAsync(claim, set => set
        .SetProperty(r => r.State, MatchingRunState.Failed).SetProperty(r => r.ErrorCode, code)
        .SetProperty(r => r.ErrorTh, text.Th).SetProperty(r => r.ErrorEn, text.En));

    /// <summary>The run of a claim while the claim holds it; nothing where it does not.</summary>
    public static IQueryable<MatchingRun> Held(SedzDb db, MatchingClaim claim) => db.MatchingRuns.Where(
        r => r.Id == claim.RunId && r.Holder == claim.Holder && r.State == MatchingRunState.Running);

    /// <summary>Whether the claim still holds its run and nobody called it off.</summary>
    public async Task<bool> GoesOnAsync(MatchingClaim claim, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Held(db, claim).AnyAsync(r => r.CancelRequestedAt == null, cancellationToken);
    }

    private Task<int> EndAsync(MatchingClaim claim, Action<UpdateSettersBuilder<MatchingRun>> end) => writer.WriteAsync(
        async (db, token) =>
        {
            var (now, held) = (clock.GetUtcNow().UtcDateTime, Held(db, claim));
            await db.MatchingCheckpoints.Where(c => held.Any(r => r.Id == c.RunId)).ExecuteDeleteAsync(token);
            return await held.ExecuteUpdateAsync(
                set =>
                {
                    end(set);
                    set.SetProperty(r => r.Holder, (string?)null).SetProperty(r => r.ClaimedAt, (DateTime?)null)
                        .SetProperty(r => r.FinishedAt, now).SetProperty(r => r.Version, r => r.Version + 1);
                },
                token);
        });

    private Task<int> WriteAsync(MatchingClaim claim, Action<UpdateSettersBuilder<MatchingRun>> change) => writer.WriteAsync(
        (db, token) => Held(db, claim).ExecuteUpdateAsync(change, token));

    /// <summary>The run to take up: one at work that has lost its node, else the oldest that waits while none is at work.</summary>
    private async Task<(int RunId, string? Holder)?> FindAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var runs = await db.MatchingRuns.AsNoTracking()
            .Where(r => r.State == MatchingRunState.Running || r.State == MatchingRunState.Queued)
            .OrderByDescending(r => r.State).ThenBy(r => r.Id)
            .Select(r => new { r.Id, r.State, r.Holder, r.ClaimedAt })
            .Take(1)
            .ToListAsync(cancellationToken);
        if (runs is not [var next])
            return null;
        var isAlive = next is { State: MatchingRunState.Running, ClaimedAt: { } claimed }
            && (clock.GetUtcNow().UtcDateTime < claimed + Announcement.Lifetime
                || (await board.ReadAsync(cancellationToken)).ContainsKey(AnnouncedMatching.Topic(next.Id)));
        return isAlive ? null : (next.Id, next.Holder);
    }

    private bool Take(MatchingRun run, string holder)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        run.Version++;
        if (run.Attempts >= MostAttempts)
        {
            Fail(run, "given_up", GivenUp);
            (run.Holder, run.ClaimedAt, run.FinishedAt) = (null, null, now);
            return false;
        }

        run.State = MatchingRunState.Running;
        run.StartedAt ??= now;
        (run.Holder, run.ClaimedAt) = (holder, now);
        run.Attempts++;
        return true;
    }

    private static void Fail(MatchingRun run, string code, LocalizedText text)
    {
        run.State = MatchingRunState.Failed;
        (run.ErrorCode, run.ErrorTh, run.ErrorEn) = (code, text.Th, text.En);
    }
}
