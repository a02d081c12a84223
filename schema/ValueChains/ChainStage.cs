using Sedz.Schema.Partners;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.ValueChains;

/// <summary>A stage of a value chain: what is done, by whom and where.</summary>
public sealed class ChainStage
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Number of the chain.</summary>
    public int ValueChainId { get; init; }

    /// <summary>The chain.</summary>
    public ValueChain? ValueChain { get; init; }

    /// <summary>Short name, unique in the chain, by which flows name it.</summary>
    public required string Code { get; init; }

    /// <summary>What it does.</summary>
    public StageKind Kind { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English, where one is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>Code of the template's step that it fills; null where none is named.</summary>
    public string? Step { get; set; }

    /// <summary>Number of the organisation that does it; null while nobody is named.</summary>
    public int? PartnerId { get; set; }

    /// <summary>The organisation that does it; null while nobody is named.</summary>
    public Partner? Partner { get; init; }

    /// <summary>Code of the province where it is done; null while that is not known.</summary>
    public string? ProvinceCode { get; set; }

    /// <summary>The province.</summary>
    public Province? Province { get; init; }

    /// <summary>Code of the district, where known.</summary>
    public string? DistrictCode { get; set; }

    /// <summary>Code of the sub-district, where known.</summary>
    public string? SubdistrictCode { get; set; }

    /// <summary>The most that it can handle in <see cref="CapacityDays"/>; null while that is not known.</summary>
    public decimal? Capacity { get; set; }

    /// <summary>Unit of the capacity.</summary>
    public string? CapacityUnit { get; set; }

    /// <summary>In how many days it can handle the capacity.</summary>
    public int? CapacityDays { get; set; }

    /// <summary>
    /// What its stock grew by over the period of the flows, in kilograms; negative where it shrank, null where nobody counted.
    /// </summary>
    public decimal? StockChangeKilograms { get; set; }
}
