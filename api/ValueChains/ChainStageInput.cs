using GraphQL;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>A stage of a chain to define.</summary>
/// <param name="Code">Short name, unique in the chain, by which flows name it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Step">Code of the template's step that it fills.</param>
/// <param name="PartnerId">Global id of the organisation that does it.</param>
/// <param name="PlaceCode">Code of the place: two digits of a province, four of a district, six of a sub-district.</param>
/// <param name="Capacity">
/// The most that it can handle in <c>capacityDays</c>, over 0, in <c>capacityUnit</c>: the three go together.
/// </param>
/// <param name="CapacityUnit">A unit of mass.</param>
/// <param name="CapacityDays">Days, 1 or more.</param>
/// <param name="StockChangeKilograms">
/// What its stock grew by over the period of the flows; 0 where it stayed, left out where nobody counted.
/// </param>
public sealed record ChainStageInput(
    string Code,
    StageKind Kind,
    string NameTh,
    string? NameEn = null,
    string? Step = null,
    [property: Id] string? PartnerId = null,
    string? PlaceCode = null,
    decimal? Capacity = null,
    string? CapacityUnit = null,
    int? CapacityDays = null,
    decimal? StockChangeKilograms = null);
