using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How an engagement is shown.</summary>
public sealed class EngagementType : EntityType<Engagement>
{
    /// <summary>Lists the fields.</summary>
    public EngagementType()
    {
        this.Public();
        Key(e => e.Id);
        ToOne(e => e.Partner, e => e.PartnerId);
        ToOne(e => e.Site, e => e.SiteId);
        Scalar(e => e.Role);
        Computed("roleText", "The role in words.", e => e.Role, PartnerRoles.Of);
        Computed(
            "expectedSectors", "The sectors that the programme names for the role (R1.2); none for learning and publicity.", e => e.Role,
            role => PartnerRoles.ExpectedOf(role).ToList());
        Scalar(e => e.Status);
        Scalar(e => e.OfferedOn);
        Scalar(e => e.AgreedOn);
        Scalar(e => e.DeliveredOn);
        Scalar(e => e.LapsedOn);
        ToMany(e => e.Commitments, c => c.EngagementId);
        Scalar(e => e.Evidence);
        Scalar(e => e.Attestation);
        Scalar(e => e.Synthetic);
        Scalar(e => e.CreatedAt);
        Scalar(e => e.UpdatedAt);
        Scalar(e => e.Version);
    }
}
