using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Spreadsheets;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Activities;
using Sedz.Schema.Database;

namespace Sedz.Api.Activities;

/// <summary>Plans activities of sites, corrects and cancels plans. What a plan said before is kept.</summary>
public sealed class ActivityPlanner(IDatabaseWriter writer, TimeProvider clock)
{
    /// <summary>Plans an activity.</summary>
    /// <param name="siteId">Number of the site.</param>
    /// <param name="input">The plan, checked against its rules here.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> PlanAsync(int siteId, PlanActivityInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        var planned = ReportTerms.FiguresOf(input.Planned);
        if (ActivityProblems.Of(ActivityRules.CheckPlan(input.StartsOn, input.EndsOn, planned)) is { Length: > 0 } problems)
            return Task.FromResult<MutationResult<int>>(problems);
        var now = clock.GetUtcNow().UtcDateTime;
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var site = await db.Sites.Where(s => s.Id == siteId).Select(s => new { s.Synthetic }).SingleOrDefaultAsync(token);
                if (site is null) return ActivityProblems.NoSite(input.SiteId);
                var activity = new Activity
                {
                    SiteId = siteId,
                    Kind = input.Kind,
                    Title = PersonalDataMask.Masked(input.Title),
                    StartsOn = input.StartsOn,
                    EndsOn = input.EndsOn,
                    Planned = planned,
                    Synthetic = site.Synthetic,
                    CreatedAt = now,
                    UpdatedAt = now,
                    Version = 1,
                };
                if (await IsPlannedAsync(db, activity, token)) return ActivityProblems.Planned;
                db.Add(activity);
                await db.SaveChangesAsync(token);
                return activity.Id;
            },
            cancellationToken);
    }

    /// <summary>Corrects a plan and keeps what it said.</summary>
    /// <param name="activityId">Number of the activity.</param>
    /// <param name="input">The correction, checked against the rules here.</param>
    /// <param name="by">Who corrects it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> CorrectAsync(
        int activityId, CorrectActivityInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ChangeAsync(activityId, input.ActivityId, input.Version, input.Reason, by, CorrectedAsync, cancellationToken);

        async Task<MutationError[]> CorrectedAsync(SedzDb db, Activity activity, CancellationToken token)
        {
            activity.Kind = input.Kind.Or(activity.Kind);
            activity.Title = input.Title.IsGiven ? PersonalDataMask.Masked(input.Title.Value) : activity.Title;
            activity.StartsOn = input.StartsOn.Or(activity.StartsOn);
            activity.EndsOn = input.EndsOn.Or(activity.EndsOn);
            activity.Planned = input.Planned.IsGiven ? ReportTerms.FiguresOf(input.Planned.Value) : activity.Planned;
            var problems = ActivityProblems.Of(ActivityRules.CheckPlan(activity.StartsOn, activity.EndsOn, activity.Planned));
            return problems.Length > 0 ? problems : await IsPlannedAsync(db, activity, token) ? [ActivityProblems.Planned] : [];
        }
    }

    /// <summary>Cancels a plan: nothing that it names counts as planned; its reports still count.</summary>
    /// <param name="activityId">Number of the activity.</param>
    /// <param name="input">The version and the reason.</param>
    /// <param name="by">Who cancels it.</param>
    /// <param name="cancellationToken">Ends the work; nothing is then written.</param>
    /// <returns>Number of the activity; or why nothing was done.</returns>
    public Task<MutationResult<int>> CancelAsync(int activityId, CancelActivityInput input, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ChangeAsync(activityId, input.ActivityId, input.Version, input.Reason, by, CancelledAsync, cancellationToken);

        Task<MutationError[]> CancelledAsync(SedzDb db, Activity activity, CancellationToken token)
        {
            activity.CancelledAt = clock.GetUtcNow().UtcDateTime;
            return Task.FromResult<MutationError[]>([]);
        }
    }

    private Task<MutationResult<int>> ChangeAsync(
        int activityId,
        string globalId,
        int version,
        string reason,
        string by,
        Func<SedzDb, Activity, CancellationToken, Task<MutationError[]>> change,
        CancellationToken cancellationToken)
    {
        if (PersonalDataMask.Masked(reason) is not { } why) return Task.FromResult<MutationResult<int>>(ActivityProblems.NoReason);
        return writer.WriteAsync<MutationResult<int>>(
            async (db, token) =>
            {
                var activity = await db.Activities.SingleOrDefaultAsync(a => a.Id == activityId, token);
                if (activity is null) return ActivityProblems.NoActivity(globalId);
                if (activity.Version != version) return ActivityProblems.Changed(activity.Version);
                if (activity.CancelledAt is not null) return ActivityProblems.Cancelled;
                var now = clock.GetUtcNow().UtcDateTime;
                var before = Before(activity, why, by, now);
                if (await change(db, activity, token) is { Length: > 0 } problems)
                {
                    db.ChangeTracker.Clear();
                    return problems;
                }

                db.Add(before);
                activity.UpdatedAt = now;
                activity.Version++;
                return activity.Id;
            },
            cancellationToken);
    }

    private static ActivityRevision Before(Activity activity, string reason, string by, DateTime now) => new()
    {
        ActivityId = activity.Id,
        Kind = activity.Kind,
        Title = activity.Title,
        StartsOn = activity.StartsOn,
        EndsOn = activity.EndsOn,
        Planned = activity.Planned,
        Reason = reason,
        ReplacedAt = now,
        ReplacedBy = by,
    };

    /// <summary>Whether another plan of the site is the same and stands: then one of the two would be counted twice.</summary>
    private static Task<bool> IsPlannedAsync(SedzDb db, Activity plan, CancellationToken cancellationToken)
    {
        var (id, siteId, kind, title, startsOn, endsOn) = (plan.Id, plan.SiteId, plan.Kind, plan.Title, plan.StartsOn, plan.EndsOn);
        return db.Activities.AnyAsync(
            a => a.Id != id && a.SiteId == siteId && a.Kind == kind && a.Title == title && a.StartsOn == startsOn && a.EndsOn == endsOn
                && a.CancelledAt == null,
            cancellationToken);
    }
}
