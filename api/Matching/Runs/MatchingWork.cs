using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics;
using Sedz.Analytics.Matching;
using Sedz.Api.Matching.Register;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;

namespace Sedz.Api.Matching.Runs;

/// <summary>
/// Takes a run up and carries it out to its end. What may stand at the end is only what is written then, in one transaction: a run that is
/// called off, or loses its node, leaves nothing but where its auction stood.
/// </summary>
internal sealed partial class MatchingWork(
    IDbContextFactory<SedzDb> databases,
    IDatabaseWriter writer,
    MatchingClaims claims,
    RegisterReader register,
    MatchingResults results,
    MatchingMemory memory,
    ChangeFeed feed,
    TimeProvider clock,
    ILogger<MatchingWork> logger)
{
    private static readonly LocalizedText Fault = new(
        "เกิดข้อผิดพลาดภายในระบบ ผู้ดูแลระบบดูได้จากบันทึก", "The program itself is at fault: the log says more");

    private static readonly LocalizedText OfDatabase = new(
        "ฐานข้อมูลตอบกลับด้วยข้อผิดพลาด ผู้ดูแลระบบดูได้จากบันทึก แล้วสั่งใหม่",
        "The database answered with an error: the log says more; ask again");

    /// <summary>Carries one run out.</summary>
    /// <param name="stopping">Ends the work when the node stops; the run then waits for the next node.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> WorkAsync(CancellationToken stopping)
    {
        if (await claims.TakeAsync(stopping) is not { } claim)
            return false;
        await using var announced = new AnnouncedMatching(feed, claim.RunId);
        using var goesOn = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var ended = new CancellationTokenSource();
        var watching = WatchAsync(claim, goesOn, ended.Token);
        try
        {
            if (!await RunAsync(claim, announced, goesOn.Token))
                await claims.CancelledAsync(claim);
        }
        catch (OperationCanceledException) when (goesOn.IsCancellationRequested)
        {
            await (await claims.GoesOnAsync(claim, CancellationToken.None) ? claims.ReleaseAsync(claim) : claims.CancelledAsync(claim));
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody called the run off while its result was being written: nobody else changes a run at work.
            await claims.CancelledAsync(claim);
        }
        catch (InputRefusedException refused)
        {
            await claims.FailedAsync(claim, refused.Code, refused.Text);
        }
        catch (Exception fault)
            when (fault is InvalidOperationException or ArgumentException or ArithmeticException or OutOfMemoryException or AggregateException)
        {
            LogFault(claim.RunId, fault);
            await claims.FailedAsync(claim, "internal", Fault);
        }
        catch (DbException fault) when (!fault.IsTransient)
        {
            LogFault(claim.RunId, fault);
            await claims.FailedAsync(claim, "database", OfDatabase);
        }
        finally
        {
            await ended.CancelAsync();
            await watching;
        }

        return true;
    }

    /// <summary>Carries a run out that is held.</summary>
    /// <returns>Whether it has ended; false where it was called off, or is another node's by now.</returns>
    private async Task<bool> RunAsync(MatchingClaim claim, AnnouncedMatching announced, CancellationToken cancellationToken)
    {
        var run = await ReadAsync(claim, cancellationToken);
        var question = new RegisterQuestion(
            run.ProvinceCode, run.Parameters.AvailableBy, MatchingRequest.OptionsOf(run.Parameters), run.Parameters.Roads);
        var problem = await Task.Run(() => register.ReadAsync(question, cancellationToken), cancellationToken);
        await claims.ReadAsync(claim, problem.DataHash, problem.Synthetic);
        announced.Say(MatchingStage.Begun(problem.Problem.Graph.Workers));
        var outcome = await MatchAsync(claim, run, problem, announced, cancellationToken);
        if (outcome.Result is null)
        {
            await claims.FailedAsync(claim, "floor_not_kept", new(
                string.Join("\n", outcome.Obstacles.Select(obstacle => obstacle.Th)),
                string.Join("\n", outcome.Obstacles.Select(obstacle => obstacle.En))));
            return true;
        }

        announced.Say(MatchingStage.Writing(problem.Problem.Graph.Workers));
        var isWritten = await Task.Run(
            () => results.WriteAsync(
                claim, problem, MatchingFindings.Of(problem.Problem, outcome, cancellationToken), cancellationToken),
            cancellationToken);
        if (isWritten)
            memory.Keep(run, problem.Problem, outcome.Result.State);
        return isWritten;
    }

    private async Task<PolicyOutcome> MatchAsync(
        MatchingClaim claim,
        MatchingRun run,
        RegisterProblem problem,
        AnnouncedMatching announced,
        CancellationToken cancellationToken)
    {
        var graphHash = problem.Problem.Graph.ContentHash();
        AuctionState? from;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
            from = await MatchingCheckpoints.LastAsync(db, run.Id, graphHash, cancellationToken);
        await using var checkpoints = new MatchingCheckpoints(writer, claim, announced, graphHash, clock);
        var auction = new AuctionRun { Progress = announced, Keep = checkpoints.Keep, From = from };
        var before = from is null ? memory.For(run) : null;
        return await Task.Run(() => Match(run, problem, auction, before, cancellationToken), cancellationToken);
    }

    /// <summary>Matches: from the start, from where the run stood, or from where an earlier one ended.</summary>
    private static PolicyOutcome Match(
        MatchingRun run, RegisterProblem problem, AuctionRun auction, MatchingMemory.Kept? before, CancellationToken cancellationToken)
    {
        var options = new AuctionOptions(run.Parameters.WantedGap);
        if (before is null)
        {
            return PolicyMatching.Of(
                MatchInstance.Of(problem), run.Policy, run.Seed, run.Parameters.FloorShare ?? 0, options, auction, cancellationToken);
        }

        var change = before.Problem.ChangeTo(problem.Problem, before.State);
        return new(LeastCostMatching.Again(change, options, auction, cancellationToken)) { BasedOnRunId = before.Run.Id };
    }

    private async Task<MatchingRun> ReadAsync(MatchingClaim claim, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.MatchingRuns.AsNoTracking().SingleAsync(r => r.Id == claim.RunId, cancellationToken);
    }

    /// <summary>Ends the work when the run is called off, or is another node's by now.</summary>
    private async Task WatchAsync(MatchingClaim claim, CancellationTokenSource goesOn, CancellationToken ended)
    {
        try
        {
            using var watch = feed.Watch();
            while (await claims.GoesOnAsync(claim, ended))
                await watch.NextAsync(ended);
            await goesOn.CancelAsync();
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The work has ended by itself.
        }
        catch (IOException lost)
        {
            LogBlind(claim.RunId, lost);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The matching run {RunId} failed.")]
    private partial void LogFault(int runId, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The matching run {RunId} cannot be watched: it is called off at its end only.")]
    private partial void LogBlind(int runId, Exception lost);
}
