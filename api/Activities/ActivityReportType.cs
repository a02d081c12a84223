using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>How a report on an activity is shown, to administrators.</summary>
public sealed class ActivityReportType : EntityType<ActivityReport>
{
    /// <summary>Lists the fields.</summary>
    public ActivityReportType()
    {
        this.For(Caller.AdministratorRole);
        Key(r => r.Id);
        ToOne(r => r.Activity, r => r.ActivityId);
        Scalar(r => r.StartsOn);
        Scalar(r => r.EndsOn);
        Computed(
            "reached", "What was reached in the period.", r => r.Reached,
            reached => ActivityFiguresAnswer.Of(reached, holdBackSmall: false));
        Scalar(r => r.Progress);
        Scalar(r => r.Evidence);
        Scalar(r => r.Attestation);
        Scalar(r => r.ReportedOn);
        Scalar(r => r.ReportedBy);
        ToOne(r => r.Corrects, r => r.CorrectsId);
        Scalar(r => r.ReplacedAt);
        Scalar(r => r.ReplacedBy);
        Scalar(r => r.ReplaceReason);
        Scalar(r => r.Synthetic);
        Scalar(r => r.CreatedAt);
    }
}
