using Sedz.Schema.Provinces;

namespace Sedz.Schema.Partners;

/// <summary>A place where an organisation works or has its seat.</summary>
public sealed class PartnerPlace
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>The organisation.</summary>
    public int PartnerId { get; set; }

    /// <summary>The organisation.</summary>
    public Partner? Partner { get; init; }

    /// <summary>Code of the province.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

    /// <summary>Code of the district, where it is known from the place table.</summary>
    public string? DistrictCode { get; init; }

    /// <summary>The district.</summary>
    public District? District { get; init; }

    /// <summary>Code of the sub-district, where it is known from the place table.</summary>
    public string? SubdistrictCode { get; init; }

    /// <summary>The sub-district.</summary>
    public Subdistrict? Subdistrict { get; init; }

    /// <summary>District and sub-district as they were written.</summary>
    public string? Text { get; init; }

    /// <summary>The import that made it; null when none did.</summary>
    public int? ImportId { get; init; }
}
