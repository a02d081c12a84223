namespace Sedz.Api.ValueChains;

/// <summary>The numbers behind the global ids of a chain to define.</summary>
/// <param name="ProductId">Number of the product; null of a new one.</param>
/// <param name="SiteId">Number of the site.</param>
/// <param name="PartnerIds">Numbers of the organisations, stage by stage.</param>
public sealed record ChainReferences(int? ProductId, int? SiteId, IReadOnlyList<int?> PartnerIds);
