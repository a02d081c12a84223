using NetTopologySuite.Geometries;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// Where a site is, as far as it is known. A reference place (a province, a district) is joined in the same way, as a position of
/// its own, so that listed sites and reference places are counted alike.
/// </summary>
/// <param name="Id">The caller's number for the site; unique within one join.</param>
/// <param name="Location">WGS84 point, X longitude and Y latitude in degrees; null or empty when it is not known. Such a site is reached
/// by place only.</param>
/// <param name="ProvinceCode">Two digits.</param>
/// <param name="DistrictCode">Four digits, or null when it is not known: a district's record then does not reach the site.</param>
/// <param name="SubdistrictCode">Six digits, or null when it is not known. When it is given, the district follows from it.</param>
public sealed record SitePosition(int Id, Point? Location, string ProvinceCode, string? DistrictCode, string? SubdistrictCode);
