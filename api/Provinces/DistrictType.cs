using Sedz.Api.GraphQL.Entities;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Provinces;

/// <summary>How a district is shown.</summary>
public sealed class DistrictType : EntityType<District>
{
    /// <summary>Lists the fields.</summary>
    public DistrictType()
    {
        this.Public();
        Key(d => d.Code);
        Scalar(d => d.Code);
        Scalar(d => d.NameTh);
        Scalar(d => d.NameEn);
        ToOne(d => d.Province, d => d.ProvinceCode);
        Batched(
            "boundary",
            "The outline of the district, WGS84; null until boundaries are imported.",
            d => d.Code,
            ProvinceType.BoundariesAsync).Nullable();
    }
}
