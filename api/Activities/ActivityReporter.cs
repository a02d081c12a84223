using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;

namespace Sedz.Api.Activities;

/// <summary>Records what activities reached. A report is never changed: a correction stands in its place.</summary>
public sealed class ActivityReporter(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Records a report.</summary>
    /// <param name="activityId">Number of the activity.</param>
    /// <param name="input">The report, checked against its rules here.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> ReportAsync(int activityId, ReportActivityInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var terms = ReportTerms.Of(input);
        if (ProblemsWith(terms) is { Length: > 0 } problems) return Task.FromResult<MutationResult<int>>(problems);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var activity = await db.Activities.SingleOrDefaultAsync(a => a.Id == activityId, token);
                if (activity is null) return ActivityProblems.NoActivity(input.ActivityId);
                if (activity.CancelledAt is not null) return ActivityProblems.Cancelled;
                if (await OverlapAsync(db, activityId, terms, corrected: null, token) is { } overlap) return overlap;
                db.Add(New(activity, terms, by));
                Touch(activity);
                return activityId;
            },
            cancellationToken);
    }

    /// <summary>Records a report in the place of an earlier one.</summary>
    /// <param name="reportId">Number of the earlier report.</param>
    /// <param name="input">The correction, checked against the rules here.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> CorrectAsync(
        int reportId, CorrectActivityReportInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var terms = ReportTerms.Of(input);
        if (ProblemsWith(terms) is { Length: > 0 } problems) return Task.FromResult<MutationResult<int>>(problems);
        return ReplaceAsync(reportId, input.ReportId, input.Reason, by, CorrectedAsync, cancellationToken);

        async Task<MutationError?> CorrectedAsync(SedzDb db, ActivityReport replaced, CancellationToken token)
        {
            if (await OverlapAsync(db, replaced.ActivityId, terms, replaced.Id, token) is { } overlap) return overlap;
            db.Add(New(replaced.Activity!, terms, by, replaced));
            return null;
        }
    }

    /// <summary>Withdraws a report: it is kept and no longer counts.</summary>
    /// <param name="reportId">Number of the report.</param>
    /// <param name="input">The reason.</param>
    /// <param name="by">Who withdraws it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> WithdrawAsync(
        int reportId, WithdrawActivityReportInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReplaceAsync(
            reportId, input.ReportId, input.Reason, by, (_, _, _) => Task.FromResult<MutationError?>(null), cancellationToken);
    }

    private Task<MutationResult<int>> ReplaceAsync(
        int reportId,
        string globalId,
        string reason,
        string by,
        Func<SedzDb, ActivityReport, CancellationToken, Task<MutationError?>> replace,
        CancellationToken cancellationToken)
    {
        if (PersonalDataMask.Masked(reason) is not { } why) return Task.FromResult<MutationResult<int>>(ActivityProblems.NoReason);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var report = await db.ActivityReports.Include(r => r.Activity).SingleOrDefaultAsync(r => r.Id == reportId, token);
                if (report is null) return ActivityProblems.NoReport(globalId);
                if (report.ReplacedAt is not null) return ActivityProblems.Replaced;
                if (await replace(db, report, token) is { } problem) return problem;
                (report.ReplacedAt, report.ReplacedBy, report.ReplaceReason) = (clock.GetUtcNow().UtcDateTime, by, why);
                Touch(report.Activity!);
                return report.ActivityId;
            },
            cancellationToken);
    }

    private DateOnly Today => ThaiDate.DayAt(clock.GetUtcNow().UtcDateTime);

    private MutationError[] ProblemsWith(ReportTerms terms) => ActivityProblems.Of(
        ActivityRules.CheckReport(terms.StartsOn, terms.EndsOn, terms.Reached, terms.Progress, Today));

    private ActivityReport New(Activity activity, ReportTerms terms, string by, ActivityReport? corrects = null) => new()
    {
        ActivityId = activity.Id,
        StartsOn = terms.StartsOn,
        EndsOn = terms.EndsOn,
        Reached = terms.Reached,
        Progress = terms.Progress,
        Evidence = PersonalDataMask.Masked(terms.Evidence),
        Attestation = terms.Attestation,
        ReportedOn = Today,
        ReportedBy = by,
        CorrectsId = corrects?.Id,
        Synthetic = activity.Synthetic,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };

    private void Touch(Activity activity)
    {
        activity.UpdatedAt = clock.GetUtcNow().UtcDateTime;
        activity.Version++;
    }

    private static async Task<MutationError?> OverlapAsync(
        SedzDb db, int activityId, ReportTerms terms, int? corrected, CancellationToken cancellationToken)
    {
        var (from, to) = (terms.StartsOn, terms.EndsOn);
        var other = await db.ActivityReports
            .Where(r => r.ActivityId == activityId && r.ReplacedAt == null && r.Id != corrected && r.StartsOn <= to && r.EndsOn >= from)
            .OrderBy(r => r.StartsOn)
            .Select(r => new { r.StartsOn, r.EndsOn })
            .FirstOrDefaultAsync(cancellationToken);
        return other is null ? null : ActivityProblems.Overlaps(other.StartsOn, other.EndsOn);
    }
}
