using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How a merge, a split or a correction is shown, to administrators.</summary>
public sealed class PartnerChangeType : EntityType<PartnerChange>
{
    /// <summary>Lists the fields.</summary>
    public PartnerChangeType()
    {
        this.For(Caller.AdministratorRole);
        Key(c => c.Id);
        Scalar(c => c.Kind);
        ToOne(c => c.Partner, c => c.PartnerId);
        ToOne(c => c.Other, c => c.OtherId);
        Computed("movedEngagementCount", "How many engagements moved.", c => c.MovedEngagements, moved => moved.Count);
        Computed(
            "corrected",
            "What a correction changed, field by field, with what stood before; null of a merge or split, and of a correction of the time "
            + "before this was kept.",
            c => c.Correction, PartnerDifference.Of).Nullable();
        Scalar(c => c.Reason);
        Scalar(c => c.MadeAt);
        Scalar(c => c.MadeBy);
        Scalar(c => c.UndoneAt);
        Scalar(c => c.UndoneBy);
    }
}
