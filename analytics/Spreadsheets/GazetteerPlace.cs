using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>A province, district or sub-district with the names that a cell may use.</summary>
/// <param name="Code">
/// Code of the Ministry of Interior: two, four or six digits. A longer code begins with that of the place it lies in.
/// </param>
/// <param name="NameTh">Name in Thai, without the word for its level.</param>
/// <param name="NameEn">Name in English.</param>
public sealed record GazetteerPlace(string Code, string NameTh, string NameEn)
{
    /// <summary>The level, from the length of the code.</summary>
    public PlaceLevel Level => Code.Length switch
    {
        2 => PlaceLevel.Province,
        4 => PlaceLevel.District,
        _ => PlaceLevel.Subdistrict,
    };
}
