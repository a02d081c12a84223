using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Activities;

namespace Sedz.Api.Activities;

/// <summary>How an earlier plan is shown, to administrators.</summary>
public sealed class ActivityRevisionType : EntityType<ActivityRevision>
{
    /// <summary>Lists the fields.</summary>
    public ActivityRevisionType()
    {
        this.For(Caller.AdministratorRole);
        Key(r => r.Id);
        Scalar(r => r.Kind);
        Scalar(r => r.Title);
        Scalar(r => r.StartsOn);
        Scalar(r => r.EndsOn);
        Computed(
            "planned", "What was to be reached.", r => r.Planned, planned => ActivityFiguresAnswer.Of(planned, holdBackSmall: false));
        Scalar(r => r.Reason);
        Scalar(r => r.ReplacedAt);
        Scalar(r => r.ReplacedBy);
    }
}
