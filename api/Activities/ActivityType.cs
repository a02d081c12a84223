using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>
/// How an activity of a site is shown. Numbers of people are in no filter and no order: a small one could be guessed by them.
/// </summary>
public sealed class ActivityType : EntityType<Activity>
{
    /// <summary>Lists the fields.</summary>
    public ActivityType()
    {
        this.Public();
        Key(a => a.Id);
        ToOne(a => a.Site, a => a.SiteId);
        Scalar(a => a.Kind);
        Computed("kindText", "The activity in words.", a => a.Kind, ActivityWords.Of);
        Scalar(a => a.Title);
        Scalar(a => a.StartsOn);
        Scalar(a => a.EndsOn);
        Computed(
            "planned", "What is to be reached by the last day; the public is not shown numbers of 1 to 4 people.", a => a.Planned,
            (planned, context) => ActivityFiguresAnswer.Of(planned, ActivityEvidence.HoldsBackSmall(context)));
        Batched(
            "reached",
            "What its reports say was reached so far, summed; the public is not shown numbers of 1 to 4 people of single reports.",
            a => a.Id, ActivityEvidence.ReachedAsync);
        ToMany(a => a.Reports, r => r.ActivityId).For(Caller.AdministratorRole);
        ToMany(a => a.Revisions, r => r.ActivityId).For(Caller.AdministratorRole);
        Scalar(a => a.CancelledAt);
        Scalar(a => a.Synthetic);
        Scalar(a => a.CreatedAt);
        Scalar(a => a.UpdatedAt);
        Scalar(a => a.Version);
    }
}
