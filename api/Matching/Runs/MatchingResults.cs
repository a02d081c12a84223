using Microsoft.EntityFrameworkCore;
using Sedz.Api.Imports.Writing;
using Sedz.Api.Matching.Register;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>Writes what a run came to: figures, counts, and for a live run its proposals, all in one transaction.</summary>
internal sealed class MatchingResults(IDbContextFactory<SedzDb> databases, TimeProvider clock)
{
    /// <summary>Writes it, where the claim still holds the run and nobody called it off.</summary>
    /// <returns>Whether it was written.</returns>
    public async Task<bool> WriteAsync(
        MatchingClaim claim, RegisterProblem register, MatchingFindings findings, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        if (await MatchingClaims.Held(db, claim).SingleOrDefaultAsync(cancellationToken) is not { CancelRequestedAt: null } run)
            return false;
        var now = clock.GetUtcNow().UtcDateTime;
        var proposals = new MatchingProposals(db, run, register, findings, now);
        if (!run.WhatIf)
            await proposals.WriteAsync(cancellationToken);
        using (var counts = new BulkInsert<MatchingCount>(db))
            counts.AddAll(Counts(run.Id, register, findings, proposals));
        using (var skills = new BulkInsert<MatchingSkill>(db))
            skills.AddAll(Skills(run.Id, findings));
        Enter(run, register, findings);
        (run.Proposed, run.Withdrawn) = (proposals.Proposed, proposals.Withdrawn);
        (run.State, run.FinishedAt, run.Progress) = (MatchingRunState.Finished, now, 1);
        (run.Holder, run.ClaimedAt) = (null, null);
        run.Version++;
        await db.MatchingCheckpoints.Where(c => c.RunId == run.Id).ExecuteDeleteAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static void Enter(MatchingRun run, RegisterProblem register, MatchingFindings findings)
    {
        var (graph, result) = (register.Problem.Graph, findings.Result);
        run.Workers = (int)graph.Workers;
        run.Classes = graph.Classes;
        run.Openings = graph.Openings;
        run.Places = (int)graph.Places;
        run.Arcs = graph.Arcs.Length;
        run.Placed = (int)result.Placed;
        run.Unplaced = (int)result.Unplaced;
        (run.Cost, run.LowerBound, run.Bids) = (result.Cost, result.LowerBound, result.State?.Bids);
        run.BasedOnRunId = findings.Outcome.BasedOnRunId;
        (run.BlockingPairs, run.PriceOfFairness) = (findings.Outcome.BlockingPairs, findings.Outcome.Price);
    }

    private static IEnumerable<MatchingCount> Counts(
        int runId, RegisterProblem register, MatchingFindings findings, MatchingProposals proposals) =>
        register.NotTakenPart.Select(count => Count(runId, count.Side, tookPart: false, count.Reason, count.ProvinceCode, count.Count))
            .Concat(findings.Reasons.Counts().Select(
                count => Count(runId, count.Side, tookPart: true, count.Code, count.Province!, (int)count.Count)))
            .Concat(proposals.Changed.OrderBy(count => count.Key, StringComparer.Ordinal).Select(
                count => Count(runId, MatchingSide.Worker, tookPart: true, MatchReasonCode.Changed, count.Key, count.Value)));

    private static MatchingCount Count(
        int runId, MatchingSide side, bool tookPart, MatchReasonCode reason, string provinceCode, int count) => new()
        {
            RunId = runId, Side = side, TookPart = tookPart, Reason = reason, ProvinceCode = provinceCode, Count = count,
        };

    private static IEnumerable<MatchingSkill> Skills(int runId, MatchingFindings findings) => findings.Needs.Select(
        need => new MatchingSkill
        {
            RunId = runId,
            SkillCode = RegisterSkills.CodeOf(need.Skill),
            ProvinceCode = need.Province,
            Workers = (int)need.Workers,
            Places = (int)need.Places,
        });
}
