using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Partners;

namespace Sedz.Api.Partners;

/// <summary>How a place of an organisation is shown.</summary>
public sealed class PartnerPlaceType : EntityType<PartnerPlace>
{
    /// <summary>Lists the fields.</summary>
    public PartnerPlaceType()
    {
        this.Public();
        Key(p => p.Id);
        ToOne(p => p.Province, p => p.ProvinceCode);
        ToOne(p => p.District, p => p.DistrictCode);
        ToOne(p => p.Subdistrict, p => p.SubdistrictCode);
        Scalar(p => p.Text);
    }
}
