using System.Collections.Immutable;

namespace Sedz.Schema.ValueChains;

/// <summary>What the chain of a kind of product usually has: what a chain is compared with to find its gaps. It judges nothing.</summary>
/// <param name="Code">Short name, such as <c>rice</c>.</param>
/// <param name="Name">The chain in words.</param>
/// <param name="Kinds">The kinds of BCG that its products are usually of.</param>
/// <param name="Sectors">Codes of <see cref="BcgSectors"/>.</param>
/// <param name="Steps">The steps, from the inputs on.</param>
public sealed record ChainTemplate(
    string Code,
    LocalizedText Name,
    ImmutableArray<BcgKind> Kinds,
    ImmutableArray<string> Sectors,
    ImmutableArray<ChainTemplateStep> Steps);
