namespace Sedz.Schema.Provinces;

/// <summary>
/// The districts and sub-districts of demonstrations. No real district has a number from 91 on in its province, so none is taken for one of
/// them.
/// </summary>
public static class MadeUpPlaces
{
    /// <summary>How many districts a province has of them, numbered from 91.</summary>
    public const int DistrictsOfAProvince = 4;

    /// <summary>How many sub-districts each of these has.</summary>
    public const int SubdistrictsOfADistrict = 5;

    private const int ProvinceDigits = 2;
    private const string First = "91";

    /// <summary>The code of a made-up district of a province.</summary>
    /// <param name="provinceCode">The province.</param>
    /// <param name="number">1 to <see cref="DistrictsOfAProvince"/>.</param>
    public static string DistrictCode(string provinceCode, int number) => $"{provinceCode}9{number}";

    /// <summary>The code of a made-up sub-district.</summary>
    /// <param name="districtCode">A made-up district.</param>
    /// <param name="number">1 to <see cref="SubdistrictsOfADistrict"/>.</param>
    public static string SubdistrictCode(string districtCode, int number) => $"{districtCode}0{number}";

    /// <summary>Whether a code of a district or sub-district is one of them.</summary>
    public static bool Contains(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Length > ProvinceDigits && string.CompareOrdinal(code, ProvinceDigits, First, 0, First.Length) >= 0;
    }
}
