namespace Sedz.Schema.Provinces;

/// <summary>A sub-district (ตำบล), by import.</summary>
public sealed class Subdistrict
{
    /// <summary>Six-digit code that begins with its district's.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the district.</summary>
    public required string DistrictCode { get; init; }

    /// <summary>The district.</summary>
    public District? District { get; init; }

    /// <summary>Name in Thai, without the word for sub-district.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English; not every table has one.</summary>
    public string? NameEn { get; set; }

    /// <summary>Latitude of the centre, degrees north, WGS84, where a table gave one.</summary>
    public double? Latitude { get; set; }

    /// <summary>Longitude of the centre, degrees east, WGS84, where a table gave one.</summary>
    public double? Longitude { get; set; }
}
