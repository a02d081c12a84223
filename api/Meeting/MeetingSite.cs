using Sedz.Schema.Sites;

namespace Sedz.Api.Meeting;

/// <summary>What the meeting's page says of a site beside its numbers. Nothing of it is personal data.</summary>
/// <param name="Id">Number of the site.</param>
/// <param name="Code">Code of the site.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameEn">Name in English, where there is one.</param>
/// <param name="LandType">Type of land.</param>
/// <param name="DistrictTh">District in Thai, as known or as written.</param>
/// <param name="DistrictEn">District in English, where known.</param>
/// <param name="AreaM2">Area in square metres.</param>
/// <param name="OutsideProvince">Whether it lies outside the province that it names; null while that is not known.</param>
/// <param name="Synthetic">Whether it was made up.</param>
public sealed record MeetingSite(
    int Id,
    string Code,
    string NameTh,
    string? NameEn,
    LandType LandType,
    string? DistrictTh,
    string? DistrictEn,
    double? AreaM2,
    bool? OutsideProvince,
    bool Synthetic);
