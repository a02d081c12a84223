using Sedz.Schema.Hazards;
using Sedz.Schema.Provinces;

namespace Sedz.Analytics.Hazards;

/// <summary>
/// A place of Thai local administration by its code. Codes nest by prefix: 67 is a province, 6701 a district in it, 670102 a
/// sub-district in that.
/// </summary>
public sealed record PlaceRef
{
    /// <summary>Names a place.</summary>
    /// <param name="level">The level of the place.</param>
    /// <param name="code">Its code: two digits for a province, four for a district, six for a sub-district.</param>
    /// <exception cref="ArgumentException">The code is not of the level's length, or holds something other than digits.</exception>
    public PlaceRef(PlaceLevel level, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var length = level switch
        {
            PlaceLevel.Province => 2,
            PlaceLevel.District => 4,
            PlaceLevel.Subdistrict => 6,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of local administration."),
        };
        if (code.Length != length || !code.All(char.IsAsciiDigit))
            throw new ArgumentException($"A place of level {level} has a code of {length} digits, not \"{code}\".", nameof(code));
        Level = level;
        Code = code;
    }

    /// <summary>The closest place that is known of a site.</summary>
    /// <param name="provinceCode">Two digits.</param>
    /// <param name="districtCode">Four digits, or null.</param>
    /// <param name="subdistrictCode">Six digits, or null.</param>
    public static PlaceRef Closest(string provinceCode, string? districtCode, string? subdistrictCode) =>
        subdistrictCode is not null ? new(PlaceLevel.Subdistrict, subdistrictCode)
        : districtCode is not null ? new(PlaceLevel.District, districtCode)
        : new(PlaceLevel.Province, provinceCode);

    /// <summary>The level of the place.</summary>
    public PlaceLevel Level { get; }

    /// <summary>The code of the place, digits only.</summary>
    public string Code { get; }

    /// <summary>The codes of the places that contain it, widest first; none for a province.</summary>
    internal IEnumerable<string> Around => Level switch
    {
        PlaceLevel.Subdistrict => [Code[..2], Code[..4]],
        PlaceLevel.District => [Code[..2]],
        _ => [],
    };

    /// <summary>The evidence that a record of this place gives about the sites in it.</summary>
    internal EvidenceLevel Evidence => Level switch
    {
        PlaceLevel.Subdistrict => EvidenceLevel.Subdistrict,
        PlaceLevel.District => EvidenceLevel.District,
        _ => EvidenceLevel.Province,
    };
}
