using Sedz.Api.Access;
using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How an organisation is shown. Who speaks for it is personal data and cannot be reached from here.</summary>
public sealed class PartnerType : EntityType<Partner>
{
    /// <summary>Lists the fields.</summary>
    public PartnerType()
    {
        this.Public();
        Key(p => p.Id);
        Scalar(p => p.NameTh);
        Scalar(p => p.NameEn);
        Scalar(p => p.Sector);
        Computed("sectorText", "The sector in words.", p => p.Sector, PartnerSectors.Of);
        Scalar(p => p.Kind);
        Scalar(p => p.JuristicNumber);
        Scalar(p => p.Website);
        Scalar(p => p.Address);
        ToMany(p => p.Places, place => place.PartnerId);
        ToMany(p => p.Engagements, e => e.PartnerId).AsConnection();
        ToOne(p => p.MergedInto, p => p.MergedIntoId).For(Caller.AdministratorRole);
        Scalar(p => p.Synthetic);
        Scalar(p => p.CreatedAt);
        Scalar(p => p.UpdatedAt);
        Scalar(p => p.Version);
    }
}
