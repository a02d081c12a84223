using NetTopologySuite.Geometries;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Where a site is, as far as it is known. A reference place (a province, a district) is joined in the same way, as a position of
/// its own, so that listed sites and reference places are counted alike.
/// </summary>
/// <param name="Id">The caller's number for the site; unique within one join.</param>
/// <param name="Location">WGS84 point, X longitude and Y latitude in degrees; null or empty when it is not known. A source that draws
/// shapes then gives no count.</param>
/// <param name="ProvinceCode">Two digits.</param>
/// <param name="DistrictCode">Four digits, or null when it is not known: a record of a district in the province then may reach the site or
/// not, and the count is a range.</param>
/// <param name="SubdistrictCode">Six digits, or null when it is not known, as with the district. When it is given, the district follows
/// from it.</param>
public sealed record SitePosition(int Id, Point? Location, string ProvinceCode, string? DistrictCode, string? SubdistrictCode)
{
    /// <summary>The district as far as it is known, stated or by the sub-district.</summary>
    internal string? KnownDistrict => DistrictCode ?? SubdistrictCode?[..4];

    /// <summary>The code of the closest place that is known of it.</summary>
    internal string ClosestCode => SubdistrictCode ?? KnownDistrict ?? ProvinceCode;

    /// <summary>Whether its point is known.</summary>
    internal bool IsLocated => Location is { IsEmpty: false };

    /// <summary>The closest level of place that is known of it.</summary>
    internal EvidenceLevel KnownTo =>
        SubdistrictCode is not null ? EvidenceLevel.Subdistrict
        : KnownDistrict is not null ? EvidenceLevel.District
        : EvidenceLevel.Province;
}
