using Sedz.Api.Access;
using Sedz.Api.GraphQL.Mutations;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;
using Sedz.Schema.Sites;

namespace Sedz.Api.Activities;

/// <summary>Mutations of activities, for administrators.</summary>
public sealed class ActivityMutations : MutationFields
{
    /// <summary>Lists the fields.</summary>
    public ActivityMutations()
    {
        Mutation<PlanActivityInput, Activity, int>(
                "planActivity",
                "Plans one of the nine activities at a site. Refused where the same plan is there. On an error nothing is written.",
                (input, context) => context.Service<ActivityPlanner>().PlanAsync(
                    context.KeyOf<Site, int>(input.SiteId), input, context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<CorrectActivityInput, Activity, int>(
                "correctActivity", "Corrects a plan; what it said before stays among its revisions, with the reason.",
                (input, context) => context.Service<ActivityPlanner>().CorrectAsync(
                    context.KeyOf<Activity, int>(input.ActivityId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<CancelActivityInput, Activity, int>(
                "cancelActivity", "Cancels a plan: nothing that it names counts as planned, and what was reached still counts.",
                (input, context) => context.Service<ActivityPlanner>().CancelAsync(
                    context.KeyOf<Activity, int>(input.ActivityId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<ReportActivityInput, Activity, int>(
                "reportActivity",
                "Records what an activity reached in a period. Refused where a report has days in common with it, so that nothing is "
                + "counted twice.",
                (input, context) => context.Service<ActivityReporter>().ReportAsync(
                    context.KeyOf<Activity, int>(input.ActivityId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<CorrectActivityReportInput, Activity, int>(
                "correctActivityReport",
                "Records a report in the place of an earlier one, which is kept with the reason and no longer counts.",
                (input, context) => context.Service<ActivityReporter>().CorrectAsync(
                    context.KeyOf<ActivityReport, int>(input.ReportId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
        Mutation<WithdrawActivityReportInput, Activity, int>(
                "withdrawActivityReport", "Withdraws a report, which is kept with the reason and no longer counts.",
                (input, context) => context.Service<ActivityReporter>().WithdrawAsync(
                    context.KeyOf<ActivityReport, int>(input.ReportId), input, context.Caller.NameOf(), context.CancellationToken))
            .Fails<ValidationError>().Fails<NotFoundError>().Fails<ConflictError>()
            .For(Caller.AdministratorRole);
    }
}
