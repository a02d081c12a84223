namespace Sedz.Schema.Provinces;

/// <summary>The levels of Thai local administration that a record can be tied to.</summary>
public enum PlaceLevel
{
    /// <summary>Province, two-digit code. จังหวัด</summary>
    Province,

    /// <summary>District, four-digit code that begins with its province's. อำเภอ</summary>
    District,

    /// <summary>Sub-district, six-digit code that begins with its district's. ตำบล</summary>
    Subdistrict,
}
