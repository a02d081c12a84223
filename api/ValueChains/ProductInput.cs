using Sedz.Analytics.ValueChains.Circularity;
using Sedz.Schema.ValueChains;

namespace Sedz.Api.ValueChains;

/// <summary>A new product.</summary>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Kinds">The kinds of BCG that it is of; left out while nobody has said.</param>
/// <param name="Sectors">Codes of the sectors of the BCG plan.</param>
/// <param name="Circularity">What the Material Circularity Indicator asks; what is left out is not known.</param>
/// <param name="Published">Whether the public may see it.</param>
public sealed record ProductInput(
    string NameTh,
    string? NameEn = null,
    IReadOnlyList<BcgKind>? Kinds = null,
    IReadOnlyList<string>? Sectors = null,
    CircularityFacts? Circularity = null,
    bool Published = false);
