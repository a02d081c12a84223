using Sedz.Schema.Sites;

namespace Sedz.Schema.ValueChains;

/// <summary>How a product comes about: its stages and what flows between them (R2.1.6).</summary>
public sealed class ValueChain
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Number of the product.</summary>
    public int ProductId { get; init; }

    /// <summary>The product.</summary>
    public Product? Product { get; init; }

    /// <summary>Number of the site that the chain is of; null of a chain of a wider area.</summary>
    public int? SiteId { get; init; }

    /// <summary>The site that the chain is of; null of a chain of a wider area.</summary>
    public Site? Site { get; init; }

    /// <summary>Name in Thai.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English, where one is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>Code of the template that its gaps are found beside; null where none is named.</summary>
    public string? Template { get; set; }

    /// <summary>Whether the public may see it; of a chain of a site it is the site that decides.</summary>
    public bool Published { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Its stages.</summary>
    public List<ChainStage> Stages { get; init; } = [];

    /// <summary>What flows.</summary>
    public List<ChainFlow> Flows { get; init; } = [];

    /// <summary>What is stated of its materials.</summary>
    public List<ChainMaterial> Materials { get; init; } = [];

    /// <summary>When it was defined (UTC).</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it or a flow of it was last changed (UTC).</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>Grows by one with every change, so that two writers cannot overwrite each other.</summary>
    public int Version { get; set; }
}
