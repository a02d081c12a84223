using GraphQL;

namespace Sedz.Api.ValueChains;

/// <summary>A value chain to define: one of <c>productId</c> and <c>product</c>, and at least one stage.</summary>
/// <param name="NameTh">Name in Thai.</param>
/// <param name="Stages">Its stages.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="ProductId">Global id of a product that is there.</param>
/// <param name="Product">A product that is new.</param>
/// <param name="SiteId">Global id of the site that it is of; left out of a chain of a wider area.</param>
/// <param name="Template">Code of the template that its gaps are found beside.</param>
/// <param name="Published">Whether the public may see it; of a chain of a site it is the site that decides.</param>
/// <param name="Materials">What is stated of its materials.</param>
public sealed record DefineValueChainInput(
    string NameTh,
    IReadOnlyList<ChainStageInput> Stages,
    string? NameEn = null,
    [property: Id] string? ProductId = null,
    ProductInput? Product = null,
    [property: Id] string? SiteId = null,
    string? Template = null,
    bool Published = false,
    IReadOnlyList<ChainMaterialInput>? Materials = null);
