using Sedz.Analytics.Hazards;
using Sedz.Schema.Hazards;

namespace Sedz.Analytics.Ranking;

/// <summary>
/// The places of local administration that a site lies in: evidence of such a place is the same evidence for every site in it.
/// </summary>
/// <param name="ProvinceCode">Two digits.</param>
/// <param name="DistrictCode">Four digits; null when not known.</param>
/// <param name="SubdistrictCode">Six digits; null when not known.</param>
public sealed record EvidencePlace(string ProvinceCode, string? DistrictCode, string? SubdistrictCode)
{
    /// <summary>The closest of the places that is known.</summary>
    public PlaceRef Closest => PlaceRef.Closest(ProvinceCode, DistrictCode, SubdistrictCode);

    /// <summary>
    /// The code of the place that evidence of a level is about; null when it is about the site itself (footprints and points). Without a
    /// record, other places speak, and they say the same of every site in a province. Where the closer place of a site is not known, the
    /// next one around it stands in.
    /// </summary>
    /// <param name="level">The level of evidence.</param>
    public string? SharedAt(EvidenceLevel level) => level switch
    {
        EvidenceLevel.Footprint or EvidenceLevel.Point => null,
        EvidenceLevel.Subdistrict => SubdistrictCode ?? DistrictCode ?? ProvinceCode,
        EvidenceLevel.District => DistrictCode ?? ProvinceCode,
        EvidenceLevel.Province or EvidenceLevel.None => ProvinceCode,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of evidence."),
    };
}
