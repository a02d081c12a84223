namespace Sedz.Api.Imports.Sites;

/// <summary>Where a row says that its site lies.</summary>
/// <param name="ProvinceCode">Code of the province.</param>
/// <param name="DistrictCode">Code of the district, where the place table is imported and knows the name.</param>
/// <param name="SubdistrictCode">Code of the sub-district, likewise.</param>
/// <param name="DistrictText">District in the sheet's words, personal data masked.</param>
/// <param name="SubdistrictText">Sub-district in the sheet's words, personal data masked.</param>
internal sealed record SitePlace(
    string ProvinceCode, string? DistrictCode, string? SubdistrictCode, string? DistrictText, string? SubdistrictText);
