namespace Sedz.Schema.ValueChains;

/// <summary>A product under the New Economy Model (R2.1.6).</summary>
public sealed class Product
{
    /// <summary>Number of the row; clients see the global id.</summary>
    public int Id { get; init; }

    /// <summary>Name in Thai; two products may share it.</summary>
    public required string NameTh { get; set; }

    /// <summary>Name in English, where one is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>The kinds of BCG that it is of; empty while nobody has said, which is not the same as none.</summary>
    public List<BcgKind> Kinds { get; set; } = [];

    /// <summary>Codes of the sectors of the BCG plan; a list, since texts of the plan count four and five.</summary>
    public List<string> Sectors { get; set; } = [];

    /// <summary>What the Material Circularity Indicator asks about it.</summary>
    public ProductCircularity Circularity { get; init; } = new();

    /// <summary>Whether the public may see it.</summary>
    public bool Published { get; set; }

    /// <summary>Whether it was made up for a demonstration.</summary>
    public bool Synthetic { get; init; }

    /// <summary>Its value chains.</summary>
    public List<ValueChain> Chains { get; init; } = [];

    /// <summary>When it was recorded (UTC).</summary>
    public DateTime CreatedAt { get; init; }
}
