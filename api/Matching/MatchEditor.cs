using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Database;
using Sedz.Schema.Matching;
using Sedz.Schema.Sites;

namespace Sedz.Api.Matching;

/// <summary>Records what becomes of matches, step by step.</summary>
internal sealed class MatchEditor(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>The longest reason that is kept, in characters.</summary>
    public const int LongestReason = 1000;

    private static readonly LocalizedText NoMatch = new("ไม่มีการจับคู่นี้", "There is no such match");

    private static readonly LocalizedText NoReason = new(
        $"ต้องระบุเหตุผล ไม่เกิน {LongestReason} ตัวอักษร", $"Give the reason, at most {LongestReason} characters");

    private static readonly LocalizedText InTheFuture = new("วันนี้ยังมาไม่ถึง โปรดตรวจวันที่", "The day lies in the future: check it");

    private static readonly LocalizedText TooEarly = new(
        "วันอยู่ก่อนขั้นก่อนหน้าของการจับคู่นี้ โปรดตรวจวันที่", "The day lies before the step that goes before it: check it");

    private static readonly LocalizedText Closed = new(
        "ตำแหน่งงานนี้ปิดแล้ว จึงตอบรับไม่ได้", "The opening is closed: it cannot be accepted");

    private static readonly LocalizedText NothingToShare = new(
        "พื้นที่นี้เป็นของเอกชน และยังไม่ได้แจ้งแรงงานเรื่องการส่งต่อข้อมูล (มาตรา 27) โปรดบันทึกการแจ้งแบบ SHARING ก่อน",
        "The site is a private employer's, and the worker was not told that data are passed on (s.27): record a notice of SHARING first");

    private DateOnly Today => ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime);

    /// <summary>Records a worker's answer.</summary>
    public Task<MutationResult<int>> RespondAsync(int matchId, RespondToMatchInput input, CancellationToken cancellationToken)
    {
        var to = input.Answer == MatchAnswer.Accept ? MatchState.Accepted : MatchState.Declined;
        return StepAsync(matchId, input.MatchId, to, input.Reason, on: null, cancellationToken);
    }

    /// <summary>Records that the work was taken up.</summary>
    public Task<MutationResult<int>> PlaceAsync(int matchId, RecordPlacementInput input, CancellationToken cancellationToken) =>
        StepAsync(matchId, input.MatchId, MatchState.Placed, reason: null, input.On, cancellationToken);

    /// <summary>Records that a worker is still at work, or has left.</summary>
    public Task<MutationResult<int>> RetainAsync(int matchId, RecordRetentionInput input, CancellationToken cancellationToken)
    {
        var to = input.Outcome == RetentionOutcome.Retained ? MatchState.Retained : MatchState.Left;
        return StepAsync(matchId, input.MatchId, to, input.Reason, input.On, cancellationToken);
    }

    /// <summary>Takes a step.</summary>
    /// <returns>Number of the match; or why nothing was done.</returns>
    private Task<MutationResult<int>> StepAsync(
        int matchId, string givenId, MatchState to, string? reason, DateOnly? on, CancellationToken cancellationToken)
    {
        var because = PersonalDataMask.Masked(reason);
        if (MatchSteps.Refused.Contains(to) && because is not { Length: > 0 and <= LongestReason })
            return Task.FromResult<MutationResult<int>>(new ValidationError(NoReason, "reason"));
        if (on > Today)
            return Task.FromResult<MutationResult<int>>(new ValidationError(InTheFuture, "on"));
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var match = await db.Matches.Include(m => m.Worker).Include(m => m.Opening).Include(m => m.Site)
                    .SingleOrDefaultAsync(m => m.Id == matchId, token);
                if (match is null)
                    return new NotFoundError(NoMatch, givenId);
                if (ProblemWith(match, to, on) is { } problem)
                    return problem;
                Enter(match, to, because, on);
                return match.Id;
            },
            cancellationToken);
    }

    private static MutationError? ProblemWith(Match match, MatchState to, DateOnly? on)
    {
        if (!MatchSteps.Allows(match.State, to))
            return MatchStepError.Of(match.State);
        if (to == MatchState.Accepted && match.Opening!.ClosedAt is not null)
            return new ConflictError(Closed);
        if (to == MatchState.Placed && match.Site!.LandType == LandType.Private && match.Worker!.SharingBasis is null)
            return new ConflictError(NothingToShare);
        var before = match.RetainedOn ?? match.PlacedOn ?? ThaiDate.DayAt(match.ProposedAt);
        return on < before ? new ValidationError(TooEarly, "on") : null;
    }

    private void Enter(Match match, MatchState to, string? reason, DateOnly? on)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        switch (to)
        {
            case MatchState.Placed:
                match.PlacedOn = on;
                break;
            case MatchState.Retained:
                match.RetainedOn = on;
                break;
            case MatchState.Left:
                match.LeftOn = on;
                break;
            default:
                match.RespondedAt = now;
                break;
        }

        (match.State, match.UpdatedAt) = (to, now);
        if (MatchSteps.Refused.Contains(to))
            match.Reason = reason;
        match.Version++;
    }
}
