namespace Sedz.Schema.Provinces;

/// <summary>A district (อำเภอ), by import.</summary>
public sealed class District
{
    /// <summary>Four-digit code that begins with its province's.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

    /// <summary>Name in Thai, without the word for district.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English; not every table has one.</summary>
    public string? NameEn { get; set; }
}
