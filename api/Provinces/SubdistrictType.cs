using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Provinces;

/// <summary>How a sub-district is shown.</summary>
public sealed class SubdistrictType : EntityType<Subdistrict>
{
    /// <summary>Lists the fields.</summary>
    public SubdistrictType()
    {
        this.Public();
        Key(s => s.Code);
        Scalar(s => s.Code);
        Scalar(s => s.NameTh);
        Scalar(s => s.NameEn);
        ToOne(s => s.District, s => s.DistrictCode);
        Scalar(s => s.Latitude);
        Scalar(s => s.Longitude);
    }
}
